package chancery.viewmodel.read;

import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Resting;
import chancery.store.Shelf;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What rests on a source whose text is not held: its records are there, though nothing can be shown as marked. */
final class Unheld {

    private Unheld() {}

    /** How many records of each kind rest on a source; not for the JavaFX thread. */
    static Map<MarkKind, Integer> counts(Shelf shelf, Id<Source> source) {
        Map<MarkKind, Integer> counts = new EnumMap<>(MarkKind.class);
        Set<Id<?>> counted = new HashSet<>();
        for (Resting resting : shelf.restingOn(source)) {
            if (counted.add(resting.record())) {
                counts.merge(MarkKind.of(resting.kind()), 1, Integer::sum);
            }
        }
        return counts;
    }
}
