package chancery.time.read;

import chancery.text.Words;
import chancery.time.Edtf;
import chancery.time.Precision;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The beginning, middle and end of a month, year or decade. Nobody agrees where they end; here a month's are the days 1 to 10, 11
 * to 20 and from 21 on, a year's four months each, a decade's years 0 to 3, 4 to 6 and 7 to 9.
 */
final class Thirds {

    private Thirds() {}

    /** A third of each meaning that has thirds: 0 the first, 1 the middle, 2 the last. */
    static Finds of(Finds wholes, int third) {
        Finds parts = wholes.map(whole -> part(whole, third));
        return parts.all().equals(wholes.all()) ? Finds.NONE : parts;
    }

    private static Found part(Found whole, int third) {
        Edtf value = whole.value();
        LocalDate first = Tick.day(Math.max(value.bounds().earliest(), Tick.firstOf(LocalDate.of(-9999, 1, 1))));
        String text = value.kind() == Edtf.Kind.SINGLE ? part(value.precision(), first, third) : "";
        return text.isEmpty()
                ? whole
                : whole.moved().as(text).within(whole.text()).remarking(Words.say("time.read.third"));
    }

    private static String part(Precision precision, LocalDate first, int third) {
        return switch (precision) {
            case MONTH -> {
                YearMonth month = YearMonth.from(first);
                LocalDate from = month.atDay(1 + 10 * third);
                yield Calendar.text(from, third == 2 ? month.atEndOfMonth() : from.plusDays(9));
            }
            case YEAR -> {
                YearMonth from = YearMonth.of(first.getYear(), 1 + 4 * third);
                yield "[" + Calendar.text(from) + ".." + Calendar.text(from.plusMonths(3)) + "]";
            }
            case DECADE -> {
                int year = first.getYear() + (third == 0 ? 0 : 1 + 3 * third);
                yield "[" + Calendar.text(year) + ".." + Calendar.text(year + (third == 0 ? 3 : 2)) + "]";
            }
            default -> "";
        };
    }
}
