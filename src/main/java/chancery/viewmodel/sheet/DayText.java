package chancery.viewmodel.sheet;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Tick;
import chancery.time.read.DateReader;
import chancery.viewmodel.field.WordsField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Days and times as they are typed into a field. */
final class DayText {

    private DayText() {}

    /** A field for a day, such as "5 January"; it complains of what is none. */
    static WordsField field(String name, String label, Supplier<LocalDate> near) {
        return WordsField.line(name, label)
                .obeying(typed -> last(typed, near.get()).isPresent() ? null : Words.say("sheet.day.unknown"));
    }

    /** The first day of what is meant; nothing where no day is. */
    static Optional<LocalDate> first(String typed, LocalDate near) {
        return day(typed, near, true);
    }

    /** The last day of what is meant; nothing where no day is. */
    static Optional<LocalDate> last(String typed, LocalDate near) {
        return day(typed, near, false);
    }

    /** A time of day such as "14:30"; nothing where none is meant. */
    static Optional<LocalTime> time(String typed) {
        String plain = typed.strip().replace('.', ':');
        try {
            return plain.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(plain.indexOf(':') == 1 ? "0" + plain : plain));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** A day as a field shows it; empty for none. */
    static String of(@Nullable LocalDate day) {
        return day == null ? "" : DateWords.bound(Tick.firstOf(day), false);
    }

    private static Optional<LocalDate> day(String typed, LocalDate near, boolean first) {
        return typed.isBlank()
                ? Optional.empty()
                : DateReader.of(near).read(typed).match(meant -> end(meant.bounds(), first), none -> Optional.empty());
    }

    private static Optional<LocalDate> end(Bounds bounds, boolean first) {
        long wanted = first ? bounds.earliest() : bounds.latest();
        long other = first ? bounds.latest() : bounds.earliest();
        long tick = Tick.known(wanted) ? wanted : other;
        return Tick.known(tick) ? Optional.of(Tick.day(tick)) : Optional.empty();
    }
}
