package chancery.timeline;

import chancery.model.EventColumns;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an edit did to the rows: which went and which came. All others are as they were and in the same order, though perhaps in rows
 * of other numbers. A row of which anything changed that lanes depend on went and came.
 *
 * @param gone rows before the edit, ascending
 * @param come rows after the edit, ascending
 */
record RowChanges(int[] gone, int[] come) {

    /** With more, sorting everything anew is as quick. */
    private static final int MOST = 64;

    /** Compares columns from before an edit and after it; null where too much changed for it to be worth knowing what. */
    static @Nullable RowChanges between(EventColumns before, EventColumns now) {
        int[] gone = now.goneFrom(before);
        int[] come = now.comeTo(before);
        if (gone != null && come != null && before.kinds().equals(now.kinds())) {
            return gone.length + come.length > MOST ? null : new RowChanges(gone, come);
        }
        return before.kinds().equals(now.kinds()) ? new Walk(before, now).changes() : null;
    }

    /**
     * As {@link #between(EventColumns, EventColumns)}, where something changed besides that columns do not say.
     *
     * @param touched the keys of the events of which it may have changed
     */
    static @Nullable RowChanges between(EventColumns before, EventColumns now, Set<Integer> touched) {
        RowChanges changes = touched.size() > MOST ? null : between(before, now);
        if (changes == null) {
            return null;
        }
        IntBag gone = new IntBag();
        IntBag come = new IntBag();
        for (int key : touched) {
            int row = now.rowOf(key);
            if (row >= 0 && Arrays.binarySearch(changes.come, row) < 0) {
                gone.add(before.rowOf(key));
                come.add(row);
            }
        }
        return new RowChanges(merged(changes.gone, gone), merged(changes.come, come));
    }

    private static int[] merged(int[] rows, IntBag others) {
        return IntStream.concat(IntStream.of(rows), IntStream.of(others.toArray()))
                .sorted()
                .toArray();
    }

    /** The row in which a row of before that did not go stands now. */
    int now(int row) {
        int place = Arrays.binarySearch(gone, row);
        int left = row - (place < 0 ? -place - 1 : place);
        for (int fresh : come) {
            if (fresh > left) {
                break;
            }
            left++;
        }
        return left;
    }

    /** The first row of before that may stand in another row now. */
    int firstMoved() {
        int first = gone.length == 0 ? Integer.MAX_VALUE : gone[0];
        return come.length == 0 ? first : Math.min(first, come[0]);
    }

    /** The first row of before from which on all stand as many rows further down now, or up, as the last one does. */
    int lastMoved() {
        int last = gone.length == 0 ? 0 : gone[gone.length - 1] + 1;
        return come.length == 0 ? last : Math.max(last, come[come.length - 1] + gone.length + 1);
    }

    /** Walks along both, from one difference to the next. */
    private static final class Walk {

        private final EventColumns before;
        private final EventColumns now;
        private final IntBag gone = new IntBag();
        private final IntBag come = new IntBag();
        private int old;
        private int fresh;

        Walk(EventColumns before, EventColumns now) {
            this.before = before;
            this.now = now;
        }

        @Nullable
        RowChanges changes() {
            while (old < before.size() || fresh < now.size()) {
                int same = same(Math.min(before.size() - old, now.size() - fresh));
                old += same;
                fresh += same;
                if (!differ()) {
                    return null;
                }
            }
            return new RowChanges(gone.toArray(), come.toArray());
        }

        /**
         * Steps over the fewest rows that go and come here before a row is the same again: a walk that took the next best would
         * lose step where one goes beside another that changes. False where they are too many.
         */
        private boolean differ() {
            int most = MOST - gone.size() - come.size();
            int oldLeft = before.size() - old;
            int freshLeft = now.size() - fresh;
            for (int rows = 0; rows <= most; rows++) {
                for (int goes = Math.max(0, rows - freshLeft); goes <= Math.min(rows, oldLeft); goes++) {
                    if (meets(old + goes, fresh + rows - goes)) {
                        skip(goes, rows - goes);
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether both are at their end, or at a row that is the same. */
        private boolean meets(int oldRow, int freshRow) {
            return oldRow < before.size() && freshRow < now.size()
                    ? before.sameRow(oldRow, now, freshRow)
                    : oldRow == before.size() && freshRow == now.size();
        }

        private void skip(int goes, int comes) {
            for (int i = 0; i < goes; i++) {
                gone.add(old++);
            }
            for (int i = 0; i < comes; i++) {
                come.add(fresh++);
            }
        }

        /** How many rows from here on are the same, of so many at most. */
        private int same(int most) {
            int rows = 0;
            while (rows < most) {
                boolean shared = old == fresh
                        && (old + rows) % EventColumns.PIECE == 0
                        && rows + EventColumns.PIECE <= most
                        && before.sharesPiece(old + rows, now);
                if (!shared && !before.sameRow(old + rows, now, fresh + rows)) {
                    break;
                }
                rows += shared ? EventColumns.PIECE : 1;
            }
            return rows;
        }
    }
}
