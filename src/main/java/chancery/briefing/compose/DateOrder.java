package chancery.briefing.compose;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which order a language writes the parts of a date, and what it sets between them: {@code 15. Mai 2031}, {@code 15 de mayo de
 * 2031}, {@code 2031. május 15}. It is that of the Unicode Common Locale Data Repository for a whole date in words (Unicode
 * Technical Standard #35, part 4); a date that lacks a part is written without it and what goes with it.
 */
final class DateOrder {

    /** A field by its letter, or words in quotation marks, or any one other sign. */
    private static final Pattern TOKEN = Pattern.compile("([A-Za-z])\\1*|'((?:[^']|'')*)'|.", Pattern.DOTALL);

    private static final String OWN = "E d MMMM y";

    private final List<Token> tokens;

    /**
     * A part of a date, or what stands between parts.
     *
     * @param part W for the day of the week, d, M or y; null for what stands between
     */
    private record Token(@Nullable Character part, String words) {}

    /** What is written for each part; empty for one that is lacking. */
    record Parts(String weekday, String day, String month, String year) {

        private String of(char part) {
            return switch (part) {
                case 'W' -> weekday;
                case 'd' -> day;
                case 'M' -> month;
                default -> year;
            };
        }
    }

    private DateOrder(String pattern) {
        List<Token> read = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(pattern);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            if (matcher.group(1) != null) {
                read.add(new Token(part(matcher.group(1).charAt(0)), ""));
            } else {
                String words = quoted == null ? matcher.group() : quoted.isEmpty() ? "'" : quoted.replace("''", "'");
                read.add(new Token(null, words));
            }
        }
        tokens = read;
    }

    /**
     * The order of a language.
     *
     * @param brief whether months are cut short
     * @param weekday whether the day of the week is told
     */
    static DateOrder of(Locale language, boolean brief, boolean weekday) {
        List<FormatStyle> styles = weekday
                ? List.of(FormatStyle.FULL)
                : brief ? List.of(FormatStyle.MEDIUM, FormatStyle.LONG) : List.of(FormatStyle.LONG);
        return styles.stream()
                .map(style -> DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        style, null, IsoChronology.INSTANCE, language))
                .filter(DateOrder::inWords)
                .findFirst()
                .map(DateOrder::new)
                .orElseGet(() -> new DateOrder(OWN));
    }

    /** Whether the year stands first. */
    boolean yearFirst() {
        return index('y') < index('M') && index('y') < index('d');
    }

    /** What stands after the number of a day that goes before its month, as a dot, and so after each of two: {@code 1.–9. Mai}. */
    String ordinal() {
        int day = index('d');
        return day < index('M') && tokens.get(day + 1).words().equals(".") ? "." : "";
    }

    /** A date of some parts. */
    String say(Parts parts) {
        List<Token> left = new ArrayList<>(tokens);
        for (char part : new char[] {'W', 'd', 'M', 'y'}) {
            if (parts.of(part).isEmpty()) {
                leaveOut(part, left);
            }
        }
        StringBuilder said = new StringBuilder();
        left.forEach(token -> said.append(token.part() == null ? token.words() : parts.of(token.part())));
        return said.toString();
    }

    /** With a part goes what leads on to the next; with the last, what leads to it and what follows. */
    private static void leaveOut(char part, List<Token> from) {
        int at = index(part, from);
        if (at < 0) {
            return;
        }
        int next = at + 1;
        while (next < from.size() && from.get(next).part() == null) {
            next++;
        }
        int first = at;
        if (next == from.size()) {
            while (first > 0 && from.get(first - 1).part() == null && !closes(from, first - 1)) {
                first--;
            }
        }
        from.subList(first, next).clear();
    }

    /** Whether what stands here belongs to the number before it, as the dot after a day. */
    private static boolean closes(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).words().equals(".")
                && Character.valueOf('d').equals(tokens.get(at - 1).part());
    }

    private int index(char part) {
        return index(part, tokens);
    }

    private static int index(char part, List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (Character.valueOf(part).equals(tokens.get(at).part())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a month is written out in a pattern, and there is nothing in it but the parts of a date. */
    private static boolean inWords(String pattern) {
        String letters = pattern.replaceAll("'[^']*'", "");
        return letters.matches(".*(?:M{3,}|L{3,}).*") && letters.matches("[^A-Za-z]*(?:[dMLyuEc]+[^A-Za-z]*)+");
    }

    private static char part(char letter) {
        return switch (letter) {
            case 'E', 'c' -> 'W';
            case 'L' -> 'M';
            case 'u' -> 'y';
            default -> letter;
        };
    }
}
