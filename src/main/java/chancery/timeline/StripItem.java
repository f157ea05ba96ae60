package chancery.timeline;

import chancery.model.Reality;
import chancery.time.Bounds;
import java.util.List;

/**
 * An event of the strip on paper.
 *
 * @param bounds where it lies in time; an event without any is left out of the strip
 * @param date as it is printed, such as {@code 12 Jan}
 * @param text a few words; not blank
 * @param references numbers of what it rests on, printed small and raised
 * @param emphasised whether it is the event of the sheet
 */
public record StripItem(
        Bounds bounds,
        Reality reality,
        String date,
        String text,
        List<Integer> references,
        Tint tint,
        boolean emphasised) {

    /** Copies the list. */
    public StripItem {
        references = List.copyOf(references);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an event on paper has words");
        }
    }
}
