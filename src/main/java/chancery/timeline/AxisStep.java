package chancery.timeline;

import chancery.time.Tick;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How far apart the small labels of an axis are: a number of calendar units, counted from where the next larger unit begins
 * (days from the first of the month, hours from midnight), so that labels are round and stay when the user pans.
 *
 * @param unit which unit
 * @param every how many of them; at least 1
 */
public record AxisStep(Unit unit, int every) {

    /** The units of an axis, from small to large, with their mean length in seconds. */
    public enum Unit {
        MINUTE(60),
        HOUR(3_600),
        DAY(86_400),
        MONTH(2_629_746),
        YEAR(31_556_952);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }
    }

    /** All steps, from the finest to the coarsest. */
    static final List<AxisStep> LADDER = List.of(
            new AxisStep(Unit.MINUTE, 1),
            new AxisStep(Unit.MINUTE, 5),
            new AxisStep(Unit.MINUTE, 15),
            new AxisStep(Unit.MINUTE, 30),
            new AxisStep(Unit.HOUR, 1),
            new AxisStep(Unit.HOUR, 3),
            new AxisStep(Unit.HOUR, 6),
            new AxisStep(Unit.DAY, 1),
            new AxisStep(Unit.DAY, 2),
            new AxisStep(Unit.DAY, 5),
            new AxisStep(Unit.DAY, 10),
            new AxisStep(Unit.MONTH, 1),
            new AxisStep(Unit.MONTH, 3),
            new AxisStep(Unit.MONTH, 6),
            new AxisStep(Unit.YEAR, 1),
            new AxisStep(Unit.YEAR, 2),
            new AxisStep(Unit.YEAR, 5),
            new AxisStep(Unit.YEAR, 10),
            new AxisStep(Unit.YEAR, 20),
            new AxisStep(Unit.YEAR, 50),
            new AxisStep(Unit.YEAR, 100),
            new AxisStep(Unit.YEAR, 200),
            new AxisStep(Unit.YEAR, 500),
            new AxisStep(Unit.YEAR, 1_000),
            new AxisStep(Unit.YEAR, 10_000),
            new AxisStep(Unit.YEAR, 100_000),
            new AxisStep(Unit.YEAR, 1_000_000),
            new AxisStep(Unit.YEAR, 10_000_000),
            new AxisStep(Unit.YEAR, 100_000_000));

    /** Whether it counts days or anything longer: then a day is one place on the axis. */
    public boolean wholeDays() {
        return unit.compareTo(Unit.DAY) >= 0;
    }

    /** About how many seconds a step lasts. */
    long seconds() {
        return unit.seconds * every;
    }

    /** Where the step that holds a tick begins. */
    long floor(long tick) {
        LocalDate day = Tick.day(tick);
        return switch (unit) {
            case MINUTE, HOUR -> tick - Math.floorMod(tick, unit.seconds * every);
            case DAY ->
                Tick.firstOf(day.withDayOfMonth(Math.min(lastStart(), (day.getDayOfMonth() - 1) / every * every + 1)));
            case MONTH -> Tick.firstOf(day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / every * every + 1));
            case YEAR -> Tick.firstOf(LocalDate.of(Math.floorDiv(day.getYear(), every) * every, 1, 1));
        };
    }

    /** Where the step after one that begins at a tick begins. */
    long next(long start) {
        LocalDate day = Tick.day(start);
        return switch (unit) {
            case MINUTE, HOUR -> start + unit.seconds * every;
            case DAY ->
                Tick.firstOf(
                        day.getDayOfMonth() + every <= Math.min(lastStart(), day.lengthOfMonth())
                                ? day.plusDays(every)
                                : day.withDayOfMonth(1).plusMonths(1));
            case MONTH -> Tick.firstOf(day.plusMonths(every));
            case YEAR -> Tick.firstOf(day.plusYears(every));
        };
    }

    /** Where the single unit that begins at a tick ends. */
    long endOfUnit(long start) {
        LocalDateTime time = Tick.dateTime(start);
        return switch (unit) {
            case MINUTE -> start + 60;
            case HOUR -> start + 3_600;
            case DAY -> start + Tick.DAY;
            case MONTH -> Tick.of(time.plus(1, ChronoUnit.MONTHS));
            case YEAR -> Tick.of(time.plus(1, ChronoUnit.YEARS));
        };
    }

    /** The last day of a month at which a step of days may begin: any later one would crowd the next first of the month. */
    private int lastStart() {
        return every == 1 ? 31 : 31 - every;
    }
}
