package chancery.timeline;

import chancery.text.Words;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Puts a stretch of time into as few words as its length allows. */
final class OverviewWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(Words.say("timeline.as-of.day"), Words.LANGUAGE);
    private static final long DAYS_NAMED = 10;
    private static final long MONTHS_NAMED = 4 * 365;

    private OverviewWords() {}

    /** From its first to its last day, month or year; one of them where they are the same. */
    static String span(Extent extent) {
        long days = extent.length() / Tick.DAY;
        String first = said(Tick.day(extent.first()), days);
        String last = said(Tick.day(extent.last()), days);
        return first.equals(last) ? first : Words.say("timeline.overview.span", first, last);
    }

    private static String said(LocalDate day, long days) {
        if (days > MONTHS_NAMED) {
            return AxisWords.year(day.getYear());
        }
        return days > DAYS_NAMED ? AxisWords.monthOfYear(day, false) : AxisWords.ofYear(DAY.format(day), day);
    }
}
