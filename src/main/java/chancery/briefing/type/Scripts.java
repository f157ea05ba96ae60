package chancery.briefing.type;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** What a character is called, for people who have to find it. */
public final class Scripts {

    private Scripts() {}

    /** The script, such as "Han" or "Arabic"; for a symbol its Unicode name. */
    public static String name(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> nameOf(point);
            default -> words(script.name());
        };
    }

    /** The code point, such as {@code U+4E2D}. */
    public static String code(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    private static String nameOf(int point) {
        String name = Character.getName(point);
        return name == null ? code(point) : words(name);
    }

    private static String words(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
