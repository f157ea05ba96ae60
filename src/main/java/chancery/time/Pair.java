package chancery.time;

import java.time.LocalDate;

/**
 * Two dates in words that stand together, without saying twice what they share: {@code 7} and {@code 10 January 2022}.
 *
 * @param first the words of the first date
 * @param last the words of the last date
 * @param close whether the first is a bare number, so that a dash between them takes no spaces
 */
record Pair(String first, String last, boolean close) {

    static Pair of(PartialDate first, PartialDate last, Style style, boolean dated) {
        // Without their years, two days a year apart would read as two of one year.
        boolean farApart =
                !last.unit().firstDay().isBefore(first.unit().firstDay().plusYears(1));
        return of(first, last, new UnitWords(style, dated || farApart));
    }

    private static Pair of(PartialDate first, PartialDate last, UnitWords words) {
        if (!first.plain() || !last.plain()) {
            return apart(words.qualified(first), words.qualified(last));
        }
        Unit from = first.unit();
        Unit to = last.unit();
        if (from instanceof Unit.Second start && to instanceof Unit.Second end) {
            return times(start, end, words);
        }
        LocalDate fromDay = from.firstDay();
        boolean alike = from.precision() == to.precision() && from.exact() && to.exact();
        if (alike && fromDay.getYear() == to.firstDay().getYear()) {
            if (from.precision() == Precision.DAY) {
                return days(fromDay, to.firstDay(), words);
            }
            if (from.precision() == Precision.MONTH) {
                return apart(words.style().month(fromDay.getMonth()), words.of(to));
            }
        }
        boolean years = alike && from.precision() == Precision.YEAR;
        return new Pair(words.of(from), words.of(to), years);
    }

    private static Pair days(LocalDate first, LocalDate last, UnitWords words) {
        return first.getMonth() == last.getMonth()
                ? new Pair(UnitWords.dayOfMonth(first), words.day(last), true)
                : apart(words.dayAndMonth(first), words.day(last));
    }

    private static Pair times(Unit.Second first, Unit.Second last, UnitWords words) {
        if (!first.firstDay().equals(last.firstDay()) || !first.offset().equals(last.offset())) {
            return apart(words.of(first), words.of(last));
        }
        Unit withoutOffset = new Unit.Second(first.time(), "");
        return apart(words.withWeekday(withoutOffset), UnitWords.clock(last));
    }

    private static Pair apart(String first, String last) {
        return new Pair(first, last, false);
    }
}
