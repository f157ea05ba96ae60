package chancery.viewmodel.sheet;

import chancery.text.Words;
import chancery.viewmodel.field.Offer;
import java.lang.Character.UnicodeScript;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The languages in which a sheet can name months and days: those whose names are known, in a script that can be printed. */
final class Languages {

    private static final Set<UnicodeScript> PRINTED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private Languages() {}

    /** All of them by their names, as BCP 47 tags; a dossier's own is among them whatever it is. */
    static List<Offer<String>> offers(String dossier) {
        List<Offer<String>> offers = new ArrayList<>();
        Stream.concat(Stream.of(Locale.getISOLanguages()).filter(Languages::printed), Stream.of(dossier))
                .distinct()
                .forEach(tag -> offers.add(offer(tag)));
        offers.sort(Comparator.comparing(Offer::name));
        return List.copyOf(offers);
    }

    /** A language by its tag, with what it calls itself as another name. */
    static Offer<String> offer(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return new Offer<>(tag, name(tag), List.of(tag, language.getDisplayName(language)), tag, null);
    }

    /** What a language is called here; its tag where it has no name. */
    static String name(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Words.LANGUAGE);
        return name.isEmpty() ? tag : name;
    }

    /** A language that the platform knows no months of has numbers in their place, or the English ones. */
    private static boolean printed(String tag) {
        String month = Month.MARCH.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(tag));
        return month.chars().noneMatch(Character::isDigit)
                && month.codePoints().allMatch(point -> PRINTED.contains(UnicodeScript.of(point)))
                && (tag.equals(Words.LANGUAGE.getLanguage())
                        || !month.equals(Month.MARCH.getDisplayName(TextStyle.FULL, Words.LANGUAGE)));
    }
}
