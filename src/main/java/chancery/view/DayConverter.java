package chancery.view;

import chancery.text.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day in a field: shown as {@code 9 Jan 2022}, typed so or as {@code 2022-01-09}. What is no day leaves the field empty. */
final class DayConverter extends StringConverter<@Nullable LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu", Words.LANGUAGE);
    private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendOptional(DateTimeFormatter.ofPattern("d MMM uuuu", Words.LANGUAGE))
            .appendOptional(DateTimeFormatter.ofPattern("d MMMM uuuu", Words.LANGUAGE))
            .toFormatter(Words.LANGUAGE)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), TYPED);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
