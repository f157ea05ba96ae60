package chancery.time;

import chancery.text.Words;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a date lies from the one it is told by: an ISO 8601 period such as {@code P3D} (three days later), {@code -P1M} (a
 * month earlier), {@code PT2H} or {@code P1DT12H}. Years, months and days count on the calendar, so that a month after 31
 * January is the last day of February; hours, minutes and seconds on the clock.
 *
 * @param period the part counted on the calendar; may be negative
 * @param duration the part counted on the clock, in whole seconds; may be negative
 */
public record Offset(Period period, Duration duration) {

    private static final Pattern ISO = Pattern.compile("([+-]?)(P[^T]*)(T.+)?");

    /** Refuses fractions of a second. */
    public Offset {
        if (!duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException(Words.say("time.offset.fraction", duration.toString()));
        }
    }

    /**
     * Reads an ISO 8601 period. A sign may stand before the whole and before any number.
     *
     * @throws IllegalArgumentException where the text is no such period, or counts more than can be counted
     */
    public static Offset parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw refused(text, null);
        }
        try {
            String calendar = iso.group(2);
            String clock = iso.group(3);
            Period period = clock != null && calendar.equals("P") ? Period.ZERO : Period.parse(calendar);
            Duration duration = clock == null ? Duration.ZERO : Duration.parse("P" + clock);
            boolean back = iso.group(1).equals("-");
            return back ? new Offset(period.negated(), duration.negated()) : new Offset(period, duration);
        } catch (DateTimeException | ArithmeticException e) {
            throw refused(text, e);
        }
    }

    private static IllegalArgumentException refused(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(Words.say("time.offset.refused", text), cause);
    }

    /** The canonical ISO 8601 text, with one sign before the whole where all numbers are negative. */
    public String text() {
        boolean back = !positive() && negative();
        Period days = back ? period.negated() : period;
        Duration time = back ? duration.negated() : duration;
        if (time.isZero()) {
            return (back ? "-" : "") + days;
        }
        String clock = time.toString().substring(1);
        return (back ? "-" : "") + (days.isZero() ? "P" : days.toString()) + clock;
    }

    private boolean positive() {
        return period.getYears() > 0
                || period.getMonths() > 0
                || period.getDays() > 0
                || (!duration.isZero() && !duration.isNegative());
    }

    private boolean negative() {
        return period.isNegative() || duration.isNegative();
    }

    /**
     * The tick that lies so far from a tick; an open end stays open.
     *
     * @throws IllegalArgumentException where it would lie beyond the calendar
     */
    public long from(long tick) {
        if (!Tick.known(tick)) {
            return tick;
        }
        try {
            LocalDateTime moved = Tick.dateTime(tick).plus(period).plus(duration);
            return Tick.of(moved);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(Words.say("time.offset.far", text()), e);
        }
    }
}
