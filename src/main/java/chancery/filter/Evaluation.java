package chancery.filter;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.EventColumns;
import chancery.model.Source;
import chancery.store.Links;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what filters leave of a dossier as it is at one time. What the columns tell of events is read from them, some milliseconds
 * for a million; the rest is asked of the file. What a condition was found to mean is kept, so that a chip more costs only itself.
 *
 * <p>{@link #rows} does not need to know what quotes, positions and notes hang on, which is read once for {@link #of}. May be used
 * from any thread but the JavaFX thread; who only asks for rows does not wait for who asks for all.
 */
public final class Evaluation {

    private static final int MOST = 64;

    private final Ground ground;
    private final Shelf shelf;
    private final Answers answers;
    private final Map<Condition, BitSet> rows = new ConcurrentHashMap<>();
    private final Map<Condition, BitSet> keys = new ConcurrentHashMap<>();

    /** What was read for the contents before, and of which kinds records were changed since. */
    private final Links before;

    private final Set<EntryKind> touched;
    private volatile @Nullable Linked linked;

    /**
     * Of a dossier's contents.
     *
     * @param actors in the order in which the columns count them
     */
    public Evaluation(Shelf shelf, EventColumns columns, List<Actor> actors, List<Source> sources) {
        this(shelf, new Ground(shelf.keys(), columns, actors, sources), Links.NONE, EnumSet.allOf(EntryKind.class));
    }

    private Evaluation(Shelf shelf, Ground ground, Links before, Set<EntryKind> touched) {
        this.shelf = shelf;
        this.ground = ground;
        this.answers = new Answers(ground);
        this.before = before;
        this.touched = touched;
    }

    /**
     * Of the contents after an edit: what that cannot have changed is not read again.
     *
     * @param edited of which kinds the edit changed records
     */
    public Evaluation after(
            EventColumns columns, List<Actor> actors, List<Source> sources, Collection<EntryKind> edited) {
        if (columns.holdsAs(ground.columns()) && Set.of(EntryKind.DOSSIER).containsAll(edited)) {
            return this;
        }
        Linked read = linked;
        Set<EntryKind> all = EnumSet.noneOf(EntryKind.class);
        all.addAll(edited);
        if (read == null) {
            all.addAll(touched);
        }
        return new Evaluation(
                shelf, new Ground(shelf.keys(), columns, actors, sources), read == null ? before : read.links(), all);
    }

    /** The rows of the events that pass a filter; a copy. */
    public BitSet rows(Filter filter) {
        forget(filter);
        BitSet passed = ground.all();
        for (Chip chip : filter.chips()) {
            narrow(passed, chip, rows(chip.condition()));
        }
        return passed;
    }

    /** What a filter leaves. */
    public Left of(Filter filter) {
        if (filter.none()) {
            return Left.ALL;
        }
        BitSet passing = rows(filter);
        Linked all = linked();
        BitSet passed = (BitSet) all.everything().clone();
        for (Chip chip : filter.chips()) {
            Condition condition = chip.condition();
            BitSet events = rows(condition);
            BitSet met = keys.computeIfAbsent(
                    condition, asked -> asked.match(new KeyMeeting(all, answers, ground.keys(events))));
            narrow(passed, chip, met);
        }
        return new Reckoning(ground, all, passing, passed).left();
    }

    private static void narrow(BitSet passed, Chip chip, BitSet met) {
        if (chip.not()) {
            passed.andNot(met);
        } else {
            passed.and(met);
        }
    }

    private BitSet rows(Condition condition) {
        return rows.computeIfAbsent(condition, asked -> asked.match(new RowMeeting(ground, answers)));
    }

    /** Keeps no more than has its use: a set is some hundred kilobytes for a million events. */
    private void forget(Filter filter) {
        if (rows.size() > MOST) {
            List<Condition> some = new ArrayList<>();
            filter.chips().forEach(chip -> some.add(chip.condition()));
            rows.keySet().retainAll(some);
            keys.keySet().retainAll(some);
            answers.keep(some);
        }
    }

    private synchronized Linked linked() {
        Linked now = linked;
        if (now == null) {
            now = new Linked(shelf.keys().links(before, touched), ground.columns());
            linked = now;
        }
        return now;
    }
}
