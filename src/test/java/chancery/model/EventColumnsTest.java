package chancery.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EventColumns.Stretch;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventColumnsTest {

    private static final List<String> KINDS = List.of("meeting", "statement");
    private static final int ROWS = 3 * EventColumns.PIECE + 100;

    @Test
    void whatWentInComesOut() {
        for (int seed = 0; seed < 4; seed++) {
            EventRows rows = rows(ROWS, seed);
            EventColumns columns = new EventColumns(rows, KINDS);

            assertRows(rows, columns.rows(0, ROWS));
            for (int row = 0; row < ROWS; row++) {
                assertEquals(rows.startEarliest()[row], columns.startEarliest(row));
                assertEquals(rows.endLatest()[row], columns.endLatest(row));
                assertEquals(rows.quotes()[row] & 0xff, columns.quotes(row));
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        for (int seed = 0; seed < 5; seed++) {
            EventRows rows = rows(ROWS, seed);
            EventColumns columns = new EventColumns(rows, KINDS);
            int half = 2 * EventColumns.PIECE;

            EventColumns read = EventColumns.joined(
                    List.of(
                            EventColumns.ofBytes(columns.bytes(0, half), KINDS),
                            EventColumns.ofBytes(columns.bytes(half, ROWS), KINDS)),
                    KINDS);

            assertRows(rows, read.rows(0, ROWS));
            assertTrue(read.standsAs(columns));
            assertEquals(columns.latestBeside(0), read.latestBeside(0));
            assertEquals(columns.mostActors(), read.mostActors());
        }
    }

    @Test
    void editedColumnsAreAsIfMadeAnew() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            EventColumns before = new EventColumns(rows(ROWS, seed), KINDS);
            EventColumns fresh = new EventColumns(rows(5, seed + 4), KINDS);
            List<Stretch> stretches = new ArrayList<>();
            int row = 0;
            for (int each = 0; each < 5; each++) {
                int next = Math.min(ROWS, row + random.nextInt(ROWS / 3));
                stretches.add(new Stretch(before, row, next));
                stretches.add(new Stretch(fresh, each, each + 1));
                row = Math.min(ROWS, next + random.nextInt(2));
            }
            stretches.add(new Stretch(before, row, ROWS));
            stretches.removeIf(stretch -> stretch.from() == stretch.to());

            EventColumns after = before.edited(stretches, new int[] {1}, new int[] {2}, KINDS);

            int at = 0;
            for (Stretch stretch : stretches) {
                int rows = stretch.to() - stretch.from();
                assertRows(stretch.of().rows(stretch.from(), stretch.to()), after.rows(at, at + rows));
                at += rows;
            }
            assertEquals(at, after.size());
            assertArrayEquals(new int[] {1}, after.goneFrom(before));
            assertArrayEquals(new int[] {2}, after.comeTo(before));
            assertNull(after.goneFrom(fresh));
        }
    }

    @Test
    void whatAnEditLeavesIsShared() {
        EventColumns before = new EventColumns(rows(ROWS, 0), KINDS);
        EventColumns fresh = new EventColumns(rows(1, 4), KINDS);
        int changed = EventColumns.PIECE + 7;
        List<Stretch> stretches = List.of(
                new Stretch(before, 0, changed), new Stretch(fresh, 0, 1), new Stretch(before, changed + 1, ROWS));

        EventColumns after = before.edited(stretches, new int[] {changed}, new int[] {changed}, KINDS);

        assertTrue(after.sharesPiece(0, before));
        assertFalse(after.sharesPiece(changed, before));
        assertTrue(after.sharesPiece(ROWS - 1, before));
        assertFalse(after.standsAs(before));
    }

    @Test
    void anEventIsFoundByItsNumber() {
        EventRows rows = rows(ROWS, 0);
        EventColumns columns = new EventColumns(rows, KINDS);

        assertEquals(ROWS - 3, columns.rowOf(rows.key()[ROWS - 3]));
        assertEquals(-1, columns.rowOf(-5));
        assertArrayEquals(rows.key(), columns.keys());
    }

    private static void assertRows(EventRows expected, EventRows found) {
        assertArrayEquals(expected.key(), found.key());
        assertArrayEquals(expected.startEarliest(), found.startEarliest());
        assertArrayEquals(expected.startLatest(), found.startLatest());
        assertArrayEquals(expected.endEarliest(), found.endEarliest());
        assertArrayEquals(expected.endLatest(), found.endLatest());
        assertArrayEquals(expected.reality(), found.reality());
        assertArrayEquals(expected.kind(), found.kind());
        assertArrayEquals(expected.importance(), found.importance());
        assertArrayEquals(expected.quotes(), found.quotes());
        assertArrayEquals(expected.actorFrom(), found.actorFrom());
        assertArrayEquals(expected.actors(), found.actors());
    }

    /** Within some years; with some bounds not known; over thousands of years; with very many actors. */
    private static EventRows rows(int size, int seed) {
        Random random = new Random(seed);
        int[] from = new int[size + 1];
        for (int row = 0; row < size; row++) {
            from[row + 1] = from[row] + random.nextInt(4);
        }
        EventRows rows = EventRows.empty(size, from[size]);
        System.arraycopy(from, 0, rows.actorFrom(), 0, from.length);
        long years = seed % 4 == 2 ? 4_000 : 40;
        for (int row = 0; row < size; row++) {
            long start = (long) (random.nextDouble() * years * 365 * Tick.DAY) - Tick.DAY;
            boolean open = seed % 4 == 1 && random.nextInt(5) == 0;
            rows.key()[row] = row * 3 + 1;
            rows.startEarliest()[row] = open ? Tick.PAST : start;
            rows.startLatest()[row] = start + random.nextInt(100);
            rows.endEarliest()[row] = start + Tick.DAY;
            rows.endLatest()[row] = open ? Tick.FUTURE : start + 2 * Tick.DAY;
            rows.reality()[row] = (byte) random.nextInt(Reality.values().length);
            rows.kind()[row] = (short) random.nextInt(2);
            rows.importance()[row] = (byte) random.nextInt(4);
            rows.quotes()[row] = (byte) random.nextInt(256);
        }
        int most = seed % 4 == 3 ? 200_000 : 300;
        for (int place = 0; place < from[size]; place++) {
            rows.actors()[place] = random.nextInt(most);
        }
        return rows;
    }
}
