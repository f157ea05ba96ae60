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
        Arrays.fill(stretchTo, Tick.PAST);
        int entry = 0;
        for (int block = 0; block < blockTo.length; block++) {
            long latest = Tick.PAST;
            int end = Math.min(rows.length, entry + BLOCK);
            for (; entry < end; entry++) {
                latest = Math.max(latest, ends.applyAsLong(rows[entry]));
            }
            blockTo[block] = latest;
            int stretch = block * BLOCK / STRETCH;
            stretchTo[stretch] = Math.max(stretchTo[stretch], latest);
        }
    }

    /**
     * The same lane after an edit. What an edit of a few events costs hardly grows with the lane: what stands before the first
     * of them and behind the last is taken over.
     *
     * @param now the columns after it
     * @param out of this lane's rows those that went, by their numbers before
     * @param in the rows that came to this lane, by their numbers after
     */
    LaneRows after(EventColumns now, RowChanges changes, IntBag out, IntBag in) {
        int[] stand = rows;
        int first = rows.length;
        int last = 0;
        for (int i = 0; i < out.size(); i++) {
            int entry = entryOf(stand, out.at(i));
            stand = without(stand, entry);
            first = Math.min(first, entry);
            last = Math.max(last, entry);
        }
        stand = renumbered(stand, changes);
        for (int i = 0; i < in.size(); i++) {
            int entry = entryOf(stand, in.at(i));
            stand = with(stand, entry, in.at(i));
            first = Math.min(first, entry);
            last = Math.max(last, entry);
        }
        if (first > last) {
            return new LaneRows(this, now, stand);
        }
        boolean even = stand.length == rows.length;
        int end = even ? Math.min(last + out.size() + in.size(), stand.length - 1) : stand.length;
        return new LaneRows(this, now, stand, even ? first : Math.max(0, Math.min(first, stand.length - 1)), end);
    }

    /** A lane after an edit of other events than its own. */
    private LaneRows(LaneRows before, EventColumns now, int[] rows) {
        events = now;
        this.rows = rows;
        blockTo = before.blockTo;
        stretchTo = before.stretchTo;
        Foremost known = before.foremost;
        foremost = known == null ? null : known.of(now, rows);
    }

    /** A lane after an edit, in which only the entries from one to another, inclusive, are others than before. */
    private LaneRows(LaneRows before, EventColumns now, int[] rows, int first, int last) {
        events = now;
        this.rows = rows;
        blockTo = Arrays.copyOf(before.blockTo, rows.length / BLOCK + 1);
        stretchTo = Arrays.copyOf(before.stretchTo, rows.length / STRETCH + 1);
        fill(blockTo, BLOCK, first, last);
        fill(stretchTo, STRETCH, first, last);
        Foremost known = before.foremost;
        foremost = known == null ? null : known.after(now, rows, first, Math.min(last, rows.length - 1));
    }

    private void fill(long[] to, int size, int first, int last) {
        for (int block = first / size; block < to.length && block <= last / size; block++) {
            to[block] = Tick.PAST;
            for (int entry = block * size; entry < Math.min(rows.length, (block + 1) * size); entry++) {
                to[block] = Math.max(to[block], to(rows[entry]));
            }
        }
    }

    /** The numbers that rows have after an edit; the same array where none has another. */
    private int[] renumbered(int[] before, RowChanges changes) {
        int shift = changes.come().length - changes.gone().length;
        int first = changes.firstMoved();
        int last = shift == 0 ? changes.lastMoved() : Integer.MAX_VALUE;
        int from = entryOf(before, first);
        int to = entryOf(before, last);
        int[] moved = before;
        for (int entry = from; entry < to; entry++) {
            int row = before[entry];
            int there = row < first || row >= last ? row : changes.now(row);
            if (there != row) {
                moved = moved == before ? before.clone() : moved;
                moved[entry] = there;
            }
        }
        return moved;
    }

    private static int[] without(int[] rows, int entry) {
        int[] fewer = new int[rows.length - 1];
        System.arraycopy(rows, 0, fewer, 0, entry);
        System.arraycopy(rows, entry + 1, fewer, entry, fewer.length - entry);
        return fewer;
    }

    private static int[] with(int[] rows, int entry, int row) {
        int[] more = new int[rows.length + 1];
        System.arraycopy(rows, 0, more, 0, entry);
        more[entry] = row;
        System.arraycopy(rows, entry, more, entry + 1, rows.length - entry);
        return more;
    }

    /** At which entry a row stands, or would stand. */
    private static int entryOf(int[] rows, int row) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[middle] < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Until when each of the dated rows lasts. */
    static long[] ends(EventColumns events, int dated) {
        long[] ends = new long[dated];
        Arrays.parallelSetAll(ends, row -> end(events, row));
        return ends;
    }

    /** As {@link #ends(EventColumns, int)}, of the rows that are shown. */
    static long[] ends(EventColumns events, int dated, Shown shown) {
        long[] ends = new long[dated];
        for (int row = shown.next(0); row < dated; row = shown.next(row + 1)) {
            ends[row] = end(events, row);
        }
        return ends;
    }

    /** Those of at least an importance. */
    LaneRows important(int importance, long[] ends) {
        int[] left = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            left[size] = row;
            size += events.importance(row) >= importance ? 1 : 0;
        }
        return new LaneRows(events, Arrays.copyOf(left, size), ends);
    }

    /** Those that are shown. */
    LaneRows showing(Shown shown, long[] ends) {
        int[] left = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            left[size] = row;
            size += shown.shows(row) ? 1 : 0;
        }
        return new LaneRows(events, Arrays.copyOf(left, size), ends);
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
        long known = events.endLatest(row);
        if (Tick.known(known)) {
            return known;
        }
        return EventTimes.goesOn(events, row) ? Tick.FUTURE : EventTimes.to(events, row);
    }
}
