package chancery.exchange;

import java.io.Serial;

/** What was to be imported is no text of this format at all. */
final class UnsuitableText extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * A refusal.
     *
     * @param key of the words that say what it is
     */
    UnsuitableText(String key) {
        super(key);
    }

    /** The key of the words that say what it is. */
    String key() {
        return String.valueOf(getMessage());
    }
}
