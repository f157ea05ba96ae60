package chancery.suggest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the name of a book, a broadcast or a party line from somebody's words: every word of it stands in a capital. */
final class Headlines {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 9;

    /** Words that stand small within a title. */
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "a", "an", "in", "on", "with", "to", "for", "at", "by", "from", "or", "de", "la");

    private Headlines() {}

    /** Whether words look like a name. */
    static boolean are(String words) {
        List<String> parts = SPACE.splitAsStream(words.strip()).toList();
        if (parts.size() > LONGEST || words.endsWith("!") || words.endsWith("?")) {
            return false;
        }
        for (int at = 0; at < parts.size(); at++) {
            int first = parts.get(at).codePointAt(0);
            boolean big = Character.isUpperCase(first) || Character.isDigit(first);
            if (!big && (at == 0 || !SMALL.contains(parts.get(at)))) {
                return false;
            }
        }
        return true;
    }
}
