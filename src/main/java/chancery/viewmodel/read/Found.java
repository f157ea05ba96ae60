package chancery.viewmodel.read;

import chancery.model.Id;
import chancery.model.Memento;
import chancery.model.Source;
import chancery.store.Shelf;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that was asked for.
 *
 * @param opened null where the text is not held
 * @param counts how much rests on its source
 * @param left where it was left as the file remembers it, or null
 */
record Found(
        @Nullable Opened opened,
        Map<MarkKind, Integer> counts,
        @Nullable Memento left) {

    /** Copies the counts. */
    Found {
        counts = Map.copyOf(counts);
    }

    static Found of(Shelf shelf, Id<Source> source, @Nullable Opened opened, @Nullable Memento left) {
        return new Found(
                opened,
                opened == null ? Unheld.counts(shelf, source) : opened.marks().counts(),
                left);
    }
}
