package chancery.check;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Offset;
import chancery.time.Range;
import chancery.time.RelativeDate;
import chancery.time.Tick;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a date should lie by the date it is counted from. People count roughly: "three days after" is some time on that day,
 * and "a month ago" may be a fortnight more or less.
 *
 * @param bounds where it should lie, by the calendar
 * @param slack how far beside them it may lie, in seconds
 * @param offset how far it is counted
 */
record Reckoning(Bounds bounds, long slack, Offset offset) {

    private static final long HOURS = Duration.ofHours(3).toSeconds();
    private static final long FORTNIGHT = 15 * Tick.DAY;
    private static final long HALF_YEAR = 183 * Tick.DAY;

    /** The date so far from another, or nothing where the offset leads nowhere. */
    static Optional<Reckoning> of(Bounds anchor, String offset) {
        try {
            Offset read = Offset.parse(offset);
            Bounds moved = RelativeDate.resolve(anchor, read);
            boolean ofDays = read.duration().isZero();
            return Optional.of(new Reckoning(ofDays ? wholeDays(moved) : moved, slack(read), read));
        } catch (IllegalArgumentException malformed) {
            // Whether an offset can be read is for whoever takes it in to say.
            return Optional.empty();
        }
    }

    /** Whether a date may lie where it is reckoned to lie. */
    boolean meets(Bounds date) {
        return !(before(date.latest(), bounds.earliest()) || before(bounds.latest(), date.earliest()));
    }

    /** How far it is counted, in words: "3 days after". */
    String words() {
        boolean back = offset.text().startsWith("-");
        String length = back ? offset.text().substring(1) : offset.text();
        if (offset.period().isZero() && offset.duration().isZero()) {
            return Words.say("check.offset.same");
        }
        if (!offset.duration().isZero()) {
            return Words.say(back ? "check.offset.before" : "check.offset.after", length);
        }
        String told = Words.say(
                "check.offset.length", length(ChronoUnit.YEARS), length(ChronoUnit.MONTHS), length(ChronoUnit.DAYS));
        return Words.say(back ? "check.offset.before" : "check.offset.after", told.strip());
    }

    private long length(ChronoUnit unit) {
        return Math.abs(offset.period().get(unit));
    }

    private boolean before(long one, long other) {
        return Tick.known(one) && Tick.known(other) && one + slack < other;
    }

    private static long slack(Offset offset) {
        if (offset.period().getYears() != 0) {
            return HALF_YEAR;
        }
        if (offset.period().getMonths() != 0) {
            return FORTNIGHT;
        }
        return offset.duration().isZero() ? 0 : HOURS;
    }

    private static Bounds wholeDays(Bounds bounds) {
        return new Bounds(wholeDays(bounds.start()), wholeDays(bounds.end()));
    }

    private static Range wholeDays(Range range) {
        return new Range(
                Tick.known(range.earliest()) ? Tick.firstOf(Tick.day(range.earliest())) : range.earliest(),
                Tick.known(range.latest()) ? Tick.lastOf(Tick.day(range.latest())) : range.latest());
    }
}
