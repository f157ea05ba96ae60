package chancery.briefing.lint;

import chancery.text.NumberWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers of a text, in digits or in English words. */
final class Numbers {

    private static final Map<String, Integer> WORDS = NumberWords.all();

    private static final Map<String, Integer> SCALES =
            Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000, "billion", 1_000_000_000);

    private static final String WORD = "(?:" + String.join("|", WORDS.keySet()) + ")";
    private static final String SCALE = "(?:" + String.join("|", SCALES.keySet()) + ")";
    private static final String DIGITS = "\\d+(?:[,’' \\u00a0\\u202f]\\d{3})*(?:\\.\\d+(?!\\.?\\d))?";
    private static final String SPACE = "[- \\u00a0]";

    /** Digits in groups of three, or a number in words; either may go on with a word such as thousand. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?:" + DIGITS + "|half a dozen|an? " + SCALE + "|" + WORD + ")" + "(?:" + SPACE
                    + SCALE + "(?:(?: and)? " + WORD + ")?|-" + WORD + ")*(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    /** What shows that two are meant which are known: the two sides, the agency’s two words. */
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)(?:^|\\W)(?:the|these|those|its|their|our|his|her|all|other|\\p{L}+(?:[’']s|s[’']))\\s+$");

    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?:…][”’\"')]*)\\s*$");

    private Numbers() {}

    /**
     * A number.
     *
     * @param words as it is written
     * @param value in digits
     */
    record Figure(String words, String value) {}

    /** Every number of a text, in digits. */
    static Stream<String> all(String text) {
        return NUMBER.matcher(text).results().map(found -> value(found.group()));
    }

    /**
     * The numbers that a text states. "One" is more often a pronoun, "the two" are known, and what has a capital within a sentence is a
     * name.
     */
    static List<Figure> stated(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String words = number.group();
            String before = text.substring(0, number.start());
            boolean named = Character.isUpperCase(words.charAt(0))
                    && !BEGINNING.matcher(before).find();
            boolean pair =
                    words.equalsIgnoreCase("two") && KNOWN.matcher(before).find();
            if (!named && !pair && !words.equalsIgnoreCase("one")) {
                figures.add(new Figure(words, value(words)));
            }
        }
        return figures;
    }

    private static String value(String words) {
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        for (String piece : pieces(words)) {
            Integer scale = SCALES.get(piece);
            if (scale != null) {
                part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(BigDecimal.valueOf(scale));
            } else if (WORDS.containsKey(piece)) {
                part = part.add(BigDecimal.valueOf(WORDS.get(piece)));
            } else if (Character.isDigit(piece.charAt(0))) {
                part = part.add(new BigDecimal(piece));
            }
            if (scale != null && scale >= 1000) {
                whole = whole.add(part);
                part = BigDecimal.ZERO;
            }
        }
        BigDecimal value = whole.add(part);
        BigDecimal halved =
                words.toLowerCase(Locale.ROOT).startsWith("half") ? value.divide(BigDecimal.valueOf(2)) : value;
        return halved.signum() == 0 ? "0" : halved.stripTrailingZeros().toPlainString();
    }

    /** The words and digits of a number, the digits without what groups them. */
    private static List<String> pieces(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)[,’' \\u00a0\\u202f](?=\\d{3})", "");
        return Pattern.compile("[^\\p{L}\\p{N}.]+").splitAsStream(plain).toList();
    }
}
