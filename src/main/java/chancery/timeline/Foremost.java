package chancery.timeline;

import chancery.model.EventColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;

/**
 * Finds the entries of a lane that matter most, between any two of them, without going through all that lie between: it knows
 * the greatest weight of each block of entries, of each two blocks, of each four, and so on. Which of two that matter alike comes
 * first is drawn by lot, with the same lots every time, so that those found do not crowd where a burst begins.
 */
final class Foremost {

    private static final int BLOCK = 8;

    private final EventColumns events;
    private final int[] rows;
    private final int blocks;

    /** The greatest weights: of the block {@code i} at {@code blocks + i}, of two nodes at half their place. */
    private final long[] greatest;

    /** Where to look on: a node, or an entry where {@code node} is -1. */
    private record Step(long weight, int node, int entry) {}

    /** Takes the rows of a lane. Goes through all of them, once. */
    Foremost(EventColumns events, int[] rows) {
        this.events = events;
        this.rows = rows;
        blocks = (rows.length + BLOCK - 1) / BLOCK;
        greatest = new long[2 * blocks];
        weigh(0, rows.length - 1);
        for (int node = blocks - 1; node > 0; node--) {
            greatest[node] = Math.max(greatest[2 * node], greatest[2 * node + 1]);
        }
    }

    private Foremost(EventColumns events, int[] rows, long[] greatest) {
        this.events = events;
        this.rows = rows;
        this.greatest = greatest;
        blocks = greatest.length / 2;
    }

    /** The same lane after an edit of other events than its own. */
    Foremost of(EventColumns now, int[] stand) {
        return new Foremost(now, stand, greatest);
    }

    /** The same lane after an edit in which only the entries from one to another, inclusive, are others than before. */
    Foremost after(EventColumns now, int[] stand, int first, int last) {
        if ((stand.length + BLOCK - 1) / BLOCK != blocks) {
            return new Foremost(now, stand);
        }
        Foremost after = new Foremost(now, stand, greatest.clone());
        after.weigh(first, last);
        int low = (blocks + first / BLOCK) / 2;
        int high = (blocks + last / BLOCK) / 2;
        for (; low > 0; low /= 2, high /= 2) {
            for (int node = low; node <= high; node++) {
                after.greatest[node] = Math.max(after.greatest[2 * node], after.greatest[2 * node + 1]);
            }
        }
        return after;
    }

    /** Weighs the blocks in which the entries from one to another, inclusive, lie. */
    private void weigh(int first, int last) {
        for (int block = first / BLOCK; block * BLOCK <= last; block++) {
            long most = 0;
            for (int entry = block * BLOCK; entry < Math.min(rows.length, (block + 1) * BLOCK); entry++) {
                most = Math.max(most, weight(entry));
            }
            greatest[blocks + block] = most;
        }
    }

    /**
     * The rows from one entry up to, but not including, another, the most important first. Each is looked for when it is asked
     * for.
     */
    PrimitiveIterator.OfInt between(int from, int to) {
        PriorityQueue<Step> steps =
                new PriorityQueue<>(Comparator.comparingLong(Step::weight).reversed());
        steps.addAll(whole(from, to));
        int first = Math.min(to, (from + BLOCK - 1) / BLOCK * BLOCK);
        addEntries(steps, from, first);
        addEntries(steps, Math.max(first, to / BLOCK * BLOCK), to);
        return new PrimitiveIterator.OfInt() {

            @Override
            public boolean hasNext() {
                return !steps.isEmpty();
            }

            @Override
            public int nextInt() {
                Step step = steps.remove();
                while (step.node >= 0) {
                    open(step.node, steps);
                    step = steps.remove();
                }
                return rows[step.entry];
            }
        };
    }

    private void open(int node, PriorityQueue<Step> steps) {
        if (node < blocks) {
            steps.add(node(2 * node));
            steps.add(node(2 * node + 1));
        } else {
            int start = (node - blocks) * BLOCK;
            addEntries(steps, start, Math.min(rows.length, start + BLOCK));
        }
    }

    /** The nodes that together are the blocks wholly between two entries. */
    private List<Step> whole(int from, int to) {
        List<Step> nodes = new ArrayList<>();
        int low = blocks + (from + BLOCK - 1) / BLOCK;
        int high = blocks + to / BLOCK;
        while (low < high) {
            if (low % 2 == 1) {
                nodes.add(node(low++));
            }
            if (high % 2 == 1) {
                nodes.add(node(--high));
            }
            low /= 2;
            high /= 2;
        }
        return nodes;
    }

    private Step node(int node) {
        return new Step(greatest[node], node, -1);
    }

    private void addEntries(PriorityQueue<Step> steps, int from, int to) {
        for (int entry = from; entry < to; entry++) {
            steps.add(new Step(weight(entry), -1, entry));
        }
    }

    private long weight(int entry) {
        return Importance.drawn(events, rows[entry]);
    }
}
