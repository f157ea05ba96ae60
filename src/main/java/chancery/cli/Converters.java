package chancery.cli;

import chancery.briefing.Paper;
import chancery.briefing.PictureOptions;
import chancery.briefing.order.AsOf;
import chancery.briefing.order.Template;
import chancery.briefing.sheet.SectionKind;
import chancery.exchange.Samples;
import chancery.model.Grade;
import chancery.model.Marking;
import chancery.model.Reliability;
import chancery.model.SourceKind;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.time.EdtfException;
import chancery.timeline.LaneBy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the words that options take. */
final class Converters {

    private static final Pattern GRADE = Pattern.compile("[A-Fa-f][1-6]");

    /** A day, then a time, then an offset or the name of a zone. */
    private static final Pattern MOMENT =
            Pattern.compile("([^T\\[]+)(?:T(\\d\\d:\\d\\d))?(?:(Z|[+-][\\d:]+)|\\[([^]]+)])?");

    private Converters() {}

    static void register(CommandLine line) {
        line.registerConverter(Samples.class, word -> oneOf(Samples.class, word));
        line.registerConverter(Format.class, word -> oneOf(Format.class, word));
        line.registerConverter(Paper.class, word -> oneOf(Paper.class, word));
        line.registerConverter(PictureOptions.Theme.class, word -> oneOf(PictureOptions.Theme.class, word));
        line.registerConverter(LaneBy.class, word -> oneOf(LaneBy.class, word));
        line.registerConverter(Marking.class, Converters::marking);
        line.registerConverter(LocalDate.class, Converters::day);
        line.registerConverter(SourceKind.class, word -> oneOf(SourceKind.class, word));
        line.registerConverter(Edtf.class, Converters::date);
        line.registerConverter(AsOf.class, Converters::moment);
        line.registerConverter(Template.class, word -> oneOf(Template.class, word));
        line.registerConverter(SectionKind.class, word -> oneOf(SectionKind.class, word));
        line.registerConverter(Grade.class, Converters::grade);
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

    /** A day, or a time of one, whose zone may follow it: {@code 2022-01-10T18:00+01:00}, {@code 2022-01-10T18:00[Europe/Zurich]}. */
    private static AsOf moment(String word) {
        try {
            Matcher parts = MOMENT.matcher(word);
            if (!parts.matches()) {
                throw new DateTimeException(word);
            }
            String zone = parts.group(4) == null ? parts.group(3) : parts.group(4);
            return new AsOf(
                    LocalDate.parse(parts.group(1)),
                    parts.group(2) == null ? null : LocalTime.parse(parts.group(2)),
                    zone == null ? null : ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new TypeConversionException(Words.say("cli.moment", word));
        }
    }

    private static Edtf date(String word) {
        try {
            return Edtf.parse(word);
        } catch (EdtfException e) {
            throw new TypeConversionException(Words.say("cli.date", word));
        }
    }

    /** A letter and a digit of the Admiralty code, such as B2. */
    private static Grade grade(String word) {
        if (!GRADE.matcher(word).matches()) {
            throw new TypeConversionException(Words.say("cli.grade", word));
        }
        return new Grade(
                Reliability.valueOf(word.substring(0, 1).toUpperCase(Locale.ROOT)),
                Character.digit(word.charAt(1), 10));
    }

    private static TypeConversionException unknown(String word, String known) {
        return new TypeConversionException(Words.say("cli.word", word, known));
    }
}
