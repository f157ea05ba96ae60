package chancery.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a lane and what is taken in each, from left to right. */
final class Levels {

    private final List<Taken> levels = new ArrayList<>();
    private final int most;

    /** No more than some rows, all free. */
    Levels(int most) {
        this.most = most;
    }

    /** Takes a stretch in the first row where it is free, and returns that row; {@link Placed#DENSE} where none is. */
    int take(double left, double right) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).take(left, right)) {
                return level;
            }
        }
        if (levels.size() == most) {
            return Placed.DENSE;
        }
        Taken fresh = new Taken();
        fresh.take(left, right);
        levels.add(fresh);
        return levels.size() - 1;
    }

    /** The stretches taken in one row, in order. */
    private static final class Taken {

        private double[] lefts = new double[8];
        private double[] rights = new double[8];
        private int size;

        boolean take(double left, double right) {
            int place = Arrays.binarySearch(lefts, 0, size, left);
            place = place < 0 ? -place - 1 : place;
            boolean free = (place == 0 || rights[place - 1] <= left) && (place == size || lefts[place] >= right);
            if (free) {
                insert(place, left, right);
            }
            return free;
        }

        private void insert(int place, double left, double right) {
            if (size == lefts.length) {
                lefts = Arrays.copyOf(lefts, size * 2);
                rights = Arrays.copyOf(rights, size * 2);
            }
            System.arraycopy(lefts, place, lefts, place + 1, size - place);
            System.arraycopy(rights, place, rights, place + 1, size - place);
            lefts[place] = left;
            rights[place] = right;
            size++;
        }
    }
}
