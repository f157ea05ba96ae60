package chancery.check;

import chancery.model.ActorKind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One name of an actor, taken apart to be compared with another's.
 *
 * @param written as it stands in the dossier
 * @param whole whether it is the actor's name, and not an alias
 * @param words its words in plain Latin letters, lower case, without titles such as "Mr"
 */
record Spelling(String written, boolean whole, List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "lord",
            "lady",
            "president",
            "minister",
            "senator",
            "general",
            "commodore",
            "ambassador",
            "the");

    /** Shorter words differ by a letter without being meant to be the same. */
    private static final int LONG_NAME = 6;

    private static final int LONG_TITLE = 10;

    static Spelling of(String written, boolean whole) {
        String plain =
                Latin.of(Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        List<String> words = Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
        return new Spelling(written, whole, words);
    }

    String letters() {
        return String.join(" ", words);
    }

    /** What it shares with the names that it may be a spelling of: its last word's sound, whole and with each letter left out. */
    Set<String> sounds() {
        Set<String> sounds = new HashSet<>();
        sounds.add("=" + letters());
        String last = Latin.sound(words.get(words.size() - 1));
        sounds.add(last);
        if (last.length() >= LONG_NAME - 1) {
            for (int i = 0; i < last.length(); i++) {
                sounds.add(last.substring(0, i) + last.substring(i + 1));
            }
        }
        return sounds;
    }

    /** Whether this and another name of an actor of the same kind are too much alike for two actors. */
    boolean alike(Spelling other, ActorKind kind) {
        boolean named = words.size() > 1 && other.words.size() > 1 || whole && other.whole;
        if (letters().equals(other.letters())) {
            // One surname, or one title, may be many people's.
            return kind == ActorKind.PERSON ? named : true;
        }
        if (!named) {
            return false;
        }
        return kind == ActorKind.PERSON ? alikePersons(other) : alikeTitles(other);
    }

    private boolean alikePersons(Spelling other) {
        int count = words.size();
        if (count < 2 || other.words.size() < 2) {
            return false;
        }
        String family = words.get(count - 1);
        String otherFamily = other.words.get(other.words.size() - 1);
        String given = words.get(0);
        String otherGiven = other.words.get(0);
        boolean sameFamily = Latin.sound(family).equals(Latin.sound(otherFamily));
        boolean nearFamily = sameFamily || near(family, otherFamily) && !onlyByGender(family, otherFamily);
        boolean sameGiven = Latin.sound(given).equals(Latin.sound(otherGiven));
        boolean initial = (given.length() == 1 || otherGiven.length() == 1) && given.charAt(0) == otherGiven.charAt(0);
        return nearFamily && (sameGiven || sameFamily && (initial || near(given, otherGiven)));
    }

    private boolean alikeTitles(Spelling other) {
        String one = letters();
        String two = other.letters();
        return Math.min(one.length(), two.length()) >= LONG_TITLE
                && one.charAt(0) == two.charAt(0)
                && Latin.oneLetterApart(one, two)
                && one.replaceAll("\\D", "").equals(two.replaceAll("\\D", ""));
    }

    private static boolean near(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG_NAME
                && one.charAt(0) == other.charAt(0)
                && Latin.oneLetterApart(one, other);
    }

    /** Ivanov and Ivanova are two people. */
    private static boolean onlyByGender(String one, String other) {
        return one.equals(other + "a") || other.equals(one + "a");
    }
}
