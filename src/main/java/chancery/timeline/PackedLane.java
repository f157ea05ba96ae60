package chancery.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A lane whose events have their places.
 *
 * @param settled those in rows of their own, row by row from left to right
 * @param dense those without such a place, from left to right
 * @param centres of the rows, below the lane's top edge
 * @param denseCentre of the dense row, below the lane's top edge
 * @param height of the lane
 */
record PackedLane(List<Placed> settled, List<Placed> dense, double[] centres, double denseCentre, double height) {

    private static final double BREATH = 2;

    /**
     * Gives a lane as many rows as its events took, but no more than some; the events of all others go to the dense row.
     *
     * @param always whether there is a dense row even without events of its own
     */
    static PackedLane of(List<Placed> placed, int mostLevels, boolean always, Sizes sizes) {
        List<Placed> settled = new ArrayList<>();
        List<Placed> dense = new ArrayList<>();
        int levels = 0;
        for (Placed entry : placed) {
            boolean kept = entry.level() != Placed.DENSE && entry.level() < mostLevels;
            (kept ? settled : dense).add(entry);
            levels = kept ? Math.max(levels, entry.level() + 1) : levels;
        }
        settled.sort(Comparator.comparingInt(Placed::level).thenComparingDouble(Placed::left));
        dense.sort(Comparator.comparingDouble((Placed entry) -> entry.span().centre())
                .thenComparingInt(Placed::row));
        double[] up = new double[levels];
        double[] down = new double[levels];
        for (Placed entry : settled) {
            up[entry.level()] = Math.max(up[entry.level()], up(entry, sizes));
            down[entry.level()] = Math.max(down[entry.level()], down(entry, sizes));
        }
        double y = sizes.lanePadding();
        double[] centres = new double[levels];
        for (int level = 0; level < levels; level++) {
            centres[level] = y + up[level];
            y += up[level] + down[level];
        }
        double denseCentre = y + sizes.denseRow() / 2;
        y += always || !dense.isEmpty() ? sizes.denseRow() : 0;
        double height = Math.max(sizes.lowestLane(), y + sizes.lanePadding());
        double spare = (height - y - sizes.lanePadding()) / 2;
        for (int level = 0; level < levels; level++) {
            centres[level] += spare;
        }
        return new PackedLane(List.copyOf(settled), List.copyOf(dense), centres, denseCentre + spare, height);
    }

    private static double up(Placed entry, Sizes sizes) {
        return entry.above() ? sizes.bar() / 2 + sizes.wordsAbove() + 2 * BREATH : sizes.pointRow() / 2;
    }

    private static double down(Placed entry, Sizes sizes) {
        return entry.above() ? sizes.bar() / 2 + 2 * BREATH : sizes.pointRow() / 2;
    }
}
