package chancery.viewmodel.read;

import chancery.model.EntryKind;
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
                counts.merge(kind(resting.kind()), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The mark a record of a kind is shown by. */
    static MarkKind kind(EntryKind kind) {
        return switch (kind) {
            case QUOTE -> MarkKind.QUOTE;
            case POSITION -> MarkKind.POSITION;
            case NOTE -> MarkKind.NOTE;
            case EVENT, DOSSIER, SOURCE, ACTOR, PLACE, ISSUE -> MarkKind.EVENT;
        };
    }
}
