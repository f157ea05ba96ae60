package chancery.exchange;

import chancery.model.Worded;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Words of a text that was to be imported, made fit to stand in a finding. */
final class Quoted {

    private static final int MOST = 60;

    private Quoted() {}

    /** A text in quotation marks, on one line, without control or direction characters, cut after {@value #MOST}. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder("“");
        text.codePoints().limit(MOST).map(Quoted::harmless).forEach(shown::appendCodePoint);
        if (text.codePointCount(0, text.length()) > MOST) {
            shown.append('…');
        }
        return shown.append('”').toString();
    }

    /** The words of an enumeration, one after the other. */
    static <E extends Enum<E> & Worded> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Worded::word).collect(Collectors.joining(", "));
    }

    /** Whether a text holds half of a pair of UTF-16 units, which no encoding can write. */
    static boolean broken(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static int harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> 0xFFFD;
            default -> point;
        };
    }
}
