package chancery.viewmodel.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Things that stand in a text, found by where they stand in the time of a binary search. Immutable.
 *
 * @param <T> what stands there
 */
public final class Overlaps<T> {

    private final List<T> all;
    private final Function<T, Stretch> at;

    /** For each thing the furthest end of it and those before. */
    private final int[] reach;

    /**
     * Takes things over.
     *
     * @param inOrder sorted by where they begin
     * @param at where one stands
     */
    public Overlaps(List<T> inOrder, Function<T, Stretch> at) {
        this.all = List.copyOf(inOrder);
        this.at = at;
        this.reach = new int[all.size()];
        int furthest = 0;
        for (int index = 0; index < reach.length; index++) {
            furthest = Math.max(furthest, at.apply(all.get(index)).to());
            reach[index] = furthest;
        }
    }

    /** Those that have a unit in common with a stretch, in their order. */
    public List<T> in(Stretch stretch) {
        List<T> found = new ArrayList<>();
        for (int index = first(stretch.from()); index < reach.length; index++) {
            Stretch place = at.apply(all.get(index));
            if (place.from() >= stretch.to()) {
                break;
            }
            if (place.overlaps(stretch)) {
                found.add(all.get(index));
            }
        }
        return found;
    }

    /** The first that may reach beyond a unit. */
    private int first(int unit) {
        int from = 0;
        int to = reach.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (reach[middle] <= unit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
