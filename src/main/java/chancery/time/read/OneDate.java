package chancery.time.read;

import static chancery.time.read.English.MONTH;
import static chancery.time.read.English.PART;
import static chancery.time.read.English.SEASON;
import static chancery.time.read.English.WEEKDAY;
import static chancery.time.read.English.WHICH;

import chancery.text.Words;
import chancery.time.Tick;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what names one date, without what is said about its worth and without a time of day. */
final class OneDate {

    /** A year of any length, as a group. */
    static final String YEAR = "(\\d{1,9}(?: ?(?:bce|bc|ad|ce))?)";

    private static final Pattern TWO_YEARS = Pattern.compile("(\\d\\d)(\\d\\d)-(\\d\\d)");

    private final Calendar calendar;
    private final @Nullable LocalDate dateline;
    private final List<Reader> readers;
    private final Relative relative;

    OneDate(Calendar calendar, @Nullable LocalDate dateline) {
        this.calendar = calendar;
        this.dateline = dateline;
        this.relative = new Relative(calendar, dateline, this::read);
        this.readers = List.of(
                Reader.of("[-0-9xyz:t]{4,}", words -> isWordless(words.group())),
                Reader.of("(\\d{1,2})[ -](?:in )?" + MONTH + "[ -]" + YEAR, words -> day(words, 3, 2, 1)),
                Reader.of(MONTH + "[ -](\\d{1,2}) " + YEAR, words -> day(words, 3, 1, 2)),
                Reader.of("(\\d{3,4}) " + MONTH + " (\\d{1,2})", words -> day(words, 1, 2, 3)),
                Reader.of("(?:month )?" + MONTH + "[ -]" + YEAR, words -> month(words.group(2), words.group(1))),
                Reader.of("(\\d{3,4}) " + MONTH, words -> month(words.group(1), words.group(2))),
                Reader.of("(?:year )?" + YEAR, words -> year(words.group(1))),
                Reader.of("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d\\d)", this::numeric),
                Reader.of("(?:a )?(?:some )?day in (.+)", words -> some(words.group(1), "-XX")),
                Reader.of("(?:a )?(?:some )?month in " + YEAR, words -> some(words.group(1), "")),
                Reader.of(WEEKDAY + " (.*\\d.*)", words -> named(words.group(1), words.group(2))),
                Reader.of(PART + "[ -](?:in |part )?(.+)", words -> part(words.group(1), words.group(2))),
                Reader.of(
                        SEASON
                                + " (?:in )?(\\d{3,9}|\\d+ bce?)(?:[-/]\\d{2,4})?(?: \\((northern|southern) hemisphere\\))?",
                        this::season),
                Reader.of("q([1-4])[ -]?(\\d{4})", words -> partOfYear(words.group(2), 32, words.group(1))),
                Reader.of("(\\d{4})[ -]?q([1-4])", words -> partOfYear(words.group(1), 32, words.group(2))),
                Reader.of("h([12])[ -]?(\\d{4})", words -> partOfYear(words.group(2), 39, words.group(1))),
                Reader.of(WHICH + " quarter (?:in )?" + YEAR, words -> partOfYear(words.group(2), 32, words.group(1))),
                Reader.of(WHICH + " half (?:in )?" + YEAR, words -> half(words.group(2), words.group(1))),
                Reader.of("years? " + YEAR + "-" + YEAR, words -> years(words.group(1), words.group(2))),
                Reader.of("(\\d{2,3})0'?s", words -> Finds.of(Found.stated(zeros(words.group(1), 3) + "X"))),
                Reader.of("(\\d{1,2}) ?(?:century|c)", words -> century(words.group(1))),
                Reader.of("(\\d{1,2}) (?:in )?" + MONTH, words -> yearless(words.group(2), words.group(1))),
                Reader.of(MONTH + " (\\d{1,2})", words -> yearless(words.group(1), words.group(2))),
                Reader.of("(?:month )?" + MONTH, words -> yearlessMonth(words.group(1))),
                Reader.of("week (?:starting |beginning )?(.+)", words -> week(words.group(1))),
                Reader.of(".+", words -> relative.read(words.group())));
    }

    /** The meanings of plain words, see {@link English#plain}. */
    Finds read(String words) {
        String bare = words.replace(",", " ")
                .replaceAll(" +", " ")
                .strip()
                .replaceFirst("^(?:(?:on|in|at|during|for|dated|some ?time in|some ?time)\\s)+", "");
        Finds named = Reader.first(readers, bare);
        return named.none() ? relative.read(words) : named;
    }

    /** EDTF in small letters; what has no more than its digits and is no single date is read otherwise. */
    private Finds isWordless(String text) {
        Finds found = text.matches("\\d{1,3}|\\d{5,}") ? Finds.NONE : calendar.edtf(text.toUpperCase(Words.LANGUAGE));
        Matcher twoYears = TWO_YEARS.matcher(text);
        if (!found.none() && twoYears.matches() && Integer.parseInt(twoYears.group(3)) > 12) {
            String first = twoYears.group(1) + twoYears.group(2);
            String last = twoYears.group(1) + twoYears.group(3);
            return first.compareTo(last) < 0
                    ? found.or(Finds.of(Found.stated("[" + first + ".." + last + "]")))
                    : found;
        }
        return found;
    }

    private Finds day(Matcher words, int year, int month, int day) {
        return calendar.day(
                words.group(year), English.month(words.group(month)).getValue(), Integer.parseInt(words.group(day)));
    }

    private Finds month(String year, String month) {
        return calendar.month(year, English.month(month).getValue());
    }

    private Finds year(String words) {
        Integer year = Calendar.year(words);
        boolean short2 = words.length() < 3;
        return year == null || short2 || (Math.abs(year) > 999_999_999)
                ? Finds.NONE
                : Finds.of(Found.stated(Calendar.text(year)));
    }

    private Finds numeric(Matcher words) {
        int first = Integer.parseInt(words.group(1));
        int second = Integer.parseInt(words.group(2));
        Finds dayFirst = calendar.day(words.group(3), second, first);
        Finds monthFirst = calendar.day(words.group(3), first, second);
        if (dayFirst.none() || monthFirst.none()) {
            return dayFirst.none() ? monthFirst : dayFirst;
        }
        Finds both = dayFirst.or(monthFirst);
        if (both.all().size() > 1) {
            calendar.note(Words.say("time.read.numeric", words.group()));
        }
        return Finds.unclear(both.all());
    }

    private Finds some(String whole, String more) {
        return read(whole)
                .map(found -> found.as(found.text() + "-XX" + (found.text().matches("-?\\d{4}") ? more : "")));
    }

    /** A weekday before a date: a warning where it is another day, and the choice between years where the date has none. */
    private Finds named(String word, String rest) {
        DayOfWeek weekday = English.weekday(word);
        Finds dates = read(rest);
        List<Found> fitting =
                dates.all().stream().filter(found -> fits(found, weekday)).toList();
        if (!fitting.isEmpty()) {
            return new Finds(fitting, dates.unclear());
        }
        return dates.map(found -> day(found) == null ? found : found.warning(notThatDay(day(found), weekday)));
    }

    private static boolean fits(Found found, DayOfWeek weekday) {
        LocalDate day = day(found);
        return day != null && day.getDayOfWeek() == weekday;
    }

    private static @Nullable LocalDate day(Found found) {
        return found.text().matches("-?\\d{4}-\\d\\d-\\d\\d(T.*)?")
                ? Tick.day(found.value().bounds().earliest())
                : null;
    }

    private static String notThatDay(@Nullable LocalDate day, DayOfWeek weekday) {
        return day == null
                ? ""
                : Words.say(
                        "time.read.weekday",
                        day.getDayOfWeek().getDisplayName(TextStyle.FULL, Words.LANGUAGE),
                        weekday.getDisplayName(TextStyle.FULL, Words.LANGUAGE));
    }

    private Finds part(String part, String whole) {
        return Thirds.of(read(whole), English.third(part));
    }

    private Finds season(Matcher words) {
        int code = English.season(words.group(1));
        String hemisphere = words.group(3);
        int shift = hemisphere == null ? 0 : hemisphere.startsWith("n") ? 4 : 8;
        Integer year = Calendar.year(words.group(2));
        if (year == null) {
            return Finds.NONE;
        }
        Found found = Found.stated(Calendar.text(year) + "-" + (code + shift));
        boolean twoYears = words.group().matches(".*\\d[-/]\\d.*");
        if (code != 24 || twoYears || hemisphere != null || year <= 0) {
            return Finds.of(found);
        }
        Found before = Found.stated(Calendar.text(year - 1) + "-" + code);
        return Finds.of(found.remarking(Words.say("time.read.winter")), before);
    }

    private Finds partOfYear(String yearWords, int codeBefore, String which) {
        int code = codeBefore + English.which(which);
        return calendar.years(yearWords, year -> Finds.of(Found.stated(Calendar.text(year) + "-" + code)));
    }

    private Finds half(String yearWords, String which) {
        return partOfYear(yearWords, 39, which.equals("last") ? "2" : which);
    }

    private Finds years(String from, String to) {
        Integer first = Calendar.year(from);
        Integer last = Calendar.year(to);
        if (first == null || last == null) {
            return Finds.NONE;
        }
        int count = last - first + 1;
        if (count < 1) {
            return Finds.NONE;
        }
        if (count != 10 && count != 100) {
            return Finds.of(Found.stated("[" + Calendar.text(first) + ".." + Calendar.text(last) + "]"));
        }
        // A decade or century before Christ counts away from the year zero.
        String outer = Calendar.text(last <= 0 ? last : first);
        return Finds.of(
                Found.stated(outer.substring(0, outer.length() - (count == 10 ? 1 : 2)) + (count == 10 ? "X" : "XX")));
    }

    private Finds century(String number) {
        int century = Integer.parseInt(number);
        return century < 1 ? Finds.NONE : Finds.of(Found.stated(Calendar.two(century - 1) + "XX"));
    }

    private static String zeros(String digits, int count) {
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }

    private Finds yearless(String monthWord, String dayWord) {
        int month = English.month(monthWord).getValue();
        int day = Integer.parseInt(dayWord);
        return nearest(year -> calendar.day(year, month, day));
    }

    private Finds yearlessMonth(String word) {
        int month = English.month(word).getValue();
        return nearest(year -> Finds.of(Found.stated(Calendar.text(YearMonth.of(year, month)))));
    }

    /** The first tick of the dateline; zero where there is none. */
    long line() {
        return dateline == null ? 0 : Tick.firstOf(dateline);
    }

    /** What is named without its year, in the year that puts it nearest to the dateline; then in the two years about it. */
    private Finds nearest(IntFunction<Finds> inYear) {
        if (dateline == null) {
            calendar.note(Words.say("time.read.yearless"));
            return Finds.NONE;
        }
        List<Found> found = new ArrayList<>();
        for (int by = -1; by <= 1; by++) {
            found.addAll(inYear.apply(dateline.getYear() + by).all());
        }
        long line = line();
        found.sort(Comparator.comparingLong(
                each -> Math.abs((each.bounds().earliest() + each.bounds().latest()) / 2 - line)));
        return new Finds(found, false).map(Found::inYearOfDateline);
    }

    private Finds week(String date) {
        Finds days = read(date);
        return days.all().stream().anyMatch(found -> day(found) == null)
                ? Finds.NONE
                : days.map(found -> found.as(weekFrom(found)));
    }

    private static String weekFrom(Found found) {
        LocalDate first = day(found);
        return first == null ? found.text() : Calendar.text(first, first.plusDays(6));
    }
}
