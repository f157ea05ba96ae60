package chancery.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a text apart into words, numbers and marks, in one pass. */
final class Tokens {

    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "capt", "maj", "sgt", "rev",
            "hon", "st", "inc", "corp", "ltd", "co", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sept", "sep", "oct", "nov", "dec", "no", "vs", "approx");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        int paragraph = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            if (point == '\n') {
                paragraph++;
            } else if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
                end = Character.isLetterOrDigit(point) ? word(at) : apostrophe(at, end);
                tokens.add(Token.of(text, at, end, paragraph));
            }
            at = end;
        }
    }

    /** A decade cut short, a possessive, or the mark alone. */
    private int apostrophe(int at, int end) {
        if (!isApostrophe(text.charAt(at))) {
            return end;
        }
        if (digit(at + 1) && digit(at + 2) && charAt(at + 3) == 's' && !wordAt(at + 4)) {
            return at + 4;
        }
        return at > 0 && wordAt(at - 1) && possessive(at) ? at + 2 : end;
    }

    private int word(int start) {
        int dotted = dotted(start);
        if (dotted > start) {
            return dotted;
        }
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
                at += Character.charCount(point);
            } else if (joins(at)) {
                at++;
            } else {
                break;
            }
        }
        return charAt(at) == '.' && (shortened(start, at) || initial(start, at)) ? at + 1 : at;
    }

    private boolean joins(int at) {
        char unit = text.charAt(at);
        if (isApostrophe(unit)) {
            return letter(at + 1) && !possessive(at);
        }
        if (unit == '-') {
            return wordAt(at + 1) && !(digit(at - 1) && digit(at + 1));
        }
        return (unit == '.' || unit == ',' || unit == ':') && digit(at - 1) && digit(at + 1);
    }

    private boolean shortened(int start, int end) {
        return end - start <= 6
                && SHORTENED.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
                && !(end - start == 2 && text.startsWith("no", start));
    }

    /** A capital and a dot before another name. */
    private boolean initial(int start, int end) {
        return end - start == 1
                && Character.isUpperCase(text.charAt(start))
                && charAt(end + 1) == ' '
                && Character.isUpperCase(charAt(end + 2));
    }

    /** The end of letters with a dot after each, two at least; otherwise the start. */
    private int dotted(int start) {
        int at = start;
        while (letter(at) && charAt(at + 1) == '.') {
            at += 2;
        }
        return at - start >= 4 && !wordAt(at) ? at : start;
    }

    private boolean possessive(int at) {
        return (charAt(at + 1) == 's' || charAt(at + 1) == 'S') && !wordAt(at + 2);
    }

    private boolean wordAt(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private boolean letter(int at) {
        return Character.isLetter(charAt(at));
    }

    private boolean digit(int at) {
        char unit = charAt(at);
        return unit >= '0' && unit <= '9';
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }

    static boolean isApostrophe(char unit) {
        return unit == '’' || unit == '\'';
    }
}
