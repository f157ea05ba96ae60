package chancery.edit;

import chancery.model.Entry;
import chancery.model.Id;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** How one record refers to another. */
final class References {

    private References() {}

    /** All the ways; none where it does not. */
    static Set<Relation> of(Entry entry, Id<?> to) {
        Recorder recorder = new Recorder(to, EnumSet.noneOf(Relation.class));
        // The record that comes of it is equal and of no interest: its references have passed by.
        if (entry.match(new Rewriting(recorder)).isEmpty()) {
            throw new IllegalStateException(entry.id() + " has lost a reference");
        }
        return recorder.found();
    }

    /** Every record it refers to, without which it cannot be as it is. */
    static Set<Id<?>> all(Entry entry) {
        Collector collector = new Collector(new LinkedHashSet<>());
        if (entry.match(new Rewriting(collector)).isEmpty()) {
            throw new IllegalStateException(entry.id() + " has lost a reference");
        }
        return collector.all();
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

    /** Notes all references, and leaves them as they are. */
    private record Collector(Set<Id<?>> all) implements Fate {
        @Override
        public <T extends Entry> Id<T> of(Relation relation, Id<T> id) {
            all.add(id);
            return id;
        }
    }
}
