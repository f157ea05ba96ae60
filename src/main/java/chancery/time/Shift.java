package chancery.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value moved along the calendar, as by hand. How finely it is known stays as it is: a day moves by days, a month by whole
 * months, a year by whole years; so do its qualifiers.
 */
public final class Shift {

    private static final double MONTH = 30.44;
    private static final double YEAR = 365.25;

    private Shift() {}

    /**
     * The whole value so many days later, or earlier for a negative number; coarse dates move by the nearest number of whole
     * units, at least one in the direction of a move.
     *
     * @throws EdtfException where it would lie beyond what EDTF can write
     */
    public static Edtf by(Edtf value, int days) {
        return Edtf.parse(text(value.form(), date -> moved(date, days)));
    }

    /**
     * The value with another first day. What lasts begins then, as finely as it was known; a moment may have been from then on.
     *
     * @throws EdtfException where it would end before
     */
    public static Edtf from(Edtf value, LocalDate first) {
        return Edtf.parse(value.form()
                .match(
                        single -> range(first, last(value)),
                        interval -> side(interval.start().date(), first) + "/"
                                + interval.end().text(),
                        set -> "[" + side(set.dates().get(0), first) + ".." + day(last(value)) + "]"));
    }

    /**
     * The value with another last day. What lasts ends then, as finely as it was known; a moment may have been until then.
     *
     * @throws EdtfException where it would end before it begins
     */
    public static Edtf to(Edtf value, LocalDate last) {
        return Edtf.parse(value.form()
                .match(
                        single -> range(first(value), last),
                        interval -> interval.start().text() + "/"
                                + side(interval.end().date(), last),
                        set -> "[" + day(first(value)) + ".."
                                + side(set.dates().get(set.dates().size() - 1), last) + "]"));
    }

    /** How far one step of the keyboard moves a value, in days: its own precision. */
    public static int step(Edtf value) {
        return switch (value.precision()) {
            case SECOND, DAY -> 1;
            case MONTH -> 30;
            case SEASON, YEAR -> 365;
            case DECADE -> 3652;
            case CENTURY -> 36_524;
        };
    }

    private static @Nullable LocalDate first(Edtf value) {
        long tick = value.bounds().earliest();
        return Tick.known(tick) ? Tick.day(tick) : null;
    }

    private static @Nullable LocalDate last(Edtf value) {
        long tick = value.bounds().latest();
        return Tick.known(tick) ? Tick.day(tick) : null;
    }

    private static String range(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && first.equals(last) ? day(first) : "[" + day(first) + ".." + day(last) + "]";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : new Unit.Day(day).text();
    }

    /** The unit of a date's own precision that holds a day; the day itself where there was no date. */
    private static String side(@Nullable PartialDate before, LocalDate day) {
        if (before == null) {
            return day(day);
        }
        Unit unit = switch (before.unit().precision()) {
            case MONTH -> new Unit.Month(YearMonth.from(day));
            case YEAR -> new Unit.Years(day.getYear(), 1);
            default -> new Unit.Day(day);
        };
        return new PartialDate(unit, before.qualifier()).text();
    }

    private static String text(Form form, UnaryOperator<PartialDate> move) {
        return form.match(
                single -> move.apply(single.date()).text(),
                interval -> text(interval.start(), move) + "/" + text(interval.end(), move),
                set -> {
                    String inside = set.members().stream()
                            .map(member -> new Members.Member(
                                            moved(member.first(), move), moved(member.last(), move), member.ranged())
                                    .text())
                            .collect(Collectors.joining(","));
                    return set.kind() == Edtf.Kind.ONE_OF ? "[" + inside + "]" : "{" + inside + "}";
                });
    }

    private static String text(Interval.End end, UnaryOperator<PartialDate> move) {
        PartialDate date = end.date();
        return date == null ? end.text() : move.apply(date).text();
    }

    private static @Nullable PartialDate moved(@Nullable PartialDate date, UnaryOperator<PartialDate> move) {
        return date == null ? null : move.apply(date);
    }

    private static PartialDate moved(PartialDate date, int days) {
        return new PartialDate(date.unit().match(new Moved(days)), date.qualifier());
    }

    /** Each kind of unit so many days later. */
    private record Moved(int days) implements Unit.Cases<Unit> {

        private long whole(double unit) {
            long nearest = Math.round(days / unit);
            return nearest == 0 ? Integer.signum(days) : nearest;
        }

        @Override
        public Unit years(Unit.Years years) {
            int by = (int) whole(YEAR * years.count()) * years.count();
            return new Unit.Years(years.first() + by, years.count());
        }

        @Override
        public Unit within(Unit.Within some) {
            return new Unit.Within(some.whole().match(this), some.precision());
        }

        @Override
        public Unit partOfYear(Unit.PartOfYear part) {
            return new Unit.PartOfYear(part.year() + (int) whole(YEAR), part.season());
        }

        @Override
        public Unit month(Unit.Month month) {
            return new Unit.Month(month.month().plusMonths(whole(MONTH)));
        }

        @Override
        public Unit day(Unit.Day day) {
            return new Unit.Day(day.date().plus(days, ChronoUnit.DAYS));
        }

        @Override
        public Unit second(Unit.Second second) {
            LocalDateTime time = second.time().plusDays(days);
            return new Unit.Second(time, second.offset());
        }
    }
}
