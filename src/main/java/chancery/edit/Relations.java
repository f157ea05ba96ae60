package chancery.edit;

import chancery.model.Entry;
import chancery.model.Id;
import java.util.EnumSet;
import java.util.Set;

/** How one record refers to another. */
final class Relations {

    private Relations() {}

    /** All the ways; none where it does not. */
    static Set<Relation> of(Entry entry, Id<?> to) {
        Recorder recorder = new Recorder(to, EnumSet.noneOf(Relation.class));
        // The record that comes of it is equal and of no interest: its references have passed by.
        if (entry.match(new Rewriting(recorder)).isEmpty()) {
            throw new IllegalStateException(entry.id() + " has lost a reference");
        }
        return recorder.found();
    }

    /** Notes the references to a record, and leaves all as they are. */
    private record Recorder(Id<?> to, Set<Relation> found) implements Fate {
        @Override
        public <T extends Entry> Id<T> of(Relation relation, Id<T> id) {
            if (id.equals(to)) {
                found.add(relation);
            }
            return id;
        }
    }
}
