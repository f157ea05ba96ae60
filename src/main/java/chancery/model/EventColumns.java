package chancery.model;

import java.util.Arrays;
import java.util.List;

/**
 * The events of a dossier as primitive columns for the timeline, so that a million fit in memory. Rows stand in the order of
 * their earliest start (undated ones last), then of their latest end; an event is named by its row. Titles and everything
 * else are asked for by {@link #key}.
 *
 * <p>The arrays are the table's own and must not be changed by a reader; all have one entry a row, but the lanes'.
 *
 * @param key the store's number of the event
 * @param startEarliest ticks ({@link chancery.time.Tick})
 * @param startLatest ticks
 * @param endEarliest ticks
 * @param endLatest ticks
 * @param reality ordinal of {@link Reality}
 * @param kind index into {@code kinds}
 * @param importance 0 to 3
 * @param quotes how many quotes were said at it, at most 255 counted
 * @param actorFrom one entry more than rows: where a row's actors begin in {@code actors}
 * @param actors the actors' indices, in the order of the dossier's list of actors, row by row, none twice in a row
 * @param kinds the words for the kinds
 */
public record EventColumns(
        int[] key,
        long[] startEarliest,
        long[] startLatest,
        long[] endEarliest,
        long[] endLatest,
        byte[] reality,
        short[] kind,
        byte[] importance,
        byte[] quotes,
        int[] actorFrom,
        int[] actors,
        List<String> kinds) {

    /** Refuses columns of different lengths. */
    public EventColumns {
        int rows = key.length;
        if (startEarliest.length != rows
                || startLatest.length != rows
                || endEarliest.length != rows
                || endLatest.length != rows
                || reality.length != rows
                || kind.length != rows
                || importance.length != rows
                || quotes.length != rows
                || actorFrom.length != rows + 1
                || actorFrom[rows] > actors.length) {
            throw new IllegalArgumentException("the columns are not of one length");
        }
        kinds = List.copyOf(kinds);
    }

    /** How many events there are. */
    public int size() {
        return key.length;
    }

    /** The reality of a row. */
    public Reality realityOf(int row) {
        return REALITIES[reality[row]];
    }

    /** A copy of the indices of a row's actors. */
    public int[] actorsOf(int row) {
        return Arrays.copyOfRange(actors, actorFrom[row], actorFrom[row + 1]);
    }

    /** The same columns with other indices in place of the actors'. */
    public EventColumns withActors(int[] others) {
        return new EventColumns(
                key,
                startEarliest,
                startLatest,
                endEarliest,
                endLatest,
                reality,
                kind,
                importance,
                quotes,
                actorFrom,
                others,
                kinds);
    }

    private static final Reality[] REALITIES = Reality.values();
}
