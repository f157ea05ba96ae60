package chancery.briefing.compose;

import chancery.text.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The language of a sheet's dates: months and days of the week have the names of it, whatever language the sheet is in. A
 * language of which no names are known leaves the dates as they are.
 */
final class Tongue {

    /** The program's own language. */
    static final Tongue OWN = new Tongue(Words.LANGUAGE);

    private final Map<String, String> names = new HashMap<>();
    private final Pattern any;

    private Tongue(Locale language) {
        if (!language.getLanguage().equals(Words.LANGUAGE.getLanguage())) {
            for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                for (Month month : Month.values()) {
                    names.put(month.getDisplayName(style, Words.LANGUAGE), month.getDisplayName(style, language));
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    names.put(day.getDisplayName(style, Words.LANGUAGE), day.getDisplayName(style, language));
                }
            }
        }
        any = Pattern.compile(
                names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** The language of a BCP 47 tag. */
    static Tongue of(String tag) {
        return new Tongue(Locale.forLanguageTag(tag));
    }

    /** The words of a date with the names of this language in place of the program's. */
    String date(String words) {
        return names.isEmpty()
                ? words
                : any.matcher(words)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }
}
