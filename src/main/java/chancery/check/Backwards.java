package chancery.check;

import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days that a wording gives from its end to its start: "from 26 to 24 March", "March 26–24".
 *
 * @param first the day it must have begun on
 * @param last the day it must have ended on
 */
public record Backwards(MonthDay first, MonthDay last) {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TO = "\\s*(?:to|until|till|through|-|\u2013|\u2014)\\s*";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b" + DAY + TO + DAY + "\\s+" + MONTH + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+" + DAY + TO + DAY + "\\b", Pattern.CASE_INSENSITIVE);
    private static final int LETTERS = 3;

    /** The stretch, where the wording gives one backwards within a month. */
    public static Optional<Backwards> in(String wording) {
        Matcher dayFirst = DAY_FIRST.matcher(wording);
        if (dayFirst.find()) {
            return of(dayFirst.group(3), dayFirst.group(1), dayFirst.group(2));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(wording);
        return monthFirst.find() ? of(monthFirst.group(1), monthFirst.group(2), monthFirst.group(3)) : Optional.empty();
    }

    private static Optional<Backwards> of(String month, String from, String to) {
        int start = Integer.parseInt(from);
        int end = Integer.parseInt(to);
        for (Month one : Month.values()) {
            boolean named = one.name()
                    .toLowerCase(Locale.ROOT)
                    .startsWith(month.toLowerCase(Locale.ROOT).substring(0, LETTERS));
            if (named && end >= 1 && end < start && start <= one.maxLength()) {
                return Optional.of(new Backwards(MonthDay.of(one, end), MonthDay.of(one, start)));
            }
        }
        return Optional.empty();
    }
}
