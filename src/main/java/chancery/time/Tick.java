package chancery.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A second on the dossier's own calendar, as a primitive {@code long}: seconds since 1970-01-01T00:00:00, proleptic
 * Gregorian, local to the dossier's zone (no leap seconds, no daylight jumps). {@link #PAST} and {@link #FUTURE} stand for
 * "no bound"; every other value lies strictly between them.
 *
 * <p>A day has two faces: as an earliest bound it is its first second, as a latest bound its last one. So 2022-01-09 prints
 * as a plain day from either face, and any other second prints with its time.
 */
public final class Tick {

    /** No bound towards the past: open, or not known. */
    public static final long PAST = Long.MIN_VALUE;

    /** No bound towards the future: open, or not known. */
    public static final long FUTURE = Long.MAX_VALUE;

    /** Seconds in a day. */
    public static final long DAY = 86_400;

    private Tick() {}

    /** Whether the tick is a real second, not one of the two open ends. */
    public static boolean known(long tick) {
        return tick != PAST && tick != FUTURE;
    }

    /** The first second of a day. */
    public static long firstOf(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    /** The last second of a day. */
    public static long lastOf(LocalDate day) {
        return day.toEpochDay() * DAY + DAY - 1;
    }

    /** The second of a local date and time; fractions are cut off. */
    public static long of(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    /** The day a known tick falls on. */
    public static LocalDate day(long tick) {
        return LocalDate.ofEpochDay(Math.floorDiv(tick, DAY));
    }

    /** The local date and time of a known tick. */
    public static LocalDateTime dateTime(long tick) {
        return LocalDateTime.of(day(tick), LocalTime.ofSecondOfDay(Math.floorMod(tick, DAY)));
    }

    /** An earliest bound as text: {@code 2022-01-09} for the first second of a day, else {@code 2022-01-09T17:00:00}. */
    public static String earliestText(long tick) {
        return Math.floorMod(tick, DAY) == 0 ? day(tick).toString() : timeText(tick);
    }

    /** A latest bound as text: {@code 2022-01-09} for the last second of a day, else {@code 2022-01-09T17:00:00}. */
    public static String latestText(long tick) {
        return Math.floorMod(tick, DAY) == DAY - 1 ? day(tick).toString() : timeText(tick);
    }

    /**
     * The tick of an earliest bound's text.
     *
     * @throws DateTimeParseException where the text is neither a day nor a local date and time
     */
    public static long earliest(String text) {
        return text.indexOf('T') < 0 ? firstOf(LocalDate.parse(text)) : of(LocalDateTime.parse(text));
    }

    /**
     * The tick of a latest bound's text.
     *
     * @throws DateTimeParseException where the text is neither a day nor a local date and time
     */
    public static long latest(String text) {
        return text.indexOf('T') < 0 ? lastOf(LocalDate.parse(text)) : of(LocalDateTime.parse(text));
    }

    private static String timeText(long tick) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime(tick));
    }
}
