package chancery.time.read;

import static chancery.time.read.English.MONTH;
import static chancery.time.read.English.WEEKDAY;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Range;
import chancery.time.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final long YEAR = Tick.firstOf(LocalDate.of(2001, 1, 1)) - Tick.firstOf(LocalDate.of(2000, 1, 1));

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
        if (to.none()) {
            return Finds.NONE;
        }
        Finds from = dates.read(first);
        return yearless(from) && yearless(to)
                ? nearest(from, to, together)
                : from.with(to, together).possible();
    }

    private static boolean yearless(Finds finds) {
        return !finds.none() && finds.all().stream().allMatch(Found::yearless);
    }

    /** Two that are told without a year are of one stretch: from each first to the next last, the nearest such stretch first. */
    private Finds nearest(Finds from, Finds to, BinaryOperator<Found> together) {
        List<Found> stretches = new ArrayList<>();
        for (Found first : from.all()) {
            to.all().stream()
                    .sorted(Comparator.comparingLong(last -> last.bounds().latest()))
                    .map(last -> together.apply(first, last))
                    .filter(Found::possible)
                    .findFirst()
                    .ifPresent(stretches::add);
        }
        long line = dates.dateline();
        stretches.sort(Comparator.comparingLong(
                found -> Math.abs((found.bounds().earliest() + found.bounds().latest()) / 2 - line)));
        // A last one that is a year off has no first of its own.
        stretches.removeIf(found -> found.bounds().latest() - found.bounds().earliest() > YEAR);
        return new Finds(stretches, false);
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
