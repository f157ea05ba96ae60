package chancery.timeline;

import chancery.time.Tick;
import java.time.LocalDate;

/** The large unit of an axis: a day over hours, a month over days, a year over months, tens of years over years. */
final class AxisSpan {

    private AxisSpan() {}

    /** Where the large unit that holds a tick begins. */
    static long floor(AxisStep step, long tick) {
        LocalDate day = Tick.day(tick);
        return Tick.firstOf(
                switch (step.unit()) {
                    case MINUTE, HOUR -> day;
                    case DAY -> day.withDayOfMonth(1);
                    case MONTH -> day.withDayOfYear(1);
                    case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), majorYears(step)) * majorYears(step), 1, 1);
                });
    }

    /** Where the large unit after one that begins at a tick begins. */
    static long next(AxisStep step, long start) {
        LocalDate day = Tick.day(start);
        return Tick.firstOf(
                switch (step.unit()) {
                    case MINUTE, HOUR -> day.plusDays(1);
                    case DAY -> day.plusMonths(1);
                    case MONTH -> day.plusYears(1);
                    case YEAR -> day.plusYears(majorYears(step));
                });
    }

    /** About how many seconds a large unit lasts. */
    static long seconds(AxisStep step) {
        return switch (step.unit()) {
            case MINUTE, HOUR -> Tick.DAY;
            case DAY -> 30 * Tick.DAY;
            case MONTH -> 365 * Tick.DAY;
            case YEAR -> majorYears(step) * 365L * Tick.DAY;
        };
    }

    /** How many years a large unit over years has. */
    static int majorYears(AxisStep step) {
        return step.every() < 5
                ? 10
                : step.every() < 50 ? 100 : step.every() < 1_000_000 ? step.every() * 10 : step.every();
    }
}
