package chancery.store;

import chancery.model.Id;
import chancery.model.KnownFrom;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads from when on the records can have been known, by {@link KnownFrom}'s rule. Events and quotes come as pairs of their
 * number and a source's, in any order; no object is made for one of them.
 */
final class KnownReading {

    private final Statements statements;
    private final ZoneId zone;
    private final long own;

    /** When each source was published, by its number; those that are missing could always be known. */
    private final Map<Integer, Long> published = new HashMap<>();

    private final Map<Id<?>, Long> sources = new HashMap<>();
    private final Map<Id<?>, Long> positions = new HashMap<>();
    private final Map<Id<?>, Long> notes = new HashMap<>();

    /**
     * Prepares to read.
     *
     * @param zone the dossier's
     * @param asOf the dossier's own day, or null
     */
    KnownReading(Statements statements, ZoneId zone, @Nullable LocalDate asOf) {
        this.statements = statements;
        this.zone = zone;
        own = asOf == null ? Tick.FUTURE : Tick.lastOf(asOf);
    }

    KnownFrom read() {
        statements.each("source/published", this::source);
        Firsts events = Firsts.NONE;
        Firsts quotes = Firsts.NONE;
        if (!published.isEmpty()) {
            events = firsts(pairs("event/sources"));
            quotes = firsts(pairs("quote/sources"));
            statements.each("position/sources", this::position);
        }
        statements.each("note/sources", this::note);
        return new KnownFrom(events.keys, events.ticks, quotes.ticks, dated(sources), dated(positions), dated(notes));
    }

    private static Map<Id<?>, Long> dated(Map<Id<?>, Long> ticks) {
        ticks.values().removeIf(tick -> tick == Tick.PAST);
        return ticks;
    }

    private void source(Row row) throws SQLException {
        int number = row.number();
        Id<?> id = row.id();
        long tick = Edtf.parse(row.text()).bounds(zone).earliest();
        if (Tick.known(tick)) {
            published.put(number, tick);
            sources.put(id, tick);
        }
    }

    private void position(Row row) throws SQLException {
        positions.merge(row.id(), rests(row.numberOrNull(), row.numberOrNull()), Math::min);
    }

    private void note(Row row) throws SQLException {
        Id<?> id = row.id();
        String time = row.textOrNull();
        Long onPosition = positions.get(row.id());
        long about = rests(row.numberOrNull(), row.numberOrNull());
        if (time != null) {
            notes.put(id, Math.min(own, Tick.of(LocalDateTime.ofInstant(Instant.parse(time), zone))));
        } else {
            notes.merge(id, onPosition == null ? about : onPosition, Math::min);
        }
    }

    /** When the first of two sources was published; always where there is none. */
    private long rests(@Nullable Integer first, @Nullable Integer second) {
        if (first == null) {
            return second == null ? Tick.PAST : published(second);
        }
        return second == null ? published(first) : Math.min(published(first), published(second));
    }

    private long published(int source) {
        return published.getOrDefault(source, Tick.PAST);
    }

    private long[] pairs(String statement) {
        Collector collector = new Collector();
        statements.each(statement, row -> collector.add(row.tick()));
        return collector.sorted();
    }

    /** Of pairs in order: for each record the first of its sources, where none of them could always be known. */
    private Firsts firsts(long[] pairs) {
        int[] keys = new int[pairs.length];
        long[] ticks = new long[pairs.length];
        int size = 0;
        for (int i = 0; i < pairs.length; ) {
            int key = (int) (pairs[i] >>> 32);
            long first = Tick.FUTURE;
            int source = 0;
            long tick = Tick.PAST;
            while (i < pairs.length && (int) (pairs[i] >>> 32) == key) {
                if ((int) pairs[i] != source) {
                    source = (int) pairs[i];
                    tick = published(source);
                }
                first = Math.min(first, tick);
                i++;
            }
            if (first != Tick.PAST) {
                keys[size] = key;
                ticks[size++] = first;
            }
        }
        return new Firsts(Arrays.copyOf(keys, size), Arrays.copyOf(ticks, size));
    }

    /** Some records by their numbers, ascending, and from when each was known. */
    private record Firsts(int[] keys, long[] ticks) {

        static final Firsts NONE = new Firsts(new int[0], new long[0]);
    }

    /** A growing row of numbers. */
    private static final class Collector {

        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long[] sorted() {
            long[] all = Arrays.copyOf(values, size);
            Arrays.sort(all);
            return all;
        }
    }
}
