package chancery.viewmodel.merge;

import chancery.text.Letters;
import java.util.Arrays;
import java.util.stream.Stream;

/** How much two names look like two spellings of one: so that the likeliest is offered first. */
final class Likeness {

    private Likeness() {}

    /** How many letters must be changed to come from the most similar words of one name to the other; 0 for the same. */
    static int distance(String one, String other) {
        return Stream.of(words(one))
                .mapToInt(word -> Stream.of(words(other))
                        .mapToInt(with -> letters(word, with))
                        .min()
                        .orElse(word.length()))
                .sum();
    }

    private static String[] words(String name) {
        return Letters.plain(name).trim().split("[^\\p{L}\\p{N}]+", -1);
    }

    /** The edit distance of Levenshtein (1965). */
    private static int letters(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
