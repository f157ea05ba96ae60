package chancery.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The stretch of the calendar that one date names, without its qualifier. */
sealed interface Unit {

    /** The year, -9999 to 9999 in four digits, others after a {@code Y}. */
    static String yearText(int year) {
        if (Math.abs(year) > 9999) {
            return "Y" + year;
        }
        return sign(year) + digits(Math.abs(year), 4);
    }

    private static String sign(int year) {
        return year < 0 ? "-" : "";
    }

    private static String digits(int number, int count) {
        String digits = Integer.toString(number);
        return "0".repeat(count - digits.length()) + digits;
    }

    /** The EDTF text. */
    String text();

    Precision precision();

    /** The whole stretch; a time that says its offset is read in the zone, or as written where there is none. */
    Range range(@Nullable ZoneId zone);

    /** The first day of the stretch, as written. */
    default LocalDate firstDay() {
        return Tick.day(range(null).earliest());
    }

    /** Whether it is a time that says its offset from UTC. */
    default boolean hasOffset() {
        return false;
    }

    /** Whether its text says all of its parts: not some month or some day. */
    default boolean exact() {
        return true;
    }

    /** The answer for the one case that this is. */
    <T> T match(Cases<T> cases);

    /** An answer for each kind of unit. */
    interface Cases<T> {
        T years(Years years);

        T within(Within some);

        T partOfYear(PartOfYear part);

        T month(Month month);

        T day(Day day);

        T second(Second second);
    }

    private static Range days(LocalDate first, LocalDate last) {
        return new Range(Tick.firstOf(first), Tick.lastOf(last));
    }

    /**
     * One year, ten or a hundred.
     *
     * @param first the earliest year, astronomical (0 is 1 BC)
     * @param count 1, 10 or 100
     */
    record Years(int first, int count) implements Unit {

        int last() {
            return first + count - 1;
        }

        @Override
        public String text() {
            return switch (count) {
                case 10 -> sign(first) + digits(Math.abs(first) / 10, 3) + "X";
                case 100 -> sign(first) + digits(Math.abs(first) / 100, 2) + "XX";
                default -> yearText(first);
            };
        }

        @Override
        public Precision precision() {
            return switch (count) {
                case 10 -> Precision.DECADE;
                case 100 -> Precision.CENTURY;
                default -> Precision.YEAR;
            };
        }

        @Override
        public Range range(@Nullable ZoneId zone) {
            return days(LocalDate.of(first, 1, 1), LocalDate.of(last(), 12, 31));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.years(this);
        }
    }

    /**
     * Some month of a year, or some day of a month or year: {@code 2022-XX}, {@code 2022-01-XX}, {@code 2022-XX-XX}.
     *
     * @param whole the year or month it lies in
     * @param precision what it is: a month or a day
     */
    record Within(Unit whole, Precision precision) implements Unit {

        @Override
        public String text() {
            boolean both = precision == Precision.DAY && whole.precision() == Precision.YEAR;
            return whole.text() + (both ? "-XX-XX" : "-XX");
        }

        @Override
        public boolean exact() {
            return false;
        }

        @Override
        public Range range(@Nullable ZoneId zone) {
            return whole.range(zone);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.within(this);
        }
    }

    /** A season, quarter, third or half of a year. */
    record PartOfYear(int year, Season season) implements Unit {

        @Override
        public String text() {
            return yearText(year) + "-" + season.code();
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }

        @Override
        public Range range(@Nullable ZoneId zone) {
            return days(season.firstDay(year), season.lastDay(year));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.partOfYear(this);
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements Unit {

        @Override
        public String text() {
            return yearText(month.getYear()) + "-" + digits(month.getMonthValue(), 2);
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }

        @Override
        public Range range(@Nullable ZoneId zone) {
            return days(month.atDay(1), month.atEndOfMonth());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.month(this);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Unit {

        @Override
        public String text() {
            return yearText(date.getYear()) + "-" + digits(date.getMonthValue(), 2) + "-"
                    + digits(date.getDayOfMonth(), 2);
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public Range range(@Nullable ZoneId zone) {
            return days(date, date);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.day(this);
        }
    }

    /**
     * A second.
     *
     * @param time as written
     * @param offset its offset from UTC as written ({@code Z}, {@code -04}, {@code +04:30}), or empty
     */
    record Second(LocalDateTime time, String offset) implements Unit {

        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("'T'HH:mm:ss");

        @Override
        public String text() {
            return new Day(time.toLocalDate()).text() + CLOCK.format(time) + offset;
        }

        @Override
        public Precision precision() {
            return Precision.SECOND;
        }

        @Override
        public boolean hasOffset() {
            return !offset.isEmpty();
        }

        @Override
        public Range range(@Nullable ZoneId zone) {
            LocalDateTime local = zone == null || !hasOffset()
                    ? time
                    : time.atOffset(ZoneOffset.of(offset))
                            .atZoneSameInstant(zone)
                            .toLocalDateTime();
            long tick = Tick.of(local);
            return new Range(tick, tick);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.second(this);
        }
    }
}
