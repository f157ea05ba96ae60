package chancery.timeline;

import chancery.text.Words;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What stands on the axis. */
final class AxisWords {

    private static final String[] WEEKDAYS = Words.say("timeline.axis.weekdays").split(" ");
    private static final DateTimeFormatter CLOCK = format("timeline.axis.clock");
    private static final DateTimeFormatter MONTH = format("timeline.axis.month");
    private static final DateTimeFormatter MONTH_SHORT = format("timeline.axis.month.short");

    private AxisWords() {}

    /** The small label of the unit that begins at a tick; {@code full} where a day has room for its weekday. */
    static String minor(AxisStep.Unit unit, long tick, boolean full) {
        LocalDate day = Tick.day(tick);
        return switch (unit) {
            case MINUTE, HOUR -> CLOCK.format(Tick.dateTime(tick));
            case DAY ->
                full
                        ? Words.say("timeline.axis.day", weekday(day), number(day.getDayOfMonth()))
                        : number(day.getDayOfMonth());
            case MONTH -> MONTH_SHORT.format(day);
            case YEAR -> year(day.getYear());
        };
    }

    /** The large label above a step's labels, for the large unit that begins at a tick. */
    static String major(AxisStep step, long tick, boolean full) {
        LocalDate day = Tick.day(tick);
        return switch (step.unit()) {
            case MINUTE, HOUR ->
                Words.say(
                        full ? "timeline.axis.date" : "timeline.axis.date.short",
                        weekday(day),
                        number(day.getDayOfMonth()),
                        (full ? MONTH : MONTH_SHORT).format(day),
                        year(day.getYear()));
            case DAY -> monthOfYear(day, full);
            case MONTH -> year(day.getYear());
            case YEAR ->
                Words.say(
                        "timeline.axis.years",
                        year(day.getYear()),
                        year(day.getYear() + AxisSpan.majorYears(step) - 1));
        };
    }

    /** The month and the year of a day. */
    static String monthOfYear(LocalDate day, boolean full) {
        return ofYear((full ? MONTH : MONTH_SHORT).format(day), day);
    }

    /** A part of a year with the year. */
    static String ofYear(String part, LocalDate day) {
        return Words.say("timeline.axis.month.year", part, year(day.getYear()));
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    /** A year as people count it. */
    static String year(int year) {
        return year > 0 ? number(year) : Words.say("time.year.bc", number(1 - year));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(Words.say(key), Words.LANGUAGE);
    }
}
