package chancery.model;

/**
 * Events as whole columns, an entry a row, as they are read and written; {@link EventColumns} are made of them and keep them in
 * less room. The arrays are whoever's that made them.
 *
 * @param key the store's number of the event
 * @param startEarliest ticks ({@link chancery.time.Tick})
 * @param startLatest ticks
 * @param endEarliest ticks
 * @param endLatest ticks
 * @param reality ordinal of {@link Reality}
 * @param kind index into the words for the kinds
 * @param importance 0 to 3
 * @param quotes how many quotes were said at it, 0 to 255 without a sign
 * @param actorFrom one entry more than rows: where a row's actors begin in {@code actors}
 * @param actors the actors' numbers, row by row, none twice in a row; there may be more than the rows have
 */
public record EventRows(
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
        int[] actors) {

    /** Refuses columns of different lengths. */
    public EventRows {
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
    }

    /** Columns for some rows to be filled in. */
    public static EventRows empty(int rows, int actors) {
        return new EventRows(
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
                new int[actors]);
    }

    /** How many there are. */
    public int size() {
        return key.length;
    }
}
