package chancery.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A lane whose events have their places.
 *
 * @param levels the rows of the lane from top to bottom, the events of each from left to right
 * @param dense the events without a place in a row, from left to right
 * @param centres of the rows, below the lane's top edge
 * @param denseCentre of the dense row, below the lane's top edge
 * @param height of the lane
 */
record PackedLane(List<List<Placed>> levels, List<Placed> dense, double[] centres, double denseCentre, double height) {

    private static final double BREATH = 2;

    /** The header of a group, in which no event stands. */
    static PackedLane header(Sizes sizes) {
        return new PackedLane(List.of(), List.of(), new double[0], sizes.groupHeader() / 2, sizes.groupHeader());
    }

    /** Sets up a lane with as many rows as it is measured for; the events of all others go to the dense row. */
    static PackedLane of(List<Placed> placed, Measure measure, int mostLevels, Sizes sizes) {
        int count = Math.min(mostLevels, measure.count);
        List<List<Placed>> levels = new ArrayList<>();
        for (int level = 0; level < count; level++) {
            levels.add(new ArrayList<>());
        }
        List<Placed> dense = new ArrayList<>();
        for (Placed entry : placed) {
            boolean settled = entry.level() != Placed.DENSE && entry.level() < count;
            (settled ? levels.get(entry.level()) : dense).add(entry);
        }
        levels.forEach(level -> level.sort(Comparator.comparingDouble(Placed::left)));
        dense.sort(Comparator.comparingDouble((Placed entry) -> entry.span().anchor())
                .thenComparingInt(Placed::row));
        double height = measure.height(mostLevels, sizes);
        double spare = Math.max(0, height - measure.bare(mostLevels, sizes)) / 2;
        double y = sizes.lanePadding() + spare;
        double[] centres = new double[count];
        for (int level = 0; level < count; level++) {
            centres[level] = y + measure.up[level];
            y += measure.up[level] + measure.down[level];
        }
        return new PackedLane(levels, dense, centres, y + sizes.denseRow() / 2, height);
    }

    /** How high the rows of a lane are, whatever number of them it is given. */
    static final class Measure {

        private double[] up = new double[4];
        private double[] down = new double[4];
        private int count;
        private boolean dense;

        /** Measures the events of a lane. */
        Measure(List<Placed> placed, Sizes sizes) {
            for (Placed entry : placed) {
                int level = entry.level();
                dense |= level == Placed.DENSE;
                if (level != Placed.DENSE) {
                    grow(level + 1);
                    up[level] = Math.max(up[level], up(entry, sizes));
                    down[level] = Math.max(down[level], down(entry, sizes));
                }
            }
        }

        /** How many rows they take. */
        int levels() {
            return count;
        }

        /** The height of the lane when it has no more than some rows. */
        double height(int mostLevels, Sizes sizes) {
            return Math.max(sizes.lowestLane(), bare(mostLevels, sizes));
        }

        private double bare(int mostLevels, Sizes sizes) {
            double height = 2 * sizes.lanePadding();
            for (int level = 0; level < Math.min(mostLevels, count); level++) {
                height += up[level] + down[level];
            }
            return dense || count > mostLevels ? height + sizes.denseRow() : height;
        }

        private void grow(int needed) {
            if (needed > up.length) {
                up = Arrays.copyOf(up, needed * 2);
                down = Arrays.copyOf(down, needed * 2);
            }
            count = Math.max(count, needed);
        }

        private static double up(Placed entry, Sizes sizes) {
            return entry.above() ? sizes.bar() / 2 + sizes.wordsAbove() + 2 * BREATH : sizes.pointRow() / 2;
        }

        private static double down(Placed entry, Sizes sizes) {
            return entry.above() ? sizes.bar() / 2 + 2 * BREATH : sizes.pointRow() / 2;
        }
    }
}
