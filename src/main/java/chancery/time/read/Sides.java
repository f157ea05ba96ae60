package chancery.time.read;

import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Precision;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.YearMonth;

/** What lies before or after a date, up to it or from it on. */
final class Sides {

    private Sides() {}

    static Found since(Found start, String end) {
        Found told = start.moved().as(start.coarse() + "/" + end);
        return start.coarse().equals(start.text())
                ? told
                : told.narrowedTo(new Bounds(
                        start.value().bounds().start(), told.value().bounds().end()));
    }

    static Found until(Found end, String start) {
        Found told = end.moved().as(start + "/" + end.coarse());
        return end.coarse().equals(end.text())
                ? told
                : told.narrowedTo(new Bounds(
                        told.value().bounds().start(), end.value().bounds().end()));
    }

    static Found allBefore(Found last) {
        return last.moved().as("{.." + last(last) + "}");
    }

    static Found allAfter(Found first) {
        return first.moved().as("{" + first(first) + "..}");
    }

    static Found upTo(Found last) {
        return last.moved().as("[.." + last(last) + "]");
    }

    static Found fromOn(Found first) {
        return first.moved().as("[" + first(first) + "..]");
    }

    /** Up to the unit before the one that is named, where that is plain. */
    static Found before(Found limit) {
        Edtf value = limit.value();
        if (value.kind() != Edtf.Kind.SINGLE || value.approximate() || value.uncertain()) {
            return upTo(limit.as(first(limit)));
        }
        LocalDate first = Tick.day(value.bounds().earliest());
        return limit.moved().as("[.." + previous(value, first) + "]");
    }

    private static String previous(Edtf value, LocalDate first) {
        boolean exact = !value.text().contains("X");
        return switch (value.precision()) {
            case MONTH ->
                exact ? Calendar.text(YearMonth.from(first).minusMonths(1)) : Calendar.text(first.minusDays(1));
            case YEAR -> Calendar.text(first.getYear() - 1);
            case SECOND -> value.text();
            default -> Calendar.text(first.minusDays(1));
        };
    }

    /** From the unit after the one that is named, where that is plain. */
    static Found after(Found limit) {
        Edtf value = limit.value();
        if (value.kind() != Edtf.Kind.SINGLE
                || value.approximate()
                || value.uncertain()
                || value.precision() == Precision.SECOND) {
            return fromOn(limit.as(last(limit)));
        }
        LocalDate next = Tick.day(value.bounds().latest()).plusDays(1);
        boolean exact = !value.text().contains("X");
        String text = switch (value.precision()) {
            case MONTH -> exact ? Calendar.text(YearMonth.from(next)) : Calendar.text(next);
            case YEAR -> Calendar.text(next.getYear());
            default -> Calendar.text(next);
        };
        return limit.moved().as("[" + text + "..]");
    }

    /** The first date of a set, or the date itself. */
    static String first(Found found) {
        String text = found.text();
        return text.startsWith("[") ? text.substring(1, text.indexOf("..")) : text;
    }

    /** The last date of a set, or the date itself. */
    static String last(Found found) {
        String text = found.text();
        return text.startsWith("[") ? text.substring(text.indexOf("..") + 2, text.length() - 1) : text;
    }
}
