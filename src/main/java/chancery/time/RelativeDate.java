package chancery.time;

import java.time.Duration;
import java.time.Period;

/** Dates told by another date, the anchor: "three days after the talks", "a month before". */
public final class RelativeDate {

    private RelativeDate() {}

    /**
     * The anchor's four bounds, each moved; open ends stay open. The result is as uncertain as the anchor, and as fine: where
     * "three days later" means some time of that day, the caller widens it.
     *
     * @param offset an ISO 8601 period, see {@link Offset#parse}
     * @throws IllegalArgumentException where the offset is malformed, or leads beyond the calendar
     */
    public static Bounds resolve(Bounds anchor, String offset) {
        return resolve(anchor, Offset.parse(offset));
    }

    /** The anchor moved on the calendar; as {@link #resolve(Bounds, Offset)}. */
    public static Bounds resolve(Bounds anchor, Period offset) {
        return resolve(anchor, new Offset(offset, Duration.ZERO));
    }

    /** The anchor moved on the clock; as {@link #resolve(Bounds, Offset)}. */
    public static Bounds resolve(Bounds anchor, Duration offset) {
        return resolve(anchor, new Offset(Period.ZERO, offset));
    }

    /**
     * The anchor's four bounds, each moved; open ends stay open.
     *
     * @throws IllegalArgumentException where the offset leads beyond the calendar
     */
    public static Bounds resolve(Bounds anchor, Offset offset) {
        return new Bounds(moved(anchor.start(), offset), moved(anchor.end(), offset));
    }

    /**
     * As {@link #resolve(Bounds, Offset)}, but where the offset is counted in days, on whole days: two days after a meeting at noon
     * is some time of that day.
     *
     * @throws IllegalArgumentException where the offset leads beyond the calendar
     */
    public static Bounds onDays(Bounds anchor, Offset offset) {
        Bounds moved = resolve(anchor, offset);
        return offset.duration().isZero() ? new Bounds(wholeDays(moved.start()), wholeDays(moved.end())) : moved;
    }

    private static Range wholeDays(Range range) {
        return new Range(
                Tick.known(range.earliest()) ? Tick.firstOf(Tick.day(range.earliest())) : range.earliest(),
                Tick.known(range.latest()) ? Tick.lastOf(Tick.day(range.latest())) : range.latest());
    }

    private static Range moved(Range range, Offset offset) {
        long earliest = offset.from(range.earliest());
        long latest = offset.from(range.latest());
        // A month after 30 January 20:00 is 28 February 20:00, and so later than a month after 31 January 10:00.
        return new Range(Math.min(earliest, latest), Math.max(earliest, latest));
    }
}
