package chancery.time;

import chancery.text.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/**
 * One unit of the calendar in words.
 *
 * @param style how much room there is
 * @param dated whether a day says its year even where the style would leave it out
 */
record UnitWords(Style style, boolean dated) implements Unit.Cases<String> {

    UnitWords(Style style) {
        this(style, false);
    }

    String of(Unit unit) {
        return unit.match(this);
    }

    @Override
    public String years(Unit.Years years) {
        int first = years.first();
        if (years.count() == 1) {
            return year(first);
        }
        return years.count() == 10 && first > 0
                ? style.say("decade", Integer.toString(first))
                : style.say("years", year(first), year(years.last()));
    }

    @Override
    public String within(Unit.Within some) {
        return style.say(some.precision() == Precision.MONTH ? "month.some" : "day.some", of(some.whole()));
    }

    @Override
    public String partOfYear(Unit.PartOfYear part) {
        int year = part.year();
        boolean twoYears = part.season().crossesNewYear() && year > 0;
        String named = twoYears ? Words.say("time.year.two", year(year), lastDigits(year + 1)) : year(year);
        return Words.say("time.season." + part.season().code(), named);
    }

    @Override
    public String month(Unit.Month month) {
        YearMonth value = month.month();
        return style.say("month", style.month(value.getMonth()), year(value.getYear()));
    }

    @Override
    public String day(Unit.Day day) {
        return day(day.date());
    }

    @Override
    public String second(Unit.Second second) {
        return style.say("time", day(second.time().toLocalDate()), clock(second));
    }

    /** A day without its weekday. */
    String day(LocalDate date) {
        return style.say(
                dated ? "day.dated" : "day", dayOfMonth(date), style.month(date.getMonth()), year(date.getYear()));
    }

    /** A date and what is said of its worth, without its weekday. */
    String qualified(PartialDate date) {
        String words = of(date.unit());
        return switch (date.qualifier()) {
            case NONE -> words;
            case UNCERTAIN -> style.say("uncertain", words);
            case APPROXIMATE -> style.say("approximate", words);
            case BOTH -> style.say("both", words);
        };
    }

    /** A day or a time with its weekday in front, where the style has room for it; any other unit as it is. */
    String withWeekday(Unit unit) {
        return unit.exact() && unit.precision().compareTo(Precision.DAY) >= 0
                ? style.say("weekday", weekday(unit.firstDay()), of(unit))
                : of(unit);
    }

    /** A day and its month, without the year. */
    String dayAndMonth(LocalDate date) {
        return Words.say("time.day.month", dayOfMonth(date), style.month(date.getMonth()));
    }

    static String dayOfMonth(LocalDate date) {
        return Integer.toString(date.getDayOfMonth());
    }

    /** The time of day, and its offset from UTC where there is one. */
    static String clock(Unit.Second second) {
        String clock = clock(second.time().toLocalTime());
        return switch (second.offset()) {
            case "" -> clock;
            case "Z" -> Words.say("time.clock.utc", clock);
            default -> Words.say("time.clock.offset", clock, second.offset());
        };
    }

    /** The time of day, with seconds only where there are some. */
    static String clock(LocalTime time) {
        String pattern = Words.say(time.getSecond() == 0 ? "time.clock" : "time.clock.seconds");
        return DateTimeFormatter.ofPattern(pattern, Words.LANGUAGE).format(time);
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Words.LANGUAGE);
    }

    /** A year as people count: the year before 1 is 1 BC. */
    static String year(int year) {
        return year > 0 ? Integer.toString(year) : Words.say("time.year.bc", Integer.toString(1 - year));
    }

    private static String lastDigits(int year) {
        String digits = Integer.toString(year);
        return digits.length() < 2 ? digits : digits.substring(digits.length() - 2);
    }
}
