package chancery.time;

/** How fine a date is, from coarse to fine. */
public enum Precision {
    /** {@code 20XX} */
    CENTURY,
    /** {@code 201X} */
    DECADE,
    /** {@code 2022} */
    YEAR,
    /** A season, quarter, third or half of a year: {@code 2022-21}. */
    SEASON,
    /** {@code 2022-01}, and {@code 2022-XX}: some month. */
    MONTH,
    /** {@code 2022-01-09}, and {@code 2022-01-XX} and {@code 2022-XX-XX}: some day. */
    DAY,
    /** {@code 2022-01-09T17:00:00} */
    SECOND
}
