package chancery.check;

import chancery.text.Opening;

/** The beginning of a longer text, for a sentence that speaks of it. */
final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {}

    /** The text on one line, cut after {@value #MOST} characters at a space. */
    static String of(String text) {
        return Opening.of(text, MOST);
    }
}
