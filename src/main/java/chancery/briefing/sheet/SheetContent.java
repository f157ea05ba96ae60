package chancery.briefing.sheet;

import java.util.List;

/**
 * A whole sheet as it is to be read, with nothing said of how it looks.
 *
 * @param cover the head of it
 * @param sections in reading order
 */
public record SheetContent(Cover cover, List<Section> sections) {

    /** Copies the list. */
    public SheetContent {
        sections = List.copyOf(sections);
    }
}
