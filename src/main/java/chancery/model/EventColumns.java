package chancery.model;

import chancery.time.Tick;
import java.lang.ref.WeakReference;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The events of a dossier as primitive columns for the timeline, so that a million fit in memory. Rows stand in the order of
 * the earliest bound that is known of them (undated ones last): "before 10 January" stands beside the ninth, after what began
 * that day, and not before all that is dated. Of the same bound those without an earliest start come first, then the sooner
 * ended. An event is named by its row. Titles and everything else are asked for by {@link #key}.
 *
 * <p>They never change. They are kept in pieces of some thousands of rows, in no more room than their numbers need, and what an
 * edit leaves as it is, the columns before and after it share.
 */
public final class EventColumns {

    private static final int SHIFT = 13;

    /** So many rows are a piece; the last has fewer. */
    public static final int PIECE = 1 << SHIFT;

    private static final int MASK = PIECE - 1;
    private static final Reality[] REALITIES_BY_ORDINAL = Reality.values();
    static final int REALITIES = REALITIES_BY_ORDINAL.length;

    private final EventPiece[] pieces;
    private final int size;
    private final List<String> kinds;

    /** What an edit made these of; null where that is not known. */
    private final @Nullable Edited edited;

    private record Edited(WeakReference<EventColumns> before, int[] gone, int[] come) {}

    /**
     * Rows that follow each other in some columns.
     *
     * @param from the first
     * @param to the one after the last
     */
    public record Stretch(EventColumns of, int from, int to) {}

    /**
     * Takes rows.
     *
     * @param kinds the words for the kinds
     */
    public EventColumns(EventRows rows, List<String> kinds) {
        this.size = rows.size();
        this.kinds = List.copyOf(kinds);
        this.edited = null;
        pieces = new EventPiece[(size + MASK) >> SHIFT];
        // A piece has nothing to do with another, and somebody waits for all of them: with every processor there is.
        Arrays.parallelSetAll(
                pieces, piece -> new EventPiece(rows, piece << SHIFT, Math.min(size, piece + 1 << SHIFT)));
    }

    private EventColumns(EventPiece[] pieces, int size, List<String> kinds, @Nullable Edited edited) {
        this.pieces = pieces;
        this.size = size;
        this.kinds = List.copyOf(kinds);
        this.edited = edited;
    }

    /**
     * Columns one after another.
     *
     * @param parts of which all but the last are whole pieces, and which count the kinds alike
     * @throws IllegalArgumentException where they are not whole
     */
    public static EventColumns joined(List<EventColumns> parts, List<String> kinds) {
        List<EventPiece> pieces = new ArrayList<>();
        int size = 0;
        for (EventColumns part : parts) {
            if ((size & MASK) != 0) {
                throw new IllegalArgumentException("columns that are no whole pieces");
            }
            pieces.addAll(Arrays.asList(part.pieces));
            size += part.size;
        }
        return new EventColumns(pieces.toArray(EventPiece[]::new), size, kinds, null);
    }

    /**
     * Some rows in the form in which they are kept in memory.
     *
     * @param from the first row of a piece
     * @param to the first row of a piece, or the number of rows
     */
    public byte[] bytes(int from, int to) {
        EventPiece[] some = Arrays.copyOfRange(pieces, from >> SHIFT, (to + MASK) >> SHIFT);
        byte[] bytes = new byte[Arrays.stream(some).mapToInt(EventPiece::bytes).sum()];
        ByteBuffer into = buffer(bytes);
        for (EventPiece piece : some) {
            piece.write(into);
        }
        return bytes;
    }

    /**
     * Rows that {@link #bytes} gave.
     *
     * @param kinds the words for the kinds
     * @throws IllegalArgumentException where they are none, or hold what no row can hold
     */
    public static EventColumns ofBytes(byte[] bytes, List<String> kinds) {
        List<EventPiece> pieces = new ArrayList<>();
        ByteBuffer from = buffer(bytes);
        int size = 0;
        try {
            while (from.hasRemaining()) {
                pieces.add(new EventPiece(from, kinds.size()));
                if ((size & MASK) != 0) {
                    throw new IllegalArgumentException("columns that are no whole pieces");
                }
                size += pieces.get(pieces.size() - 1).key.length;
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("columns that end too soon", e);
        }
        return new EventColumns(pieces.toArray(EventPiece[]::new), size, kinds, null);
    }

    private static ByteBuffer buffer(byte[] data) {
        return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * These columns after an edit.
     *
     * @param stretches what they are made of, one after another: stretches of these, or of columns that count kinds and actors alike
     * @param gone the rows of these that are not in it any more, ascending
     * @param come the rows that are in it and not in these, ascending, by their new numbers
     */
    public EventColumns edited(List<Stretch> stretches, int[] gone, int[] come, List<String> kindsNow) {
        int rows = stretches.stream()
                .mapToInt(stretch -> stretch.to - stretch.from)
                .sum();
        EventPiece[] made = new EventPiece[(rows + MASK) >> SHIFT];
        int next = 0;
        int before = 0;
        for (int piece = 0; piece < made.length; piece++) {
            int from = piece << SHIFT;
            int to = Math.min(rows, from + PIECE);
            while (before + stretches.get(next).to - stretches.get(next).from <= from) {
                before += stretches.get(next).to - stretches.get(next).from;
                next++;
            }
            Stretch stretch = stretches.get(next);
            int first = stretch.from + from - before;
            boolean whole = stretch.of == this && first == from && first + to - from <= stretch.to;
            made[piece] = whole && pieces[piece].key.length == to - from
                    ? pieces[piece]
                    : piece(stretches.subList(next, stretches.size()), first - stretch.from, to - from);
        }
        return new EventColumns(
                made, rows, kindsNow, new Edited(new WeakReference<>(this), gone.clone(), come.clone()));
    }

    private static EventPiece piece(List<Stretch> stretches, int skipped, int rows) {
        List<Stretch> parts = new ArrayList<>();
        int left = rows;
        int skip = skipped;
        int actors = 0;
        for (int i = 0; left > 0; i++) {
            Stretch stretch = stretches.get(i);
            int from = stretch.from + skip;
            int to = Math.min(stretch.to, from + left);
            skip = 0;
            for (int row = from; row < to; ) {
                int end = Math.min(to, (row >> SHIFT) + 1 << SHIFT);
                actors += stretch.of.pieces[row >> SHIFT].actorsIn(row & MASK, (end - 1 & MASK) + 1);
                parts.add(new Stretch(stretch.of, row, end));
                row = end;
            }
            left -= to - from;
        }
        EventRows into = EventRows.empty(rows, actors);
        int at = 0;
        for (Stretch part : parts) {
            part.of.pieces[part.from >> SHIFT].copy(part.from & MASK, into, at, part.to - part.from);
            at += part.to - part.from;
        }
        return new EventPiece(into, 0, rows);
    }

    /** How many events there are. */
    public int size() {
        return size;
    }

    /** The words for the kinds. */
    public List<String> kinds() {
        return kinds;
    }

    /** The store's number of the event. */
    public int key(int row) {
        return pieces[row >> SHIFT].key[row & MASK];
    }

    /** A tick. */
    public long startEarliest(int row) {
        return pieces[row >> SHIFT].startEarliest.at(row & MASK);
    }

    /** A tick. */
    public long startLatest(int row) {
        return pieces[row >> SHIFT].startLatest.at(row & MASK);
    }

    /** A tick. */
    public long endEarliest(int row) {
        return pieces[row >> SHIFT].endEarliest.at(row & MASK);
    }

    /** A tick. */
    public long endLatest(int row) {
        return pieces[row >> SHIFT].endLatest.at(row & MASK);
    }

    /** The earliest known bound of a row, by which rows stand in order; {@link Tick#FUTURE} for one that is not dated. */
    public long from(int row) {
        long start = startEarliest(row);
        return Tick.known(start)
                ? start
                : Math.min(bound(startLatest(row)), Math.min(bound(endEarliest(row)), bound(endLatest(row))));
    }

    private static long bound(long tick) {
        return Tick.known(tick) ? tick : Tick.FUTURE;
    }

    /** The ordinal of a {@link Reality}. */
    public int reality(int row) {
        return pieces[row >> SHIFT].reality[row & MASK];
    }

    /** The reality of a row. */
    public Reality realityOf(int row) {
        return REALITIES_BY_ORDINAL[reality(row)];
    }

    /** An index into {@link #kinds()}. */
    public int kind(int row) {
        return pieces[row >> SHIFT].kind[row & MASK];
    }

    /** 0 to 3. */
    public int importance(int row) {
        return pieces[row >> SHIFT].importance[row & MASK];
    }

    /** How many quotes were said at it, at most 255 counted. */
    public int quotes(int row) {
        return pieces[row >> SHIFT].quotes[row & MASK] & 0xff;
    }

    /** How many actors it has. */
    public int actorCount(int row) {
        return pieces[row >> SHIFT].actorCount(row & MASK);
    }

    /** How many actors a row has at most. */
    public int mostActors() {
        return Arrays.stream(pieces).mapToInt(piece -> piece.mostActors).max().orElse(0);
    }

    /** One of its actors, from 0, by its index in the dossier's list of actors; none twice. */
    public int actor(int row, int place) {
        return pieces[row >> SHIFT].actor(row & MASK, place);
    }

    /** The indices of a row's actors. */
    public int[] actorsOf(int row) {
        int[] actors = new int[actorCount(row)];
        Arrays.setAll(actors, place -> actor(row, place));
        return actors;
    }

    /** How many events each of so many actors has. */
    public int[] countByActor(int actors) {
        int[] counts = new int[actors];
        for (EventPiece piece : pieces) {
            piece.countActors(counts);
        }
        return counts;
    }

    /** A bound that no known tick of a row's {@link #PIECE} lies beyond. */
    public long latestBeside(int row) {
        return pieces[row >> SHIFT].latest();
    }

    /** The row of an event by its number; −1 where there is none. */
    public int rowOf(int key) {
        for (int piece = 0; piece < pieces.length; piece++) {
            int[] keys = pieces[piece].key;
            for (int row = 0; row < keys.length; row++) {
                if (keys[row] == key) {
                    return (piece << SHIFT) + row;
                }
            }
        }
        return -1;
    }

    /** The numbers of all events, by row. */
    public int[] keys() {
        int[] keys = new int[size];
        for (int piece = 0; piece < pieces.length; piece++) {
            System.arraycopy(pieces[piece].key, 0, keys, piece << SHIFT, pieces[piece].key.length);
        }
        return keys;
    }

    /** Some rows, written out. */
    public EventRows rows(int from, int to) {
        int actors = 0;
        for (int row = from; row < to; row++) {
            actors += actorCount(row);
        }
        EventRows into = EventRows.empty(to - from, actors);
        for (int row = from; row < to; ) {
            int end = Math.min(to, (row >> SHIFT) + 1 << SHIFT);
            pieces[row >> SHIFT].copy(row & MASK, into, row - from, end - row);
            row = end;
        }
        return into;
    }

    /**
     * The same columns with other numbers in place of the actors'.
     *
     * @param number from an actor's number here to that there
     */
    public EventColumns withActors(IntUnaryOperator number) {
        EventPiece[] others = new EventPiece[pieces.length];
        Arrays.setAll(others, piece -> pieces[piece].withActors(number));
        return new EventColumns(others, size, kinds, null);
    }

    /** Whether the same events stand in the same rows, whatever is said of them. */
    public boolean holdsAs(EventColumns other) {
        boolean same = size == other.size;
        for (int piece = 0; piece < pieces.length && same; piece++) {
            same = pieces[piece].holdsAs(other.pieces[piece]);
        }
        return same;
    }

    /** Whether the same is said of the same events in the same rows, but for how many quotes are counted. */
    public boolean standsAs(EventColumns other) {
        boolean same = size == other.size && kinds.equals(other.kinds);
        for (int piece = 0; piece < pieces.length && same; piece++) {
            same = pieces[piece].standsAs(other.pieces[piece]);
        }
        return same;
    }

    /** Whether the same is said of an event here and of one there; kinds and actors are to be counted alike. */
    public boolean sameRow(int row, EventColumns other, int otherRow) {
        return key(row) == other.key(otherRow)
                && sameTimes(row, other, otherRow)
                && reality(row) == other.reality(otherRow)
                && kind(row) == other.kind(otherRow)
                && importance(row) == other.importance(otherRow)
                && quotes(row) == other.quotes(otherRow)
                && pieces[row >> SHIFT].sameActors(row & MASK, other.pieces[otherRow >> SHIFT], otherRow & MASK);
    }

    private boolean sameTimes(int row, EventColumns other, int otherRow) {
        return pieces[row >> SHIFT].sameTimes(row & MASK, other.pieces[otherRow >> SHIFT], otherRow & MASK);
    }

    /** Whether some rows here and there, at the same numbers, are known to be the same without looking at them: those of a piece. */
    public boolean sharesPiece(int row, EventColumns other) {
        int piece = row >> SHIFT;
        return piece < pieces.length && piece < other.pieces.length && pieces[piece] == other.pieces[piece];
    }

    /** The rows of other columns that an edit took out to make these; null where these were not made of those. */
    public int @Nullable [] goneFrom(EventColumns before) {
        return edited == null || edited.before.get() != before ? null : edited.gone.clone();
    }

    /** The rows that an edit of other columns put into these; null where these were not made of those. */
    public int @Nullable [] comeTo(EventColumns before) {
        return edited == null || edited.before.get() != before ? null : edited.come.clone();
    }
}
