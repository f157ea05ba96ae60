package chancery.store;

import chancery.model.EventColumns;
import chancery.model.EventColumns.Stretch;
import chancery.model.EventRows;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Columns with some events taken out and others put in. What is the same before and after is left alone, and what lies between
 * them stays as it is or is copied in whole stretches.
 */
final class ColumnPatch {

    /** So few events are looked for one by one. */
    private static final int FEW = 4;

    private final EventColumns base;
    private final EventColumns fresh;

    /** The rows that go, ascending; and those of the fresh columns that come, ascending. */
    private final BitSet gone = new BitSet();

    private final List<Integer> come = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private ColumnPatch(EventColumns base, EventColumns fresh) {
        this.base = base;
        this.fresh = fresh;
    }

    /**
     * Patches columns.
     *
     * @param keys of the events that are no longer as they were, or no longer there
     * @param events those of them that are there, as they are now
     */
    static EventColumns of(EventColumns base, int[] keys, EventColumns events) {
        ColumnPatch patch = new ColumnPatch(base, inKindsOf(base, events));
        patch.find(keys);
        return patch.gone.isEmpty() && patch.come.isEmpty() ? base : patch.patched();
    }

    /**
     * Columns as the file has them, with the rows whose start is not known, which come first there, where they stand in time.
     */
    static EventColumns inTime(EventColumns read) {
        int open = 0;
        while (open < read.size() && read.startEarliest(open) == Tick.PAST && !undated(read, open)) {
            open++;
        }
        if (open == 0) {
            return read;
        }
        EventColumns early = new EventColumns(read.rows(0, open), read.kinds());
        ColumnPatch patch = new ColumnPatch(read, early);
        patch.gone.set(0, open);
        // What has the same bound stands as it was read, since sorting leaves it so.
        IntStream.range(0, open)
                .boxed()
                .sorted(Comparator.comparingLong(early::from))
                .forEach(patch.come::add);
        return patch.patched();
    }

    /** What goes and what comes, without what goes and comes again as it was. */
    private void find(int[] keys) {
        Map<Integer, Integer> rowOf = new TreeMap<>();
        for (int row = 0; row < fresh.size(); row++) {
            rowOf.put(fresh.key(row), row);
        }
        rowsOf(keys).stream().forEach(row -> {
            Integer now = rowOf.get(base.key(row));
            if (now != null && base.sameRow(row, fresh, now)) {
                rowOf.remove(base.key(row));
            } else {
                gone.set(row);
            }
        });
        rowOf.values().stream().sorted().forEach(come::add);
    }

    private BitSet rowsOf(int[] keys) {
        BitSet rows = new BitSet();
        if (keys.length <= FEW) {
            for (int key : keys) {
                int row = base.rowOf(key);
                if (row >= 0) {
                    rows.set(row);
                }
            }
            return rows;
        }
        BitSet changed = new BitSet();
        for (int key : keys) {
            changed.set(key);
        }
        for (int row = 0; row < base.size(); row++) {
            if (changed.get(base.key(row))) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** Cuts the rows into stretches that stay together. */
    private EventColumns patched() {
        int[] places = new int[come.size()];
        int row = 0;
        int made = 0;
        for (int i = 0; i < places.length; i++) {
            int place = placeOf(come.get(i));
            made += stay(row, place);
            row = Math.max(row, place);
            stretches.add(new Stretch(fresh, come.get(i), come.get(i) + 1));
            places[i] = made++;
        }
        stay(row, base.size());
        return base.edited(stretches, gone.stream().toArray(), places, fresh.kinds());
    }

    /** Lets a stretch stay, but for what goes of it; answers how many rows do. */
    private int stay(int from, int to) {
        int stay = 0;
        int row = gone.nextClearBit(from);
        while (row < to) {
            int next = gone.nextSetBit(row);
            int end = next < 0 ? to : Math.min(to, next);
            stretches.add(new Stretch(base, row, end));
            stay += end - row;
            row = gone.nextClearBit(end);
        }
        return stay;
    }

    /** How many of the rows before stand before a fresh one. */
    private int placeOf(int now) {
        // Rows that go from the front need not stand in order, and nothing comes among them that would not do as well
        // behind.
        int low = gone.nextClearBit(0);
        int high = base.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before(middle, now)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a row stands before a fresh one. */
    private boolean before(int row, int now) {
        int order = Boolean.compare(undated(base, row), undated(fresh, now));
        order = order != 0 ? order : Long.compare(base.from(row), fresh.from(now));
        order = order != 0 ? order : Long.compare(base.startEarliest(row), fresh.startEarliest(now));
        order = order != 0 ? order : Long.compare(base.endLatest(row), fresh.endLatest(now));
        order = order != 0 ? order : Long.compare(base.startLatest(row), fresh.startLatest(now));
        order = order != 0 ? order : Long.compare(base.endEarliest(row), fresh.endEarliest(now));
        order = order != 0 ? order : Integer.compare(base.importance(row), fresh.importance(now));
        order = order != 0 ? order : reality(base, row).compareTo(reality(fresh, now));
        order = order != 0 ? order : kind(base, row).compareTo(kind(fresh, now));
        return order != 0 ? order < 0 : base.key(row) < fresh.key(now);
    }

    private static boolean undated(EventColumns columns, int row) {
        return !Tick.known(columns.startEarliest(row))
                && !Tick.known(columns.startLatest(row))
                && !Tick.known(columns.endEarliest(row))
                && !Tick.known(columns.endLatest(row));
    }

    private static String reality(EventColumns columns, int row) {
        return columns.realityOf(row).word();
    }

    private static String kind(EventColumns columns, int row) {
        return columns.kinds().get(columns.kind(row));
    }

    /** Columns that count the kinds as others do; kinds that those have not come after theirs. */
    private static EventColumns inKindsOf(EventColumns base, EventColumns fresh) {
        List<String> kinds = new ArrayList<>(base.kinds());
        EventRows rows = fresh.rows(0, fresh.size());
        for (int row = 0; row < rows.size(); row++) {
            String kind = kind(fresh, row);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
            rows.kind()[row] = (short) kinds.indexOf(kind);
        }
        return new EventColumns(rows, kinds);
    }
}
