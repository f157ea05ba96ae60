package chancery.briefing.compose;

import chancery.text.Words;
import java.lang.Character.UnicodeScript;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The language of a sheet's dates: months and days of the week have the names of it, whatever language the sheet is in. A
 * language of which no names are known, or whose script cannot be printed, leaves the dates as they are.
 */
public final class Tongue {

    /** The program's own language. */
    static final Tongue OWN = new Tongue(Words.LANGUAGE);

    private static final Set<UnicodeScript> PRINTED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private final Locale language;
    private final Names full;
    private final Names brief;

    private Tongue(Locale language) {
        this.language = language;
        full = new Names(language, TextStyle.FULL);
        brief = new Names(language, TextStyle.SHORT);
    }

    /** The language of a BCP 47 tag. */
    static Tongue of(String tag) {
        return speaks(tag) ? new Tongue(Locale.forLanguageTag(tag)) : OWN;
    }

    /** Whether months and days have names in the language of a BCP 47 tag, in a script that can be printed. */
    public static boolean speaks(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (language.getLanguage().equals(Words.LANGUAGE.getLanguage())) {
            return true;
        }
        String month = march(language);
        return month.codePoints().allMatch(point -> PRINTED.contains(UnicodeScript.of(point)))
                && month.chars().noneMatch(Character::isDigit)
                && !month.equals(march(Locale.ROOT))
                && !month.equals(march(Words.LANGUAGE));
    }

    private static String march(Locale language) {
        return Month.MARCH.getDisplayName(TextStyle.FULL, language);
    }

    /** The words of a date in full with the names of this language in place of the program's. */
    String full(String words) {
        return full.in(words);
    }

    /** The words of a short date likewise. */
    String brief(String words) {
        return brief.in(words);
    }

    /** A month as a heading, where no day stands before it. */
    String heading(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month);
    }

    /** The names of months in one style, and the short ones of days. */
    private static final class Names {

        private final Map<String, String> names = new HashMap<>();
        private final Pattern any;

        Names(Locale language, TextStyle style) {
            if (!language.getLanguage().equals(Words.LANGUAGE.getLanguage())) {
                for (DayOfWeek day : DayOfWeek.values()) {
                    put(
                            day.getDisplayName(TextStyle.SHORT, Words.LANGUAGE),
                            day.getDisplayName(TextStyle.SHORT, language));
                }
                for (Month month : Month.values()) {
                    put(month.getDisplayName(style, Words.LANGUAGE), month.getDisplayName(style, language));
                }
            }
            any = Pattern.compile(
                    names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
        }

        private void put(String own, String theirs) {
            names.put(own, theirs);
        }

        String in(String words) {
            return names.isEmpty()
                    ? words
                    : any.matcher(words)
                            .replaceAll(found ->
                                    Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
        }
    }
}
