package chancery.timeline;

import chancery.model.EventColumns;
import java.util.Arrays;
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
        return before.kinds().equals(now.kinds()) ? new Walk(before, now).changes() : null;
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
                differ();
                if (gone.size() + come.size() > MOST) {
                    return null;
                }
            }
            return new RowChanges(gone.toArray(), come.toArray());
        }

        private void differ() {
            boolean oldLeft = old < before.size();
            boolean freshLeft = fresh < now.size();
            boolean goes = freshLeft && old + 1 < before.size() && before.key()[old + 1] == now.key()[fresh];
            boolean comes = oldLeft && fresh + 1 < now.size() && before.key()[old] == now.key()[fresh + 1];
            boolean stays = oldLeft && freshLeft && before.key()[old] == now.key()[fresh];
            if (oldLeft && (stays || goes || !comes)) {
                gone.add(old++);
            }
            if (freshLeft && (stays || comes && !goes || !goes && !comes)) {
                come.add(fresh++);
            }
        }

        /** How many rows from here on are the same, of so many at most. */
        private int same(int most) {
            int rows = equal(most, to -> Arrays.mismatch(before.key(), old, old + to, now.key(), fresh, fresh + to));
            rows = equal(
                    rows,
                    to -> Arrays.mismatch(
                            before.startEarliest(), old, old + to, now.startEarliest(), fresh, fresh + to));
            rows = equal(
                    rows,
                    to -> Arrays.mismatch(before.startLatest(), old, old + to, now.startLatest(), fresh, fresh + to));
            rows = equal(
                    rows,
                    to -> Arrays.mismatch(before.endEarliest(), old, old + to, now.endEarliest(), fresh, fresh + to));
            rows = equal(
                    rows, to -> Arrays.mismatch(before.endLatest(), old, old + to, now.endLatest(), fresh, fresh + to));
            rows = equal(
                    rows, to -> Arrays.mismatch(before.reality(), old, old + to, now.reality(), fresh, fresh + to));
            rows = equal(rows, to -> Arrays.mismatch(before.kind(), old, old + to, now.kind(), fresh, fresh + to));
            rows = equal(
                    rows,
                    to -> Arrays.mismatch(before.importance(), old, old + to, now.importance(), fresh, fresh + to));
            rows = equal(rows, to -> Arrays.mismatch(before.quotes(), old, old + to, now.quotes(), fresh, fresh + to));
            return sameActors(rows);
        }

        private interface Mismatch {
            int of(int to);
        }

        private static int equal(int most, Mismatch mismatch) {
            int first = mismatch.of(most);
            return first < 0 ? most : first;
        }

        private int sameActors(int most) {
            int[] from = before.actorFrom();
            int[] fromNow = now.actorFrom();
            int shift = fromNow[fresh] - from[old];
            int rows = 0;
            while (rows < most && fromNow[fresh + rows + 1] - from[old + rows + 1] == shift) {
                rows++;
            }
            int first = Arrays.mismatch(
                    before.actors(), from[old], from[old + rows], now.actors(), fromNow[fresh], fromNow[fresh + rows]);
            if (first < 0) {
                return rows;
            }
            int other = from[old] + first;
            int found = Arrays.binarySearch(from, old, old + rows + 1, other);
            int row = found < 0 ? -found - 2 : found;
            while (from[row + 1] <= other) {
                row++;
            }
            return row - old;
        }
    }
}
