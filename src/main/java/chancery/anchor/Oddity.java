package chancery.anchor;

import java.util.ArrayList;
import java.util.List;

/**
 * A character of a text that cannot be seen, or makes others be seen where they do not stand. It is kept, since a text is kept
 * as it is; but whoever reads should know of it.
 *
 * @param at the code point at which it stands
 * @param codePoint what it is
 */
public record Oddity(int at, int codePoint, Kind kind) {

    /** So many are listed of one text; more of them say no more. */
    public static final int MOST = 1_000;

    /** What is odd about a character. */
    public enum Kind {
        /** A control character other than a line end, a tab and the end of a page. */
        CONTROL,
        /** It changes the direction in which what follows is shown. */
        DIRECTION,
        /** It takes no room. */
        INVISIBLE,
        /** It stands in the place of something that could not be read. */
        REPLACED
    }

    /** Those of a text, in order; at most {@link #MOST}. */
    public static List<Oddity> of(String text) {
        List<Oddity> found = new ArrayList<>();
        int at = 0;
        for (int unit = 0; unit < text.length() && found.size() < MOST; at++) {
            int point = text.codePointAt(unit);
            unit += Character.charCount(point);
            if (odd(point)) {
                found.add(new Oddity(at, point, kind(point)));
            }
        }
        return List.copyOf(found);
    }

    /** Whether a character is one of these. */
    public static boolean odd(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return switch (codePoint) {
            case '\n', '\t', '\f' -> false;
            // Joiners are part of how Persian, Hindi and many signs are written.
            case 0x200C, 0x200D -> false;
            case 0xFFFD -> true;
            default ->
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    default -> false;
                };
        };
    }

    private static Kind kind(int point) {
        return switch (point) {
            case 0x200E, 0x200F, 0x061C, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 ->
                Kind.DIRECTION;
            case 0xFFFD -> Kind.REPLACED;
            default -> Character.getType(point) == Character.FORMAT ? Kind.INVISIBLE : Kind.CONTROL;
        };
    }

    /** How it is named in standards, such as {@code U+202E}. */
    public String code() {
        return String.format("U+%04X", codePoint);
    }
}
