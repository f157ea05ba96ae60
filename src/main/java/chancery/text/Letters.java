package chancery.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters as they are compared: who types "muller" finds Müller. */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final char ASCII = 0x80;
    private static final char DASHES = 0x2010;
    private static final char DOTS = 0x2024;

    private Letters() {}

    /** A text in lower case and without accents (Unicode NFD without its marks). */
    public static String plain(String text) {
        return simple(text) ? text.toLowerCase(Locale.ROOT) : apart(text);
    }

    /** Whether a text has only ASCII and general punctuation from dashes to dots, of which none is taken apart. */
    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= ASCII && (letter < DASHES || letter >= DOTS)) {
                return false;
            }
        }
        return true;
    }

    private static String apart(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
