package chancery.store;

import chancery.model.EventColumns;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the events as chunks in the file: a million events are read in a tenth of a second, and not in three. In chunks
 * actors are named by their numbers in the file, so that a renamed actor changes nothing. What is not as it should be is as if
 * it were not there.
 */
final class KeptColumns {

    /** The layout below; another number means another layout. */
    private static final int FORMAT = 1;

    private static final int ROWS = 1 << 16;

    /** Of fewer events the rows are read in no time. */
    static final int FEWEST = 20_000;

    private static final int FEW_CHANGES = 500;
    private static final int MOST_CHANGES = 5_000;

    /** Bytes of a row without its actors. */
    private static final int ROW_BYTES = 4 * Long.BYTES + 2 * Integer.BYTES + Short.BYTES + 3;

    private KeptColumns() {}

    /** What is said of what is kept. */
    private record State(int format, int events, List<String> kinds) {

        static State of(Row row) throws SQLException {
            int format = row.number();
            int events = row.number();
            String kinds = row.text();
            return new State(format, events, kinds.isEmpty() ? List.of() : List.of(kinds.split(",")));
        }
    }

    /** What is kept, as it was when it was kept; null where nothing is, or not all of it is sound. */
    static @Nullable EventColumns read(Statements statements) {
        State state = statements.first("column_state/read", State::of);
        if (state == null || state.format != FORMAT) {
            return null;
        }
        Into into = new Into(state.events, state.kinds);
        boolean[] sound = {true};
        statements.each("column_chunk/all", row -> sound[0] = sound[0] && into.take(row.tick(), row.bytes()));
        return sound[0] ? into.columns() : null;
    }

    /** Keeps columns in place of what was kept, with nothing changed since. */
    static void write(Statements statements, EventColumns columns) {
        drop(statements);
        for (int chunk = 0; chunk * ROWS < columns.size(); chunk++) {
            int from = chunk * ROWS;
            byte[] data = bytes(columns, from, Math.min(columns.size(), from + ROWS));
            statements.run("column_chunk/add", chunk, crc(data), data);
        }
        statements.run("column_state/put", FORMAT, columns.size(), String.join(",", columns.kinds()));
    }

    /** Keeps nothing any more. */
    static void drop(Statements statements) {
        statements.run("column_state/clear");
        statements.run("column_chunk/clear");
        statements.run("column_delta/clear");
    }

    /**
     * Keeps the columns as they are now, where there are events enough for that to pay and what is kept is not nearly the same
     * already. Takes seconds for a million events that were not kept.
     *
     * @param fewest so many events are enough
     */
    static void keep(Statements statements, int fewest) {
        boolean kept = statements.first("column_state/read", Row::number) != null;
        if (kept ? changed(statements) > FEW_CHANGES : statements.number("event/count") >= fewest) {
            write(statements, TimelineColumns.numbered(statements));
        }
    }

    /** Gives up what is kept where so much of it changed that patching it would take as long as reading the rows. */
    static void dropIfOld(Statements statements) {
        if (changed(statements) > MOST_CHANGES) {
            drop(statements);
        }
    }

    private static long changed(Statements statements) {
        return statements.number("column_delta/count");
    }

    private static byte[] bytes(EventColumns columns, int from, int to) {
        int rows = to - from;
        int firstActor = columns.actorFrom()[from];
        int actors = columns.actorFrom()[to] - firstActor;
        byte[] bytes = new byte[2 * Integer.BYTES + rows * ROW_BYTES + actors * Integer.BYTES];
        ByteBuffer data = buffer(bytes);
        data.putInt(rows).putInt(actors);
        for (long[] ticks : ticks(columns)) {
            data.asLongBuffer().put(ticks, from, rows);
            data.position(data.position() + rows * Long.BYTES);
        }
        put(data, columns.key(), from, rows);
        int[] ends = new int[rows];
        for (int row = 0; row < rows; row++) {
            ends[row] = columns.actorFrom()[from + row + 1] - firstActor;
        }
        put(data, ends, 0, rows);
        put(data, columns.actors(), firstActor, actors);
        data.asShortBuffer().put(columns.kind(), from, rows);
        data.position(data.position() + rows * Short.BYTES);
        data.put(columns.reality(), from, rows)
                .put(columns.importance(), from, rows)
                .put(columns.quotes(), from, rows);
        return bytes;
    }

    private static long[][] ticks(EventColumns columns) {
        return new long[][] {columns.startEarliest(), columns.startLatest(), columns.endEarliest(), columns.endLatest()
        };
    }

    private static void put(ByteBuffer data, int[] values, int from, int count) {
        data.asIntBuffer().put(values, from, count);
        data.position(data.position() + count * Integer.BYTES);
    }

    private static ByteBuffer buffer(byte[] data) {
        return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long crc(byte[] data) {
        CRC32C crc = new CRC32C();
        crc.update(data);
        return crc.getValue();
    }

    /** Columns that fill up, chunk by chunk. */
    private static final class Into {

        private final EventColumns columns;
        private final List<int[]> actors = new ArrayList<>();
        private int filled;
        private int actorsFilled;

        Into(int rows, List<String> kinds) {
            columns = new EventColumns(
                    new int[rows],
                    new long[rows],
                    new long[rows],
                    new long[rows],
                    new long[rows],
                    new byte[rows],
                    new short[rows],
                    new byte[rows],
                    new byte[rows],
                    new int[rows + 1],
                    new int[0],
                    kinds);
        }

        /** Takes a chunk; false where it is not what was kept. */
        boolean take(long crc, byte[] bytes) {
            if (crc(bytes) != crc) {
                return false;
            }
            ByteBuffer data = buffer(bytes);
            int rows = data.getInt();
            int count = data.getInt();
            if (rows > columns.size() - filled) {
                return false;
            }
            for (long[] ticks : ticks(columns)) {
                data.asLongBuffer().get(ticks, filled, rows);
                data.position(data.position() + rows * Long.BYTES);
            }
            get(data, columns.key(), filled, rows);
            get(data, columns.actorFrom(), filled + 1, rows);
            for (int row = filled + 1; row <= filled + rows; row++) {
                columns.actorFrom()[row] += actorsFilled;
            }
            int[] taking = new int[count];
            get(data, taking, 0, count);
            actors.add(taking);
            actorsFilled += count;
            data.asShortBuffer().get(columns.kind(), filled, rows);
            data.position(data.position() + rows * Short.BYTES);
            data.get(columns.reality(), filled, rows)
                    .get(columns.importance(), filled, rows)
                    .get(columns.quotes(), filled, rows);
            filled += rows;
            return true;
        }

        /** The columns, or null where chunks are missing. */
        @Nullable
        EventColumns columns() {
            if (filled != columns.size()) {
                return null;
            }
            int[] all = new int[actorsFilled];
            int place = 0;
            for (int[] some : actors) {
                System.arraycopy(some, 0, all, place, some.length);
                place += some.length;
            }
            return columns.withActors(all);
        }

        private static void get(ByteBuffer data, int[] into, int from, int count) {
            data.asIntBuffer().get(into, from, count);
            data.position(data.position() + count * Integer.BYTES);
        }
    }
}
