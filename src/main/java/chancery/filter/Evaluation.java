package chancery.filter;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Links;
import chancery.store.Shelf;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what filters leave of a dossier as it is at one time. What the columns tell of events is read from them, some milliseconds
 * for a million; the rest is asked of the file. What a condition was found to mean is kept, so that a chip more costs only itself.
 *
 * <p>May be used from any thread but the JavaFX thread; calls wait for each other.
 */
public final class Evaluation {

    private final Shelf shelf;
    private final EventColumns columns;
    private final List<Actor> actors;
    private final List<Source> sources;
    private final Map<Condition, BitSet> known = new HashMap<>();
    private @Nullable Ground ground;

    /**
     * Of a dossier's contents.
     *
     * @param actors in the order in which the columns count them
     */
    public Evaluation(Shelf shelf, EventColumns columns, List<Actor> actors, List<Source> sources) {
        this.shelf = shelf;
        this.columns = columns;
        this.actors = List.copyOf(actors);
        this.sources = List.copyOf(sources);
    }

    /** What a filter leaves. */
    public synchronized Left of(Filter filter) {
        if (filter.none()) {
            return Left.ALL;
        }
        Ground all = ground();
        BitSet keys = (BitSet) all.everything().clone();
        for (Chip chip : filter.chips()) {
            BitSet met = known.computeIfAbsent(chip.condition(), condition -> condition.match(new Meeting(all)));
            if (chip.not()) {
                keys.andNot(met);
            } else {
                keys.and(met);
            }
        }
        return new Reckoning(all, keys).left();
    }

    private Ground ground() {
        Ground now = ground;
        if (now == null) {
            now = new Ground(shelf.keys(), shelf.keys().links(), columns, actors, sources);
            ground = now;
        }
        return now;
    }

    /** The keys of some records, as a set. */
    static BitSet keys(Links links, List<? extends Id<?>> ids) {
        BitSet keys = new BitSet();
        ids.forEach(id -> keys.set(links.key(id)));
        keys.clear(0);
        return keys;
    }
}
