package chancery.store;

import chancery.model.Actor;
import chancery.model.EventColumns;
import chancery.model.EventRows;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads all events as primitive columns: from the kept ones and what changed since, where columns are kept; else from the
 * rows, a million in some seconds. Of those, the events in the order of their earliest start from an index that holds
 * all that is asked for, then the participants and the counts of quotes in the order of the events' numbers, which are joined
 * to the rows by walking along both.
 */
final class TimelineColumns {

    private static final int SAME_RANGE = 0x80;

    /** The number of every kind that is not a common one. */
    private static final int UNCOMMON = 0x7f;

    private final int[] key;
    private final long[] startEarliest;
    private final long[] startLatest;
    private final long[] endEarliest;
    private final long[] endLatest;
    private final byte[] reality;
    private final short[] kind;
    private final byte[] importance;
    private final byte[] quotes;
    private final Map<String, Short> kinds = new LinkedHashMap<>();

    /** Where the common kinds, by their numbers in the query, stand among the kinds; −1 until they are met. */
    private final short[] places = new short[UNCOMMON + 1];

    private int row;

    private TimelineColumns(int rows) {
        key = new int[rows];
        startEarliest = new long[rows];
        startLatest = new long[rows];
        endEarliest = new long[rows];
        endLatest = new long[rows];
        reality = new byte[rows];
        kind = new short[rows];
        importance = new byte[rows];
        quotes = new byte[rows];
        Arrays.fill(places, (short) -1);
    }

    /**
     * Reads them.
     *
     * @param actors the dossier's actors by their numbers, in the order in which the columns count them
     */
    static EventColumns read(Statements statements, Map<Integer, Actor> actors) {
        EventColumns kept = begin(statements, actors).get();
        return kept == null ? patchedOrRows(statements, actors) : kept;
    }

    /** Kept columns may name actors that are gone, in rows that are not in force any more: who is meant is asked last. */
    private static EventColumns patchedOrRows(Statements statements, Map<Integer, Actor> actors) {
        try {
            return indexed(numbered(statements), actors);
        } catch (IllegalArgumentException unsound) {
            return readRows(statements, actors);
        }
    }

    /**
     * As {@link #read}, where columns are kept. All is asked of the file before this returns; what takes time besides is done
     * on other threads, and waited for when the columns are wanted. They are null where they have to be read.
     */
    static Supplier<@Nullable EventColumns> begin(Statements statements, Map<Integer, Actor> actors) {
        Supplier<@Nullable EventColumns> kept = KeptColumns.begin(statements, new ActorIndex(actors.keySet())::of);
        int[] changed = changed(statements);
        if (changed.length == 0) {
            return kept;
        }
        EventColumns fresh = indexed(ofRows(statements, "-delta"), actors);
        return () -> {
            EventColumns base = kept.get();
            return base == null ? null : ColumnPatch.of(base, changed, fresh);
        };
    }

    /**
     * As {@link #read}, from what the columns were at an earlier time.
     *
     * @param before the columns then; only what changed since columns were kept is read anew
     * @param counted the actors then, in the order in which those columns count them
     */
    static EventColumns after(
            Statements statements, EventColumns before, List<Actor> counted, Map<Integer, Actor> actors) {
        if (statements.first("column_state/read", Row::number) == null) {
            return read(statements, actors);
        }
        EventColumns recounted = ActorIndex.recounted(before, counted, List.copyOf(actors.values()));
        EventColumns fresh = indexed(ofRows(statements, "-delta"), actors);
        return ColumnPatch.of(recounted, changed(statements), fresh);
    }

    /** As {@link #read}, from the rows alone. */
    static EventColumns readRows(Statements statements, Map<Integer, Actor> actors) {
        return indexed(ofRows(statements, ""), actors);
    }

    /** The columns with actors named by their numbers in the file. */
    static EventColumns numbered(Statements statements) {
        EventColumns kept = KeptColumns.read(statements);
        return kept == null
                ? ofRows(statements, "")
                : ColumnPatch.of(kept, changed(statements), ofRows(statements, "-delta"));
    }

    /** The events that are not as the kept columns have them. */
    private static int[] changed(Statements statements) {
        return statements.list("column_delta/all", Row::number).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static EventColumns indexed(EventColumns numbered, Map<Integer, Actor> actors) {
        return numbered.withActors(new ActorIndex(actors.keySet())::of);
    }

    /** Reads rows: all, or with {@code -delta} those that are not as the kept columns have them. */
    private static EventColumns ofRows(Statements statements, String which) {
        TimelineColumns columns = new TimelineColumns(Math.toIntExact(statements.number("event/count" + which)));
        statements.each("event/columns" + which, columns::add);
        long[] byKey = KeyWalk.byKey(columns.key);
        columns.countQuotes(statements, "quote/per-event" + which, byKey);
        ActorPairs pairs = ActorPairs.read(statements, "event_participant/pairs" + which, byKey);
        EventRows rows = new EventRows(
                columns.key,
                columns.startEarliest,
                columns.startLatest,
                columns.endEarliest,
                columns.endLatest,
                columns.reality,
                columns.kind,
                columns.importance,
                columns.quotes,
                pairs.from(),
                pairs.actors());
        return ColumnPatch.inTime(new EventColumns(rows, List.copyOf(columns.kinds.keySet())));
    }

    private void add(Row source) throws SQLException {
        long five = source.tick();
        key[row] = Math.toIntExact(five >> 16);
        importance[row] = (byte) (five >> 14 & 0x3);
        reality[row] = (byte) (five >> 8 & 0x3f);
        startEarliest[row] = source.tick();
        startLatest[row] = source.tick();
        if ((five & SAME_RANGE) == 0) {
            endEarliest[row] = source.tick();
            endLatest[row] = source.tick();
        } else {
            endEarliest[row] = startEarliest[row];
            endLatest[row] = startLatest[row];
            source.skip(2);
        }
        kind[row] = kind((int) five & UNCOMMON, source);
        row++;
    }

    private short kind(int common, Row source) throws SQLException {
        short met = places[common];
        if (met >= 0) {
            return met;
        }
        short place = kinds.computeIfAbsent(source.text(), word -> (short) kinds.size());
        if (common < UNCOMMON) {
            places[common] = place;
        }
        return place;
    }

    private void countQuotes(Statements statements, String statement, long[] byKey) {
        KeyWalk walk = new KeyWalk(byKey);
        statements.each(statement, source -> {
            int at = walk.rowOf(source.number());
            quotes[at] = (byte) Math.min(255, source.number());
        });
    }
}
