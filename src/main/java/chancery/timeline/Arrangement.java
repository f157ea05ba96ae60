package chancery.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a user has arranged the lanes. Lanes are named by their keys ({@link Lane#key}); keys of lanes that are not there do not
 * matter.
 *
 * @param by what events are sorted by
 * @param then what they are sorted by inside of each lane of the first sorting; {@link LaneBy#FLAT} for nothing
 * @param sort in which order lanes stand
 * @param own the user's own order, for {@link LaneSort#OWN}; lanes it does not name stand behind those it names
 * @param pinned lanes that stay at the top
 * @param closed groups that show their events as one lane
 * @param hidden lanes that are left out
 * @param empty whether lanes without any event that is left are shown too
 */
public record Arrangement(
        LaneBy by,
        LaneBy then,
        LaneSort sort,
        List<String> own,
        Set<String> pinned,
        Set<String> closed,
        Set<String> hidden,
        boolean empty) {

    /** Copies the collections; to sort by nothing and then by something is to sort by that, and nothing is sorted by itself. */
    public Arrangement {
        if (by == LaneBy.FLAT) {
            by = then;
            then = LaneBy.FLAT;
        }
        then = then == by ? LaneBy.FLAT : then;
        own = List.copyOf(own);
        pinned = Set.copyOf(pinned);
        closed = Set.copyOf(closed);
        hidden = Set.copyOf(hidden);
    }

    /** Lanes of one sort as they come. */
    public static Arrangement by(LaneBy by) {
        return by(by, LaneBy.FLAT);
    }

    /** Lanes of one sort inside of those of another, as they come. */
    public static Arrangement by(LaneBy by, LaneBy then) {
        return new Arrangement(by, then, LaneSort.SIDES, List.of(), Set.of(), Set.of(), Set.of(), false);
    }

    /** Whether lanes stand in groups. */
    public boolean nested() {
        return then != LaneBy.FLAT;
    }

    /** The same lanes in another order. */
    public Arrangement sorted(LaneSort newSort) {
        return new Arrangement(by, then, newSort, own, pinned, closed, hidden, empty);
    }

    /** The same lanes in the user's own order. */
    public Arrangement ordered(List<String> newOwn) {
        return new Arrangement(by, then, LaneSort.OWN, newOwn, pinned, closed, hidden, empty);
    }

    /** The same with a lane at the top, or no longer. */
    public Arrangement pinning(String key, boolean there) {
        return new Arrangement(by, then, sort, own, with(pinned, key, there), closed, hidden, empty);
    }

    /** The same with a group closed, or open. */
    public Arrangement closing(String key, boolean now) {
        return closing(with(closed, key, now));
    }

    /** The same with these groups closed and all others open. */
    public Arrangement closing(Set<String> keys) {
        return new Arrangement(by, then, sort, own, pinned, keys, hidden, empty);
    }

    /** The same without a lane. */
    public Arrangement hiding(String key) {
        return new Arrangement(by, then, sort, own, pinned, closed, with(hidden, key, true), empty);
    }

    /** The same with all lanes that were left out. */
    public Arrangement hidingNothing() {
        return new Arrangement(by, then, sort, own, pinned, closed, Set.of(), empty);
    }

    /** The same with lanes without events, or without them. */
    public Arrangement showingEmpty(boolean newEmpty) {
        return new Arrangement(by, then, sort, own, pinned, closed, hidden, newEmpty);
    }

    /**
     * The same with a lane moved among others.
     *
     * @param shown the keys of the lanes among which it moves, from top to bottom; the lane is one of them
     * @param place where it is to stand among them, from 0
     */
    public Arrangement moving(String key, List<String> shown, int place) {
        List<String> order = new ArrayList<>(shown);
        order.remove(key);
        order.add(Math.max(0, Math.min(order.size(), place)), key);
        List<String> all = new ArrayList<>(own);
        all.removeAll(order);
        all.addAll(0, order);
        return ordered(all);
    }

    private static Set<String> with(Set<String> keys, String key, boolean there) {
        Set<String> changed = new HashSet<>(keys);
        if (there) {
            changed.add(key);
        } else {
            changed.remove(key);
        }
        return changed;
    }
}
