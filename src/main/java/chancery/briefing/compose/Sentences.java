package chancery.briefing.compose;

import chancery.text.Words;

/** Makes sentences. */
final class Sentences {

    private static final String CLOSING = ".!?…";

    private Sentences() {}

    /** Words with a full stop at their end, where they do not end as a sentence does already. */
    static String closed(String words) {
        String stripped = words.strip();
        boolean closed = stripped.isEmpty() || CLOSING.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return closed ? stripped : stripped + Words.say("briefing.stop");
    }
}
