package chancery.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What English words of numbers mean: one to nineteen, and the tens below a hundred. */
public final class NumberWords {

    private static final List<String> UNITS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** Every word, in small letters, with its number; a map of the caller's own. */
    public static Map<String, Integer> all() {
        Map<String, Integer> words = new LinkedHashMap<>();
        UNITS.forEach(word -> words.put(word, words.size() + 1));
        TENS.forEach(word -> words.put(word, 10 * (TENS.indexOf(word) + 2)));
        return words;
    }
}
