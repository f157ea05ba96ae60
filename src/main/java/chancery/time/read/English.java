package chancery.time.read;

import chancery.text.NumberWords;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The English words for dates, and how English text is made plain before it is read. Another language is another such table. */
final class English {

    /** Any month, as a group. */
    static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november|december"
            + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";

    /** Any day of the week, as a group. */
    static final String WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday"
            + "|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)";

    /** Any number that may stand before a unit, as a group. */
    static final String COUNT = "(\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
            + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|couple|dozen)";

    /** Any unit of time from a day up, as a group. */
    static final String UNIT = "(day|week|fortnight|month|year)s?";

    /** A part of a longer unit, as a group. */
    static final String PART = "(early|beginning|start|mid|middle|late|end)";

    /** Any season, as a group. */
    static final String SEASON = "(spring|summer|autumn|fall|winter)";

    /** Which of up to four, as a group. */
    static final String WHICH = "(first|second|third|fourth|last|1|2|3|4)";

    private static final Map<String, Integer> NUMBERS = NumberWords.all();

    /** What counts and is no number. */
    private static final Map<String, Integer> COUNTING = Map.of("a", 1, "an", 1, "couple", 2, "dozen", 12);

    private static final Map<String, Integer> WHICH_ONE =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4);

    private static final Map<String, Integer> SEASONS =
            new TreeMap<>(Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24));

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern QUOTES = Pattern.compile("^[\"“”'‘’]+|[\"“”'‘’.,;]+$");
    private static final Pattern DOTTED = Pattern.compile(
            "\\b(jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun"
                    + "|approx|ca|c)\\.");
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+)(?:st|nd|rd|th)\\b");
    private static final Pattern ARTICLES = Pattern.compile("\\b(?:the|of)\\b");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private English() {}

    /** Lower case, plain dashes and spaces, no ordinals, articles or dots after what is cut short. */
    static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text = DASHES.matcher(text).replaceAll("-");
        text = text.replace("a.m.", "am").replace("p.m.", "pm");
        text = QUOTES.matcher(text.strip()).replaceAll("");
        text = DOTTED.matcher(text).replaceAll("$1 ");
        text = ORDINAL.matcher(text).replaceAll("$1");
        text = ARTICLES.matcher(text).replaceAll(" ");
        return SPACES.matcher(text).replaceAll(" ").replace(" ,", ",").strip();
    }

    /** The month that a word of {@link #MONTH} means. */
    static Month month(String word) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3))) {
                return month;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** The day that a word of {@link #WEEKDAY} means. */
    static DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3))) {
                return day;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** The number that a word of {@link #COUNT} means. */
    static int count(String word) {
        Integer number = COUNTING.getOrDefault(word, NUMBERS.get(word));
        return number == null ? Integer.parseInt(word) : number;
    }

    /** 1 to 4, for a word of {@link #WHICH}. */
    static int which(String word) {
        Integer number = WHICH_ONE.get(word);
        return number == null ? Integer.parseInt(word) : number;
    }

    /** The EDTF code of a season of {@link #SEASON}, wherever it is. */
    static int season(String word) {
        return SEASONS.getOrDefault(word, 0);
    }

    /** Which third a word of {@link #PART} means: 0 the first, 1 the middle, 2 the last. */
    static int third(String part) {
        return switch (part) {
            case "early", "beginning", "start" -> 0;
            case "mid", "middle" -> 1;
            default -> 2;
        };
    }
}
