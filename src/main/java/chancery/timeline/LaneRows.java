package chancery.timeline;

import chancery.model.EventColumns;
import chancery.time.Tick;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one lane in order of the earliest known bound. What lies in a stretch of time is found by halving: rows that
 * begin after it are cut off, and of those before it whole stretches and blocks are passed over by the latest bound in them. The
 * important ones are kept a second time, so that they are found without going through the others.
 */
final class LaneRows {

    /** Small, since where one event of a block goes on, all of the block are asked. */
    private static final int BLOCK = 16;

    private static final int STRETCH = 64 * BLOCK;

    private final EventColumns events;
    private final int[] rows;
    private final long[] blockTo;
    private final long[] stretchTo;
    private volatile @Nullable Foremost foremost;

    /** Takes rows in order. */
    LaneRows(EventColumns events, int[] rows) {
        this(events, rows, row -> end(events, row));
    }

    /** Takes rows in order, and the {@link #ends} of all: a row stands in several lanes. */
    LaneRows(EventColumns events, int[] rows, long[] ends) {
        this(events, rows, row -> ends[row]);
    }

    private LaneRows(EventColumns events, int[] rows, IntToLongFunction ends) {
        this.events = events;
        this.rows = rows;
        blockTo = new long[rows.length / BLOCK + 1];
        stretchTo = new long[rows.length / STRETCH + 1];
        Arrays.fill(blockTo, Tick.PAST);
        Arrays.fill(stretchTo, Tick.PAST);
        for (int entry = 0; entry < rows.length; entry++) {
            long to = ends.applyAsLong(rows[entry]);
            blockTo[entry / BLOCK] = Math.max(blockTo[entry / BLOCK], to);
            stretchTo[entry / STRETCH] = Math.max(stretchTo[entry / STRETCH], to);
        }
    }

    private LaneRows(EventColumns events, int[] rows, long[] blockTo, long[] stretchTo) {
        this.events = events;
        this.rows = rows;
        this.blockTo = blockTo;
        this.stretchTo = stretchTo;
    }

    /**
     * The same lane after an edit.
     *
     * @param now the columns after it
     * @param out of this lane's rows those that went, by their numbers before
     * @param in the rows that came to this lane, by their numbers after
     */
    LaneRows after(EventColumns now, RowChanges changes, IntBag out, IntBag in) {
        if (out.size() == 0 && in.size() == 0) {
            return new LaneRows(now, renumbered(rows, changes), blockTo, stretchTo);
        }
        int[] stand = renumbered(without(rows, out), changes);
        for (int i = 0; i < in.size(); i++) {
            stand = with(now, stand, in.at(i));
        }
        return new LaneRows(now, stand);
    }

    private static int[] without(int[] rows, IntBag out) {
        int[] left = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            left[size] = row;
            size += out.size() > 0 && out.contains(row) ? 0 : 1;
        }
        return Arrays.copyOf(left, size);
    }

    /** The numbers that rows have after an edit; the same array where none has another. */
    private static int[] renumbered(int[] rows, RowChanges changes) {
        int first = changes.firstMoved();
        int last = changes.lastMoved();
        int shift = changes.come().length - changes.gone().length;
        int[] moved = rows;
        for (int entry = 0; entry < rows.length; entry++) {
            int row = rows[entry];
            int there = row < first ? row : row >= last ? row + shift : changes.now(row);
            if (there != row) {
                moved = moved == rows ? rows.clone() : moved;
                moved[entry] = there;
            }
        }
        return moved;
    }

    private static int[] with(EventColumns events, int[] rows, int row) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before(events, rows[middle], row)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int[] more = new int[rows.length + 1];
        System.arraycopy(rows, 0, more, 0, low);
        more[low] = row;
        System.arraycopy(rows, low, more, low + 1, rows.length - low);
        return more;
    }

    /** The order of rows in lanes: by the earliest known bound; of those without an earliest start first; as in the columns. */
    private static boolean before(EventColumns events, int row, int other) {
        long from = EventTimes.from(events, row);
        long otherFrom = EventTimes.from(events, other);
        boolean open = events.startEarliest()[row] == Tick.PAST;
        boolean otherOpen = events.startEarliest()[other] == Tick.PAST;
        return from != otherFrom ? from < otherFrom : open != otherOpen ? open : row < other;
    }

    /** Until when each of the dated rows lasts. */
    static long[] ends(EventColumns events, int dated) {
        long[] ends = new long[dated];
        for (int row = 0; row < dated; row++) {
            ends[row] = end(events, row);
        }
        return ends;
    }

    /** Those of at least an importance. */
    LaneRows important(int importance, long[] ends) {
        byte[] importances = events.importance();
        int[] left = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            left[size] = row;
            size += importances[row] >= importance ? 1 : 0;
        }
        return new LaneRows(events, Arrays.copyOf(left, size), ends);
    }

    /** Those that are shown. */
    LaneRows showing(Shown shown) {
        int[] left = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            left[size] = row;
            size += shown.shows(row) ? 1 : 0;
        }
        return new LaneRows(events, Arrays.copyOf(left, size));
    }

    /** The earliest known bound of all; {@link Tick#FUTURE} where there are none. */
    long first() {
        return rows.length == 0 ? Tick.FUTURE : EventTimes.from(events, rows[0]);
    }

    /** The latest known bound of all, or {@link Tick#FUTURE} where one goes on; {@link Tick#PAST} where there are none. */
    long last() {
        return Arrays.stream(stretchTo).max().orElse(Tick.PAST);
    }

    int size() {
        return rows.length;
    }

    int[] toArray() {
        return rows.clone();
    }

    int row(int entry) {
        return rows[entry];
    }

    /** The first entry, from one on, that begins at a tick or later; the size where there is none. It is looked for nearby first. */
    int from(int low, long tick) {
        int from = low;
        int step = 16;
        while (from + step < rows.length && EventTimes.from(events, rows[from + step]) < tick) {
            from += step + 1;
            step *= 2;
        }
        int high = Math.min(rows.length, from + step);
        while (from < high) {
            int middle = (from + high) >>> 1;
            if (EventTimes.from(events, rows[middle]) < tick) {
                from = middle + 1;
            } else {
                high = middle;
            }
        }
        return from;
    }

    /** The rows that touch a stretch of time, in order, but no more than some. */
    int[] within(long from, long to, int most) {
        IntBag found = new IntBag();
        int end = end(to);
        for (int entry = 0; entry < end && found.size() < most; entry++) {
            if (entry % STRETCH == 0 && stretchTo[entry / STRETCH] < from) {
                entry += STRETCH - 1;
            } else if (entry % BLOCK == 0 && blockTo[entry / BLOCK] < from) {
                entry += BLOCK - 1;
            } else if (to(rows[entry]) >= from) {
                found.add(rows[entry]);
            }
        }
        return found.toArray();
    }

    /** Those that matter most between two entries; found out when first asked for, since few lanes are ever so full. */
    Foremost foremost() {
        Foremost known = foremost;
        if (known == null) {
            known = new Foremost(events, rows);
            foremost = known;
        }
        return known;
    }

    private int end(long to) {
        return to == Tick.FUTURE ? rows.length : from(0, to + 1);
    }

    private long to(int row) {
        return end(events, row);
    }

    private static long end(EventColumns events, int row) {
        return EventTimes.goesOn(events, row) ? Tick.FUTURE : EventTimes.to(events, row);
    }
}
