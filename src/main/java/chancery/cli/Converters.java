package chancery.cli;

import chancery.briefing.Paper;
import chancery.briefing.PictureOptions;
import chancery.exchange.Samples;
import chancery.model.Marking;
import chancery.text.Words;
import chancery.timeline.LaneBy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the words that options take. */
final class Converters {

    private Converters() {}

    static void register(CommandLine line) {
        line.registerConverter(Samples.class, word -> oneOf(Samples.class, word));
        line.registerConverter(Format.class, word -> oneOf(Format.class, word));
        line.registerConverter(Paper.class, word -> oneOf(Paper.class, word));
        line.registerConverter(PictureOptions.Theme.class, word -> oneOf(PictureOptions.Theme.class, word));
        line.registerConverter(LaneBy.class, word -> oneOf(LaneBy.class, word));
        line.registerConverter(Marking.class, Converters::marking);
        line.registerConverter(LocalDate.class, Converters::day);
    }

    /** The constant whose name is the word, in lower case and with hyphens. */
    private static <E extends Enum<E>> E oneOf(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(
                        word,
                        Arrays.stream(type.getEnumConstants())
                                .map(Converters::word)
                                .collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Marking marking(String word) {
        return Marking.tlp(word)
                .orElseThrow(() -> unknown(
                        word,
                        Marking.TLP.stream()
                                .map(marking -> marking.label()
                                        .substring("TLP:".length())
                                        .toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new TypeConversionException(Words.say("cli.day", word));
        }
    }

    private static TypeConversionException unknown(String word, String known) {
        return new TypeConversionException(Words.say("cli.word", word, known));
    }
}
