package chancery.model;

import java.util.regex.Pattern;

/** What the records' constructors refuse. */
final class Checks {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    private Checks() {}

    static void notBlank(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
    }

    static void word(String text, String what) {
        if (!WORD.matcher(text).matches()) {
            throw new IllegalArgumentException(what + " is one lower-case word, not \"" + text + "\"");
        }
    }
}
