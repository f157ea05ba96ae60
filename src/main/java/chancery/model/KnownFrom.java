package chancery.model;

import chancery.time.Tick;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * From when on the records of a dossier can have been known, in ticks of its zone. What could always be known has
 * {@link Tick#PAST}. The rule:
 *
 * <ul>
 *   <li>A source, from the earliest second at which it can have been published; one of which that is not known, always.
 *   <li>An event, with the first of the sources that its passages and accounts name; a quote, with the first of those that its
 *       passages name. What names no source, always.
 *   <li>A position, with the first of the quotes and events it rests on; without any, always.
 *   <li>A note, from the time at which it was written, but no later than the dossier's own as-of day, since it was written for
 *       that day whenever that was. One that bears no time, with what it is about; what bears no source, always.
 *   <li>Everything else, always.
 * </ul>
 *
 * <p>Something was known on a day where this tick is not after the day's last second.
 */
public final class KnownFrom {

    /** Everything could always be known. */
    public static final KnownFrom ALWAYS =
            new KnownFrom(new int[0], new long[0], new long[0], Map.of(), Map.of(), Map.of());

    private final int[] events;
    private final long[] from;
    private final long[] quotes;
    private final Map<Id<?>, Long> sources;
    private final Map<Id<?>, Long> positions;
    private final Map<Id<?>, Long> notes;

    /**
     * Takes what was read. Only what could not always be known is among it.
     *
     * @param events keys of events, ascending
     * @param from the tick of each of these events
     * @param quotes the ticks of quotes, in any order
     * @param sources the ticks of sources
     * @param positions the ticks of positions
     * @param notes the ticks of notes
     */
    public KnownFrom(
            int[] events,
            long[] from,
            long[] quotes,
            Map<Id<?>, Long> sources,
            Map<Id<?>, Long> positions,
            Map<Id<?>, Long> notes) {
        if (events.length != from.length) {
            throw new IllegalArgumentException("the columns are not of one length");
        }
        this.events = events;
        this.from = from;
        this.quotes = quotes;
        this.sources = Map.copyOf(sources);
        this.positions = Map.copyOf(positions);
        this.notes = Map.copyOf(notes);
    }

    /** From when the event of a key of {@link EventColumns#key()} was known. */
    public long event(int key) {
        int place = Arrays.binarySearch(events, key);
        return place < 0 ? Tick.PAST : from[place];
    }

    /** From when a source was known. */
    public long source(Id<Source> id) {
        return sources.getOrDefault(id, Tick.PAST);
    }

    /** From when a quote was known. */
    public long quote(Quote quote) {
        return quote.passages().stream()
                .mapToLong(passage -> source(passage.source()))
                .min()
                .orElse(Tick.PAST);
    }

    /** From when a position was known. */
    public long position(Id<Position> id) {
        return positions.getOrDefault(id, Tick.PAST);
    }

    /** From when a note was known. */
    public long note(Id<Note> id) {
        return notes.getOrDefault(id, Tick.PAST);
    }

    /** The rows of events that are only known after a tick. Takes a moment where there are a million. */
    public BitSet later(EventColumns columns, long tick) {
        BitSet keys = new BitSet();
        for (int i = 0; i < events.length; i++) {
            if (from[i] > tick) {
                keys.set(events[i]);
            }
        }
        BitSet rows = new BitSet();
        for (int row = 0; row < columns.size() && !keys.isEmpty(); row++) {
            if (keys.get(columns.key(row))) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** How many quotes are only known after a tick. */
    public int laterQuotes(long tick) {
        return count(Arrays.stream(quotes), tick);
    }

    /** How many positions are only known after a tick. */
    public int laterPositions(long tick) {
        return count(positions.values().stream().mapToLong(Long::longValue), tick);
    }

    /** How many notes are only known after a tick. */
    public int laterNotes(long tick) {
        return count(notes.values().stream().mapToLong(Long::longValue), tick);
    }

    private static int count(LongStream ticks, long tick) {
        return Math.toIntExact(ticks.filter(each -> each > tick).count());
    }
}
