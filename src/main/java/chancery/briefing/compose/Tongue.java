package chancery.briefing.compose;

import chancery.text.Words;
import java.lang.Character.UnicodeScript;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The language of a sheet's dates: months and days of the week have the names of it, in its order and with its dots, whatever
 * language the sheet is in. A language of which no names are known, or whose script cannot be printed, leaves the dates as they
 * are.
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

    private final TongueDates full;
    private final TongueDates brief;

    private Tongue(Locale language) {
        full = new TongueDates(language, false);
        brief = new TongueDates(language, true);
    }

    /** The language of a BCP 47 tag. */
    static Tongue of(String tag) {
        return speaks(tag) ? new Tongue(Locale.forLanguageTag(tag)) : OWN;
    }

    /** Whether months and days have names in the language of a BCP 47 tag, in a script that can be printed. */
    public static boolean speaks(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (TongueDates.own(language)) {
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

    /** The words of a date in full, as this language writes it. */
    String full(String words) {
        return full.in(words);
    }

    /** The words of a short date likewise. */
    String brief(String words) {
        return brief.in(words);
    }

    /** A month as a heading, where no day stands before it. */
    String heading(YearMonth month) {
        return full.in(DateTimeFormatter.ofPattern("MMMM uuuu", Words.LANGUAGE).format(month));
    }
}
