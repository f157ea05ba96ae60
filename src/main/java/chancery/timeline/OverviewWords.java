package chancery.timeline;

import chancery.text.Words;
import chancery.time.Tick;
import java.time.format.DateTimeFormatter;

/** Puts a stretch of time into as few words as its length allows. */
final class OverviewWords {

    private static final DateTimeFormatter DAY = format("timeline.overview.day");
    private static final DateTimeFormatter MONTH = format("timeline.overview.month");
    private static final DateTimeFormatter YEAR = format("timeline.overview.year");
    private static final long DAYS_NAMED = 10;
    private static final long MONTHS_NAMED = 4 * 365;

    private OverviewWords() {}

    /** From its first to its last day, month or year; one of them where they are the same. */
    static String span(Extent extent) {
        long days = extent.length() / Tick.DAY;
        DateTimeFormatter format = days <= DAYS_NAMED ? DAY : days <= MONTHS_NAMED ? MONTH : YEAR;
        String first = format.format(Tick.day(extent.first()));
        String last = format.format(Tick.day(extent.last()));
        return first.equals(last) ? first : Words.say("timeline.overview.span", first, last);
    }

    private static DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(Words.say(key), Words.LANGUAGE);
    }
}
