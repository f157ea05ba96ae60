package chancery.time.read;

import static chancery.time.read.English.COUNT;
import static chancery.time.read.English.MONTH;
import static chancery.time.read.English.UNIT;
import static chancery.time.read.English.WEEKDAY;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Offset;
import chancery.time.RelativeDate;
import chancery.time.Tick;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that are told by another: by the dateline ("on Friday", "a month ago"), or by one that is named ("two days after 9
 * January 2022"). As news does, a bare weekday is the nearest such day on or before the dateline; the other meaning is offered.
 */
final class Relative {

    private static final String PART_OF_DAY = "(?: (?:morning|noon|afternoon|evening|night))?";
    private static final String ABOUT =
            "(?:(just over|a little over|more than|over|just under|less than|under|nearly|almost"
                    + "|about|around|roughly|some) )?";

    private final Calendar calendar;
    private final @Nullable LocalDate dateline;
    private final Function<String, Finds> dates;
    private final List<Reader> byDateline;
    private final List<Reader> byDate;

    /**
     * Counts from a dateline, where there is one.
     *
     * @param dates reads the date that others are told by
     */
    Relative(Calendar calendar, @Nullable LocalDate dateline, Function<String, Finds> dates) {
        this.calendar = calendar;
        this.dateline = dateline;
        this.dates = dates;
        LocalDate line = dateline == null ? LocalDate.EPOCH : dateline;
        this.byDateline = List.of(
                Reader.of("(?:today|tonight|now|this (?:morning|afternoon|evening))", words -> days(line, 0)),
                Reader.of("(?:yesterday|last night)" + PART_OF_DAY, words -> days(line, -1)),
                Reader.of("tomorrow" + PART_OF_DAY, words -> days(line, 1)),
                Reader.of("day before yesterday", words -> days(line, -2)),
                Reader.of("day after tomorrow", words -> days(line, 2)),
                Reader.of(WEEKDAY + PART_OF_DAY, words -> weekday(line, words.group(1))),
                Reader.of(
                        "(last|previous|past|this past|next|coming|following|this coming|this) " + WEEKDAY
                                + PART_OF_DAY,
                        words -> weekday(line, words.group(1), words.group(2))),
                Reader.of(ABOUT + COUNT + "(?: of)? " + UNIT + " (?:ago|earlier)", words -> ago(line, words, -1)),
                Reader.of(ABOUT + COUNT + " " + UNIT + " (?:from now|later|hence|ahead)", words -> ago(line, words, 1)),
                Reader.of("(?:within|in) " + ABOUT + COUNT + " " + UNIT, words -> ago(line, words, 1)),
                Reader.of(
                        "(last|previous|past|this|next|coming) (week|weekend|month|quarter|year)",
                        words -> unit(line, direction(words.group(1)), words.group(2))),
                Reader.of("(last|this past|next|this coming|this) " + MONTH, words -> month(line, words)),
                Reader.of("earlier this (week|month|year)", words -> Parts.earlier(line, words.group(1))),
                Reader.of("later this (week|month|year)", words -> Parts.later(line, words.group(1))));
        this.byDate = List.of(
                Reader.of(
                        "(?:day) (before|after) (.*\\d.*)",
                        words -> from(words.group(2), "one", "day", words.group(1))),
                Reader.of(
                        COUNT + " " + UNIT + " (before|after) (.*\\d.*)",
                        words -> from(words.group(4), words.group(1), words.group(2), words.group(3))));
    }

    Finds read(String words) {
        Finds told = Reader.first(byDate, words);
        if (!told.none()) {
            return told;
        }
        try {
            Finds counted = Reader.first(byDateline, words);
            if (!counted.none() && dateline == null) {
                calendar.note(Words.say("time.read.dateline.none"));
                return Finds.NONE;
            }
            return counted;
        } catch (DateTimeException beyond) {
            return Finds.NONE;
        }
    }

    private static Found on(LocalDate line, LocalDate day) {
        long days = ChronoUnit.DAYS.between(line, day);
        return Found.relative(Calendar.text(day), text(Period.ofDays((int) days)));
    }

    private static Finds days(LocalDate line, int by) {
        return Finds.of(on(line, line.plusDays(by)));
    }

    private static Finds weekday(LocalDate line, String word) {
        DayOfWeek weekday = English.weekday(word);
        LocalDate past = line.with(TemporalAdjusters.previousOrSame(weekday));
        Found before = on(line, past).remarking(Words.say("time.read.weekday.past"));
        Found after = on(line, line.with(TemporalAdjusters.next(weekday)));
        return past.equals(line) ? Finds.of(before, after, on(line, past.minusWeeks(1))) : Finds.of(before, after);
    }

    private static Finds weekday(LocalDate line, String which, String word) {
        DayOfWeek weekday = English.weekday(word);
        return switch (direction(which)) {
            case -1 -> {
                LocalDate last = line.with(TemporalAdjusters.previous(weekday));
                yield Finds.of(
                        on(line, last).remarking(Words.say("time.read.weekday.last")), on(line, last.minusWeeks(1)));
            }
            case 1 -> {
                LocalDate next = line.with(TemporalAdjusters.next(weekday));
                yield Finds.of(
                        on(line, next).remarking(Words.say("time.read.weekday.next")), on(line, next.plusWeeks(1)));
            }
            default -> Finds.of(on(line, line.with(weekday)).remarking(Words.say("time.read.weekday.this")));
        };
    }

    private static int direction(String which) {
        return switch (which) {
            case "last", "previous", "past", "this past" -> -1;
            case "next", "coming", "following", "this coming" -> 1;
            default -> 0;
        };
    }

    private static Finds ago(LocalDate line, Matcher words, int direction) {
        String about = words.group(1) == null ? "" : words.group(1);
        int count = direction * English.count(words.group(2));
        String unit = words.group(3);
        return Finds.of(Parts.away(line, about, period(count, unit), unit, direction));
    }

    static Period period(int count, String unit) {
        return switch (unit) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofDays(7 * count);
            case "fortnight" -> Period.ofDays(14 * count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }

    private static Finds unit(LocalDate line, int by, String unit) {
        LocalDate monday =
                line.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(by);
        YearMonth month = YearMonth.from(line);
        return Finds.of(
                switch (unit) {
                    case "week" ->
                        Found.relative(Calendar.text(monday, monday.plusDays(6)), text(Period.ofDays(7 * by)));
                    case "weekend" -> Found.relative(Calendar.text(monday.plusDays(5), monday.plusDays(6)), null);
                    case "month" -> Found.relative(Calendar.text(month.plusMonths(by)), text(Period.ofMonths(by)));
                    case "quarter" -> Found.relative(quarter(month.plusMonths(3L * by)), null);
                    default -> Found.relative(Calendar.text(line.getYear() + by), text(Period.ofYears(by)));
                });
    }

    private static String text(Period period) {
        return new Offset(period, Duration.ZERO).text();
    }

    private static String quarter(YearMonth month) {
        return Calendar.text(month.getYear()) + "-" + (33 + (month.getMonthValue() - 1) / 3);
    }

    private static Finds month(LocalDate line, Matcher words) {
        Month month = English.month(words.group(2));
        YearMonth now = YearMonth.from(line);
        YearMonth found = YearMonth.of(line.getYear(), month);
        int by = direction(words.group(1));
        if (by < 0 && !found.isBefore(now)) {
            found = found.minusYears(1);
        } else if (by > 0 && !found.isAfter(now)) {
            found = found.plusYears(1);
        }
        Found first = Found.relative(Calendar.text(found), null);
        return by == 0 ? Finds.of(first) : Finds.of(first, Found.relative(Calendar.text(found.plusYears(by)), null));
    }

    private Finds from(String date, String count, String unit, String side) {
        int by = (side.equals("before") ? -1 : 1) * English.count(count);
        return dates.apply(date).map(found -> moved(found, period(by, unit), unit.matches("month|year")));
    }

    private static Found moved(Found found, Period by, boolean whole) {
        Bounds bounds = RelativeDate.resolve(found.bounds(), by);
        Edtf value = found.value();
        LocalDate first = Tick.day(bounds.earliest());
        LocalDate last = Tick.day(bounds.latest());
        boolean month = whole && value.text().matches("-?\\d{4}-(0\\d|1[0-2])");
        String text = month ? Calendar.text(YearMonth.from(first)) : Calendar.text(first, last);
        Found there = found.moved().as(text);
        return new Found(
                text,
                text,
                null,
                Grounds.RELATIVE.and(there.grounds()),
                null,
                there.remarks(),
                there.warned(),
                there.yearless());
    }
}
