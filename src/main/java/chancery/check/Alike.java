package chancery.check;

import chancery.anchor.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much of the shorter of two texts stands in the longer one, by its words. */
final class Alike {

    /** Enough where both were said on one occasion. */
    static final double SOME = 0.5;

    /** Enough by itself. */
    static final double MOST = 0.8;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Alike() {}

    /** 0 (no word in common) to 1 (every word of the shorter one). */
    static double words(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        int least = Math.min(first.size(), second.size());
        return least == 0 ? 0 : (double) shared.size() / least;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BETWEEN.split(Folding.fold(text).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
