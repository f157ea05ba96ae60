package chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a year that EDTF writes in the place of a month (level 1: 21 to 24; level 2, after ISO 8601-2: 25 to 41).
 * EDTF gives them no dates. Here seasons are the meteorological ones, three whole months each (as the World Meteorological
 * Organization counts them), and belong to the year in which they begin: winter 2021 is December 2021 to February 2022. The
 * level 1 seasons, which EDTF leaves "independent of location", are read as northern ones.
 */
enum Season {
    SPRING(21, 3, 3),
    SUMMER(22, 6, 3),
    AUTUMN(23, 9, 3),
    WINTER(24, 12, 3),
    NORTHERN_SPRING(25, 3, 3),
    NORTHERN_SUMMER(26, 6, 3),
    NORTHERN_AUTUMN(27, 9, 3),
    NORTHERN_WINTER(28, 12, 3),
    SOUTHERN_SPRING(29, 9, 3),
    SOUTHERN_SUMMER(30, 12, 3),
    SOUTHERN_AUTUMN(31, 3, 3),
    SOUTHERN_WINTER(32, 6, 3),
    FIRST_QUARTER(33, 1, 3),
    SECOND_QUARTER(34, 4, 3),
    THIRD_QUARTER(35, 7, 3),
    FOURTH_QUARTER(36, 10, 3),
    FIRST_THIRD(37, 1, 4),
    SECOND_THIRD(38, 5, 4),
    LAST_THIRD(39, 9, 4),
    FIRST_HALF(40, 1, 6),
    SECOND_HALF(41, 7, 6);

    private final int code;
    private final int firstMonth;
    private final int months;

    Season(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    static Optional<Season> ofCode(int code) {
        return Arrays.stream(values()).filter(season -> season.code == code).findFirst();
    }

    int code() {
        return code;
    }

    /** Whether it ends in the year after the one it is named by. */
    boolean crossesNewYear() {
        return firstMonth + months > 13;
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    LocalDate lastDay(int year) {
        return YearMonth.of(year, firstMonth).plusMonths(months - 1L).atEndOfMonth();
    }
}
