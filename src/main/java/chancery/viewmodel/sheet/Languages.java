package chancery.viewmodel.sheet;

import chancery.briefing.compose.Tongue;
import chancery.text.Words;
import chancery.viewmodel.field.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages in which a sheet can name months and days: those whose names are known, in a script that can be printed. */
final class Languages {

    /** That a language can be printed is known only when its names were looked up, of which there are two hundred. */
    private static final class Offered {

        private static final List<String> TAGS =
                Stream.of(Locale.getISOLanguages()).filter(Languages::offered).toList();
    }

    private Languages() {}

    /** All of them by their names, as BCP 47 tags; a dossier's own is among them whatever it is. */
    static List<Offer<String>> offers(String dossier) {
        List<Offer<String>> offers = new ArrayList<>();
        Stream.concat(Offered.TAGS.stream(), Stream.of(dossier)).distinct().forEach(tag -> offers.add(offer(tag)));
        offers.sort(Comparator.comparing(Offer::name));
        return List.copyOf(offers);
    }

    /** A former tag of a language is not offered beside the one it has now. */
    private static boolean offered(String tag) {
        return Tongue.speaks(tag) && Locale.forLanguageTag(tag).toLanguageTag().equals(tag);
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
}
