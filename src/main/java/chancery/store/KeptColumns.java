package chancery.store;

import chancery.model.EventColumns;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the events as chunks in the file: a million events are read in a tenth of a second, and not in three. In chunks
 * actors are named by their numbers in the file, so that a renamed actor changes nothing. What is not as it should be is as if
 * it were not there.
 */
final class KeptColumns {

    /** The layout of {@link EventColumns#bytes}; another number means another layout. */
    private static final int FORMAT = 3;

    private static final int ROWS = 1 << 16;

    /** Of fewer events the rows are read in no time, also after each edit. */
    static final int FEWEST = 2_000;

    private static final int FEW_CHANGES = 500;
    private static final int MOST_CHANGES = 5_000;

    /** So many chunks are read before the first of them has been put together: each takes room until then. */
    private static final int AHEAD = 6;

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
        return begin(statements, actor -> actor).get();
    }

    /**
     * As {@link #read}, with others in place of the actors' numbers. All is asked of the file before this returns; what was
     * answered is put together beside, and waited for when it is wanted.
     *
     * @param number asked by several threads; where it refuses a number, what is kept is not sound
     */
    static Supplier<@Nullable EventColumns> begin(Statements statements, IntUnaryOperator number) {
        State state = statements.first("column_state/read", State::of);
        if (state == null || state.format != FORMAT) {
            return () -> null;
        }
        List<CompletableFuture<@Nullable EventColumns>> chunks = new ArrayList<>();
        statements.each("column_chunk/all", row -> {
            if (chunks.size() >= AHEAD) {
                chunks.get(chunks.size() - AHEAD).join();
            }
            long crc = row.tick();
            byte[] bytes = row.bytes();
            chunks.add(CompletableFuture.supplyAsync(
                    () -> chunk(crc, bytes, state.kinds, number), ForkJoinPool.commonPool()));
        });
        return () -> joined(chunks, state);
    }

    private static @Nullable EventColumns chunk(long crc, byte[] bytes, List<String> kinds, IntUnaryOperator number) {
        if (crc(bytes) != crc) {
            return null;
        }
        try {
            return EventColumns.ofBytes(bytes, kinds).withActors(number);
        } catch (IllegalArgumentException unsound) {
            return null;
        }
    }

    private static @Nullable EventColumns joined(List<CompletableFuture<@Nullable EventColumns>> chunks, State state) {
        List<EventColumns> parts = new ArrayList<>();
        int rows = 0;
        for (CompletableFuture<@Nullable EventColumns> chunk : chunks) {
            EventColumns part = chunk.join();
            if (part == null || rows % ROWS != 0) {
                return null;
            }
            parts.add(part);
            rows += part.size();
        }
        return rows == state.events ? EventColumns.joined(parts, state.kinds) : null;
    }

    /** Keeps columns in place of what was kept, with nothing changed since. */
    static void write(Statements statements, EventColumns columns) {
        drop(statements);
        for (int chunk = 0; chunk * ROWS < columns.size(); chunk++) {
            int from = chunk * ROWS;
            byte[] data = columns.bytes(from, Math.min(columns.size(), from + ROWS));
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

    private static long crc(byte[] data) {
        CRC32C crc = new CRC32C();
        crc.update(data);
        return crc.getValue();
    }
}
