package chancery.time.read;

import static chancery.time.read.English.MONTH;
import static chancery.time.read.English.WEEKDAY;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Range;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads two dates that stand together; the first need not say what the second one says. */
final class Pairs {

    private static final Pattern WITH_YEAR = Pattern.compile(".*(?:\\d{3}|\\d bc).*");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:.* )?(\\d{3,9}(?: (?:bce?|ad|ce))?)");
    private static final Pattern MONTH_LAST = Pattern.compile("(?:.* )?" + MONTH + ",? \\d{3,9}(?: (?:bce?|ad|ce))?");
    private static final Pattern MONTH_ALONE = Pattern.compile("(?:.* )?\\d{1,2} " + MONTH);
    private static final Pattern DAY_LAST = Pattern.compile("(?:.*[ ~])?\\d{1,2}");
    private static final Pattern MONTH_FIRST = Pattern.compile("((?:" + WEEKDAY + ",? )?)" + MONTH + " (\\d{1,2})");
    private static final Pattern DAY_AND_YEAR = Pattern.compile("(\\d{1,2})(?:,? (\\d{4}))?");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(.*?)(\\d{4})");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d.*|\\d{1,2} ?[ap]m.*");
    private static final Pattern DATE_AND_CLOCK =
            Pattern.compile("(.+?),? (?:at )?(\\d{1,2}:\\d\\d(?::\\d\\d)?|\\d{1,2} ?[ap]m)");
    private static final Pattern ZONE = Pattern.compile(".*( utc| gmt|z| \\(utc[^)]+\\))");

    private final WorthyDate dates;

    Pairs(WorthyDate dates) {
        this.dates = dates;
    }

    /** The two taken together; none where one is no date, or the second lies before the first. */
    Finds read(String first, String last, BinaryOperator<Found> together) {
        Matcher monthFirst = MONTH_FIRST.matcher(first);
        Matcher dayLast = DAY_AND_YEAR.matcher(last);
        if (monthFirst.matches() && dayLast.matches()) {
            String year = dayLast.group(2) == null ? "" : " " + dayLast.group(2);
            return ends(first + year, monthFirst.group(3) + " " + dayLast.group(1) + year, together);
        }
        Matcher clocked = DATE_AND_CLOCK.matcher(first);
        if (CLOCK.matcher(last).matches() && clocked.matches()) {
            Matcher zone = ZONE.matcher(last);
            String sameZone = zone.matches() ? zone.group(1) : "";
            return ends(first + sameZone, clocked.group(1) + " " + last, together);
        }
        Finds inOrder = ends(completed(first, last), last, together);
        return inOrder.none() ? aYearBefore(first, last, together) : inOrder;
    }

    private Finds ends(String first, String last, BinaryOperator<Found> together) {
        Finds to = dates.read(last);
        return to.none() ? Finds.NONE : dates.read(first).with(to, together).possible();
    }

    /** "21 December to 3 January 2022" begins in the year before. */
    private Finds aYearBefore(String first, String last, BinaryOperator<Found> together) {
        Matcher year = YEAR_BEFORE.matcher(completed(first, last));
        if (WITH_YEAR.matcher(first).matches()
                || !year.matches()
                || !MONTH_ALONE.matcher(year.group(1).strip()).matches()) {
            return Finds.NONE;
        }
        return ends(year.group(1) + (Integer.parseInt(year.group(2)) - 1), last, together)
                .map(found -> found.remarking(Words.say("time.read.year.before")));
    }

    /** The first of two dates with the month and year that only the second says. */
    static String completed(String first, String last) {
        Matcher year = YEAR_LAST.matcher(last);
        if (WITH_YEAR.matcher(first).matches() || !year.matches()) {
            Matcher month = MONTH_ALONE.matcher(last);
            return DAY_LAST.matcher(first).matches() && month.matches() ? first + " " + month.group(1) : first;
        }
        Matcher month = MONTH_LAST.matcher(last);
        return DAY_LAST.matcher(first).matches() && month.matches()
                ? first + " " + month.group(1) + " " + year.group(1)
                : first + " " + year.group(1);
    }

    /** A moment somewhere from the one to the other. */
    static Found within(Found first, Found last) {
        return Found.of("[" + Sides.first(first) + ".." + Sides.last(last) + "]", first, last);
    }

    /** Something that lasts from the one to the other. */
    static Found lasting(Found first, Found last) {
        Found told = Found.of(first.coarse() + "/" + last.coarse(), first, last);
        if (first.coarse().equals(first.text()) && last.coarse().equals(last.text())) {
            return told;
        }
        if (!told.possible()) {
            return told;
        }
        Range start = first.value().bounds().start();
        Range end = last.value().bounds().end();
        return end.earliest() < start.earliest() || end.latest() < start.latest()
                ? told
                : told.narrowedTo(new Bounds(start, end));
    }
}
