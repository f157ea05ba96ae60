package chancery.store;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.List;

/**
 * A record that a search found.
 *
 * @param title the record's title, name or first words, on one line
 * @param snippet the stretch of the record's text that matches best, on one line; empty where only the title matches
 * @param marks where the words that were looked for stand in the snippet, ascending, without overlap
 */
public record Hit(EntryKind kind, Id<?> id, String title, String snippet, List<Mark> marks) {

    /** Copies the list. */
    public Hit {
        marks = List.copyOf(marks);
    }

    /**
     * A stretch of a snippet, in UTF-16 units.
     *
     * @param from the first unit
     * @param to the one after the last
     */
    public record Mark(int from, int to) {}
}
