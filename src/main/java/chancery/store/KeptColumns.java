package chancery.store;

import chancery.model.EventColumns;
import chancery.model.EventRows;
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
    private static final int FORMAT = 2;

    /** The same layout, with the rows in the order of their earliest start: those without one come first. */
    private static final int BY_START = 1;

    private static final int ROWS = 1 << 16;

    /** Of fewer events the rows are read in no time, also after each edit. */
    static final int FEWEST = 2_000;

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
        if (state == null || state.format != FORMAT && state.format != BY_START) {
            return null;
        }
        Into into = new Into(state.events, state.kinds);
        boolean[] sound = {true};
        statements.each("column_chunk/all", row -> sound[0] = sound[0] && into.take(row.tick(), row.bytes()));
        EventColumns columns = sound[0] ? into.columns() : null;
        return columns == null || state.format == FORMAT ? columns : ColumnPatch.inTime(columns);
    }

    /** Keeps columns in place of what was kept, with nothing changed since. */
    static void write(Statements statements, EventColumns columns) {
        drop(statements);
        for (int chunk = 0; chunk * ROWS < columns.size(); chunk++) {
            int from = chunk * ROWS;
            byte[] data = bytes(columns.rows(from, Math.min(columns.size(), from + ROWS)));
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
     * already; and where they are kept as an earlier version of the program did, which takes longer to read. Takes seconds for a
     * million events that were not kept.
     *
     * @param fewest so many events are enough
     */
    static void keep(Statements statements, int fewest) {
        Integer format = statements.first("column_state/read", Row::number);
        boolean kept = format != null && format == FORMAT;
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

    private static byte[] bytes(EventRows columns) {
        int rows = columns.size();
        int actors = columns.actors().length;
        byte[] bytes = new byte[2 * Integer.BYTES + rows * ROW_BYTES + actors * Integer.BYTES];
        ByteBuffer data = buffer(bytes);
        data.putInt(rows).putInt(actors);
        for (long[] ticks : ticks(columns)) {
            data.asLongBuffer().put(ticks, 0, rows);
            data.position(data.position() + rows * Long.BYTES);
        }
        put(data, columns.key(), 0, rows);
        put(data, columns.actorFrom(), 1, rows);
        put(data, columns.actors(), 0, actors);
        data.asShortBuffer().put(columns.kind(), 0, rows);
        data.position(data.position() + rows * Short.BYTES);
        data.put(columns.reality(), 0, rows).put(columns.importance(), 0, rows).put(columns.quotes(), 0, rows);
        return bytes;
    }

    private static long[][] ticks(EventRows columns) {
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

        private final int rows;
        private final List<String> kinds;
        private final List<EventColumns> chunks = new ArrayList<>();

        /** Chunks are spread out here one after another: most are of one size, and room for each would be as much as all of them. */
        private EventRows room = EventRows.empty(0, 0);

        private int filled;

        Into(int rows, List<String> kinds) {
            this.rows = rows;
            this.kinds = List.copyOf(kinds);
        }

        /** Takes a chunk; false where it is not what was kept. */
        boolean take(long crc, byte[] bytes) {
            if (crc(bytes) != crc) {
                return false;
            }
            ByteBuffer data = buffer(bytes);
            int count = data.getInt();
            int actors = data.getInt();
            if (count > rows - filled || filled % ROWS != 0) {
                return false;
            }
            EventRows chunk = room(count, actors);
            for (long[] ticks : ticks(chunk)) {
                data.asLongBuffer().get(ticks, 0, count);
                data.position(data.position() + count * Long.BYTES);
            }
            get(data, chunk.key(), 0, count);
            get(data, chunk.actorFrom(), 1, count);
            get(data, chunk.actors(), 0, actors);
            data.asShortBuffer().get(chunk.kind(), 0, count);
            data.position(data.position() + count * Short.BYTES);
            data.get(chunk.reality(), 0, count)
                    .get(chunk.importance(), 0, count)
                    .get(chunk.quotes(), 0, count);
            chunks.add(new EventColumns(chunk, kinds));
            filled += count;
            return true;
        }

        private EventRows room(int count, int actors) {
            if (room.size() != count || room.actors().length < actors) {
                room = EventRows.empty(count, actors + actors / 4);
            }
            return room;
        }

        /** The columns, or null where chunks are missing. */
        @Nullable
        EventColumns columns() {
            return filled == rows ? EventColumns.joined(chunks, kinds) : null;
        }

        private static void get(ByteBuffer data, int[] into, int from, int count) {
            data.asIntBuffer().get(into, from, count);
            data.position(data.position() + count * Integer.BYTES);
        }
    }
}
