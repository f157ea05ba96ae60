package chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of an event, kept apart from what the dossier holds to be so, so that two sources can be seen to
 * differ.
 *
 * @param when that source's own date, or null where it gives none
 * @param figures that source's own numbers
 */
public record Account(Id<Source> source, @Nullable When when, List<Figure> figures) {

    /** Copies the list. */
    public Account {
        figures = List.copyOf(figures);
    }
}
