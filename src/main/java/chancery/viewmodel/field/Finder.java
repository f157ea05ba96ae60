package chancery.viewmodel.field;

import chancery.text.Letters;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names by what was typed of them, whatever its case and accents: every word typed must begin a word of the name, or of
 * another of its names. Names that begin with what was typed stand first; otherwise the order stays.
 */
final class Finder {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Finder() {}

    static <T> List<Offer<T>> find(List<Offer<T>> offers, String typed) {
        String wanted = plain(typed);
        if (wanted.isEmpty()) {
            return offers;
        }
        List<String> words = List.of(wanted.split(" ", -1));
        return offers.stream()
                .filter(offer -> fits(offer, words))
                .sorted(Comparator.comparing(offer -> !plain(offer.name()).startsWith(wanted)))
                .toList();
    }

    /** Whether two names are one but for case, accents and what stands between their words. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether a name begins with what was typed. */
    static boolean begins(String name, String typed) {
        return plain(name).startsWith(plain(typed));
    }

    private static boolean fits(Offer<?> offer, List<String> words) {
        String text = Stream.concat(Stream.of(offer.name()), offer.also().stream())
                .map(name -> " " + plain(name))
                .reduce("", String::concat);
        return words.stream().allMatch(word -> text.contains(" " + word));
    }

    private static String plain(String text) {
        return GAPS.matcher(Letters.plain(text)).replaceAll(" ").strip();
    }
}
