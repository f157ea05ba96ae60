package chancery.timeline;

import chancery.time.Tick;

/**
 * A stretch of time with both ends known.
 *
 * @param first a known {@link Tick}
 * @param last a known {@link Tick}, not before {@code first}
 */
public record Extent(long first, long last) {

    /** Refuses open ends, and an end before the start. */
    public Extent {
        if (!Tick.known(first) || !Tick.known(last) || last < first) {
            throw new IllegalArgumentException("no stretch of time: " + first + " to " + last);
        }
    }

    /** The days around a moment: as many before it as after. */
    public static Extent around(long tick, int days) {
        return new Extent(tick - days * Tick.DAY, tick + days * Tick.DAY);
    }

    /** How many seconds it lasts. */
    public long length() {
        return last - first;
    }

    /** The smallest stretch that holds this one and a moment. */
    public Extent with(long tick) {
        return new Extent(Math.min(first, tick), Math.max(last, tick));
    }
}
