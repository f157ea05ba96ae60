package chancery.viewmodel.search;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Hit;
import java.util.List;
import java.util.Optional;

/** A line of what a search found: the heading of a group, or a record in it. */
public sealed interface SearchLine {

    /** The record of this line, or nothing where it is a heading. */
    default Optional<Found> hit() {
        return Optional.empty();
    }

    /** The records of one kind follow. */
    record Group(EntryKind kind) implements SearchLine {}

    /**
     * A record that was found.
     *
     * @param title its name
     * @param snippet the words around what was looked for; may be empty
     * @param marks where the words that were looked for stand in the snippet
     * @param later whether it was not known yet on the day that is looked from
     */
    record Found(EntryKind kind, Id<? extends Entry> id, String title, String snippet, List<Mark> marks, boolean later)
            implements SearchLine {
        /** Copies the list. */
        public Found {
            marks = List.copyOf(marks);
        }

        @Override
        public Optional<Found> hit() {
            return Optional.of(this);
        }

        static Found of(Hit hit, boolean later) {
            return new Found(
                    hit.kind(),
                    hit.id(),
                    hit.title(),
                    hit.snippet(),
                    hit.marks().stream()
                            .map(mark -> new Mark(mark.from(), mark.to()))
                            .toList(),
                    later);
        }
    }

    /**
     * A stretch of a snippet, in UTF-16 units.
     *
     * @param from the first unit
     * @param to the one after the last
     */
    record Mark(int from, int to) {}
}
