package chancery.time;

/**
 * The four bounds of a thing in time (the model of SIMILE Timeline): when it began at the earliest and at the latest, when
 * it ended at the earliest and at the latest. A moment somewhere within a stretch has the same range for its start and its
 * end: that is uncertainty, not duration.
 *
 * @param start where the start may lie
 * @param end where the end may lie
 */
public record Bounds(Range start, Range end) {

    /** Nothing is known: an undated record. */
    public static final Bounds UNDATED = new Bounds(Range.UNKNOWN, Range.UNKNOWN);

    /** A moment somewhere within a range. */
    public static Bounds within(Range range) {
        return new Bounds(range, range);
    }

    /** The start's earliest bound, in {@link Tick}s. */
    public long earliest() {
        return start.earliest();
    }

    /** The end's latest bound, in {@link Tick}s. */
    public long latest() {
        return end.latest();
    }

    /** Whether neither the start nor the end has any bound. */
    public boolean undated() {
        return start.unknown() && end.unknown();
    }

    /** Whether this is a moment, however uncertain, and not something that lasts. */
    public boolean moment() {
        return start.equals(end);
    }
}
