package chancery.suggest;

import java.util.Locale;

/**
 * A word, a number or a mark of a text. Places are UTF-16 units.
 *
 * @param word as it stands
 * @param lower in lower case, with a plain apostrophe
 * @param start its first unit
 * @param end the one after its last
 * @param paragraph the line it stands in, from 0
 */
record Token(String word, String lower, int start, int end, int paragraph) {

    static Token of(String text, int start, int end, int paragraph) {
        String word = text.substring(start, end);
        return new Token(word, word.toLowerCase(Locale.ROOT).replace('’', '\''), start, end, paragraph);
    }

    boolean letters() {
        return Character.isLetter(word.codePointAt(0));
    }

    boolean capital() {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    boolean digits() {
        return !word.isEmpty() && word.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    boolean small() {
        return letters() && !capital();
    }

    /** Neither a word nor a number. */
    boolean mark() {
        return !Character.isLetterOrDigit(word.codePointAt(0)) && !possessive() && word.length() < 3;
    }

    boolean possessive() {
        return lower.equals("'s");
    }

    boolean is(String... words) {
        for (String one : words) {
            if (lower.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
