package chancery.time.read;

import chancery.text.Words;
import chancery.time.Offset;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Stretches told from the dateline that are no whole units of the calendar. */
final class Parts {

    private Parts() {}

    /** From the first day of the week, month or year to the dateline. */
    static Finds earlier(LocalDate line, String unit) {
        return Finds.of(Found.relative(Calendar.text(first(line, unit), line), null));
    }

    /** From the dateline to the last day of the week, month or year. */
    static Finds later(LocalDate line, String unit) {
        LocalDate last = switch (unit) {
            case "week" -> line.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "month" -> line.with(TemporalAdjusters.lastDayOfMonth());
            default -> line.with(TemporalAdjusters.lastDayOfYear());
        };
        return Finds.of(Found.relative(Calendar.text(line, last), null));
    }

    private static LocalDate first(LocalDate line, String unit) {
        return switch (unit) {
            case "week" -> line.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "month" -> line.withDayOfMonth(1);
            default -> line.withDayOfYear(1);
        };
    }

    /**
     * So long before or after the dateline. Some days are counted exactly; who counts in weeks, months or years says no more than
     * about when. "Just over" reaches about a third of the unit further, "nearly" as much less far.
     *
     * @param about what stands before the number, or empty
     * @param direction −1 ago, 1 from now
     */
    static Found away(LocalDate line, String about, Period period, String unit, int direction) {
        LocalDate day = line.plus(period);
        String offset = new Offset(period, Duration.ZERO).text();
        int slack = slack(unit);
        boolean over = about.endsWith("over") || about.equals("more than");
        boolean under = about.endsWith("under") || about.equals("less than") || about.matches("nearly|almost");
        if (over || under) {
            int outwards = over ? direction : -direction;
            LocalDate near = day.plusDays(outwards);
            LocalDate far = day.plusDays((long) outwards * slack);
            return Found.relative(near.isBefore(far) ? Calendar.text(near, far) : Calendar.text(far, near), offset)
                    .remarking(Words.say("time.read.slack", slack));
        }
        String text = switch (unit) {
            case "month" -> Calendar.text(YearMonth.from(day));
            case "year" -> Calendar.text(day.getYear());
            default -> Calendar.text(day);
        };
        boolean exact = unit.equals("day") && about.isEmpty();
        return Found.relative(exact ? text : text + "~", offset);
    }

    private static int slack(String unit) {
        return switch (unit) {
            case "day" -> 1;
            case "week", "fortnight" -> 3;
            case "month" -> 9;
            default -> 120;
        };
    }
}
