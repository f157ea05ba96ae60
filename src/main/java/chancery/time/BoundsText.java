package chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes bounds as EDTF, where it can say just them and no more. */
final class BoundsText {

    private BoundsText() {}

    /** The value with exactly these bounds, the shortest there is; nothing where no value has them. */
    static Optional<Edtf> of(Bounds bounds) {
        return bounds.undated()
                ? Optional.empty()
                : candidates(bounds)
                        .flatMap(text -> parsed(text, bounds).stream())
                        .findFirst();
    }

    private static Stream<String> candidates(Bounds bounds) {
        if (bounds.moment()) {
            return Stream.concat(units(bounds.start()).stream(), Stream.of(set(bounds.start())));
        }
        return sides(bounds.start()).flatMap(from -> sides(bounds.end()).map(to -> from + "/" + to));
    }

    private static Stream<String> sides(Range range) {
        return Stream.concat(Stream.of(range.open() ? ".." : ""), units(range).stream());
    }

    /** What is one unit of the calendar may be written as such. */
    private static List<String> units(Range range) {
        if (!Tick.known(range.earliest()) || !Tick.known(range.latest())) {
            return List.of();
        }
        LocalDate first = Tick.day(range.earliest());
        return List.of(
                new Unit.Years(first.getYear(), 1).text(),
                new Unit.Month(YearMonth.from(first)).text(),
                new Unit.Day(first).text(),
                Tick.dateTime(range.earliest()).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
    }

    private static String set(Range range) {
        return "[" + day(range.earliest()) + ".." + day(range.latest()) + "]";
    }

    private static String day(long tick) {
        return Tick.known(tick) ? new Unit.Day(Tick.day(tick)).text() : "";
    }

    private static Optional<Edtf> parsed(String text, Bounds bounds) {
        try {
            return Optional.of(Edtf.parse(text)).filter(value -> value.bounds().equals(bounds));
        } catch (EdtfException none) {
            return Optional.empty();
        }
    }
}
