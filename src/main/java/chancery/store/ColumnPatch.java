package chancery.store;

import chancery.model.EventColumns;
import chancery.model.Reality;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Columns with some events taken out and others put in, by copying what lies between them in whole stretches. What is the same
 * before and after is left alone; where no event moves, only the columns are copied whose values changed.
 */
final class ColumnPatch {

    private static final Reality[] REALITIES = Reality.values();

    /** Rows that follow each other, of the columns before or of the fresh ones. */
    private record Stretch(boolean fresh, int from, int to) {}

    private final EventColumns base;
    private final EventColumns fresh;

    /** The rows that go, ascending; and those of the fresh columns that come, ascending. */
    private final List<Integer> gone = new ArrayList<>();

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
        if (patch.gone.isEmpty() && patch.come.isEmpty()) {
            return base;
        }
        return patch.inPlace() ? patch.overwritten() : patch.moved();
    }

    /** What goes and what comes, without what goes and comes again as it was. */
    private void find(int[] keys) {
        BitSet changed = new BitSet();
        for (int key : keys) {
            changed.set(key);
        }
        Map<Integer, Integer> rowOf = new TreeMap<>();
        for (int row = 0; row < fresh.size(); row++) {
            rowOf.put(fresh.key()[row], row);
        }
        for (int row = 0; row < base.size(); row++) {
            int key = base.key()[row];
            if (changed.get(key)) {
                Integer now = rowOf.get(key);
                if (now != null && same(row, now)) {
                    rowOf.remove(key);
                } else {
                    gone.add(row);
                }
            }
        }
        rowOf.values().stream().sorted().forEach(come::add);
    }

    private boolean same(int row, int now) {
        return sameTime(row, now)
                && base.reality()[row] == fresh.reality()[now]
                && base.kind()[row] == fresh.kind()[now]
                && base.importance()[row] == fresh.importance()[now]
                && base.quotes()[row] == fresh.quotes()[now]
                && sameActors(row, now);
    }

    private boolean sameTime(int row, int now) {
        return base.key()[row] == fresh.key()[now]
                && base.startEarliest()[row] == fresh.startEarliest()[now]
                && base.startLatest()[row] == fresh.startLatest()[now]
                && base.endEarliest()[row] == fresh.endEarliest()[now]
                && base.endLatest()[row] == fresh.endLatest()[now];
    }

    private boolean sameActors(int row, int now) {
        return Arrays.equals(
                base.actors(),
                base.actorFrom()[row],
                base.actorFrom()[row + 1],
                fresh.actors(),
                fresh.actorFrom()[now],
                fresh.actorFrom()[now + 1]);
    }

    /** Whether every event stays in its row, with its times and its actors. */
    private boolean inPlace() {
        boolean inPlace = gone.size() == come.size();
        for (int i = 0; i < gone.size() && inPlace; i++) {
            int row = gone.get(i);
            int now = come.get(i);
            inPlace = sameTime(row, now)
                    && sameActors(row, now)
                    && (row == 0 || before(row - 1, now))
                    && (row == base.size() - 1 || !before(row + 1, now));
        }
        return inPlace;
    }

    private EventColumns overwritten() {
        short[] kind = base.kind();
        for (int i = 0; i < gone.size(); i++) {
            if (kind[gone.get(i)] != fresh.kind()[come.get(i)]) {
                kind = kind == base.kind() ? kind.clone() : kind;
                kind[gone.get(i)] = fresh.kind()[come.get(i)];
            }
        }
        return new EventColumns(
                base.key(),
                base.startEarliest(),
                base.startLatest(),
                base.endEarliest(),
                base.endLatest(),
                overwritten(base.reality(), fresh.reality()),
                kind,
                overwritten(base.importance(), fresh.importance()),
                overwritten(base.quotes(), fresh.quotes()),
                base.actorFrom(),
                base.actors(),
                fresh.kinds());
    }

    /** A copy with the values that changed; the same array where none did. */
    private byte[] overwritten(byte[] before, byte[] now) {
        byte[] after = before;
        for (int i = 0; i < gone.size(); i++) {
            if (after[gone.get(i)] != now[come.get(i)]) {
                after = after == before ? before.clone() : after;
                after[gone.get(i)] = now[come.get(i)];
            }
        }
        return after;
    }

    private EventColumns moved() {
        cut();
        int rows = base.size() - gone.size() + come.size();
        int[] from = new int[rows + 1];
        int row = 0;
        for (Stretch stretch : stretches) {
            int[] source = stretch.fresh ? fresh.actorFrom() : base.actorFrom();
            int shift = from[row] - source[stretch.from];
            for (int each = stretch.from; each < stretch.to; each++) {
                from[++row] = source[each + 1] + shift;
            }
        }
        int[] actors = new int[from[rows]];
        int place = 0;
        for (Stretch stretch : stretches) {
            EventColumns source = stretch.fresh ? fresh : base;
            int first = source.actorFrom()[stretch.from];
            int count = source.actorFrom()[stretch.to] - first;
            System.arraycopy(source.actors(), first, actors, place, count);
            place += count;
        }
        return new EventColumns(
                copied(base.key(), fresh.key(), new int[rows]),
                copied(base.startEarliest(), fresh.startEarliest(), new long[rows]),
                copied(base.startLatest(), fresh.startLatest(), new long[rows]),
                copied(base.endEarliest(), fresh.endEarliest(), new long[rows]),
                copied(base.endLatest(), fresh.endLatest(), new long[rows]),
                copied(base.reality(), fresh.reality(), new byte[rows]),
                copied(base.kind(), fresh.kind(), new short[rows]),
                copied(base.importance(), fresh.importance(), new byte[rows]),
                copied(base.quotes(), fresh.quotes(), new byte[rows]),
                from,
                actors,
                fresh.kinds());
    }

    /** Cuts the rows into stretches that stay together. */
    private void cut() {
        int row = 0;
        int next = 0;
        for (int now : come) {
            int place = placeOf(now);
            next = stay(row, place, next);
            row = Math.max(row, place);
            stretches.add(new Stretch(true, now, now + 1));
        }
        stay(row, base.size(), next);
    }

    /** Lets a stretch stay, but for what goes of it; answers which one would go next. */
    private int stay(int from, int to, int firstGone) {
        int row = from;
        int next = firstGone;
        while (next < gone.size() && gone.get(next) < to) {
            add(row, gone.get(next));
            row = gone.get(next) + 1;
            next++;
        }
        add(row, to);
        return next;
    }

    private void add(int from, int to) {
        if (from < to) {
            stretches.add(new Stretch(false, from, to));
        }
    }

    /** How many of the rows before stand before a fresh one. */
    private int placeOf(int now) {
        int low = 0;
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

    /** Whether a row stands before a fresh one, in the order in which the rows are read from the file. */
    private boolean before(int row, int now) {
        int order = Boolean.compare(undated(base, row), undated(fresh, now));
        order = order != 0 ? order : Long.compare(base.startEarliest()[row], fresh.startEarliest()[now]);
        order = order != 0 ? order : Long.compare(base.endLatest()[row], fresh.endLatest()[now]);
        order = order != 0 ? order : Long.compare(base.startLatest()[row], fresh.startLatest()[now]);
        order = order != 0 ? order : Long.compare(base.endEarliest()[row], fresh.endEarliest()[now]);
        order = order != 0 ? order : Byte.compare(base.importance()[row], fresh.importance()[now]);
        order = order != 0 ? order : reality(base, row).compareTo(reality(fresh, now));
        order = order != 0 ? order : kind(base, row).compareTo(kind(fresh, now));
        return order != 0 ? order < 0 : base.key()[row] < fresh.key()[now];
    }

    private static boolean undated(EventColumns columns, int row) {
        return !Tick.known(columns.startEarliest()[row])
                && !Tick.known(columns.startLatest()[row])
                && !Tick.known(columns.endEarliest()[row])
                && !Tick.known(columns.endLatest()[row]);
    }

    private static String reality(EventColumns columns, int row) {
        return REALITIES[columns.reality()[row]].word();
    }

    private static String kind(EventColumns columns, int row) {
        return columns.kinds().get(columns.kind()[row]);
    }

    /** Fills a column: arrays of one primitive type, which Java has no common type for. */
    private <A> A copied(A before, A now, A into) {
        int row = 0;
        for (Stretch stretch : stretches) {
            int length = stretch.to - stretch.from;
            System.arraycopy(stretch.fresh ? now : before, stretch.from, into, row, length);
            row += length;
        }
        return into;
    }

    /** Columns that count the kinds as others do; kinds that those have not come after theirs. */
    private static EventColumns inKindsOf(EventColumns base, EventColumns fresh) {
        List<String> kinds = new ArrayList<>(base.kinds());
        short[] moved = new short[fresh.size()];
        for (int row = 0; row < moved.length; row++) {
            String kind = kind(fresh, row);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
            moved[row] = (short) kinds.indexOf(kind);
        }
        return new EventColumns(
                fresh.key(),
                fresh.startEarliest(),
                fresh.startLatest(),
                fresh.endEarliest(),
                fresh.endLatest(),
                fresh.reality(),
                moved,
                fresh.importance(),
                fresh.quotes(),
                fresh.actorFrom(),
                fresh.actors(),
                kinds);
    }
}
