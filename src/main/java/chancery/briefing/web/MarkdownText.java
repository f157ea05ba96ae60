package chancery.briefing.web;

import chancery.briefing.type.Tidy;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as Markdown (CommonMark 0.31, with the tables of GitHub Flavored Markdown) that are read back as the same words: whatever might
 * be taken for markup is escaped, also what begins a list, a heading or, in a table of numbers, a formula.
 */
final class MarkdownText {

    private static final String ANYWHERE = "\\`*_[]<>|~&$";

    /** What begins a heading, a list, a quotation, an underline, or a formula where the text ends up in a cell. */
    private static final String FIRST = "#+-=@!:";

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final Tidy tidy = Tidy.keepingJoiners();

    /** Words within a line. */
    String words(String text) {
        StringBuilder escaped = new StringBuilder();
        tidy.of(text).chars().forEach(letter -> {
            if (ANYWHERE.indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) letter);
        });
        return escaped.toString();
    }

    /** A line of Markdown of which the first words may be taken for the beginning of something, as a line of text. */
    static String line(String markdown) {
        String line = SPACES.matcher(markdown.strip()).replaceAll(" ");
        if (!line.isEmpty() && FIRST.indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        return NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
    }

    /** Where a link leads, so that no character of it ends the link. */
    static String address(String address) {
        StringBuilder escaped = new StringBuilder();
        address.strip().codePoints().forEach(point -> {
            if (point <= ' ' || "<>()[]\\\"|`".indexOf(point) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** How many characters could not be written and were taken out. */
    int dropped() {
        return tidy.dropped();
    }
}
