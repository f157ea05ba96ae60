package chancery.viewmodel.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A word above the title of a page: what sort of record this is.
 *
 * @param text one or two words
 * @param tone how it is set
 * @param hint what the word means, or null where it needs no explaining
 */
public record Badge(String text, Tone tone, @Nullable String hint) {

    /** How a badge is set. */
    public enum Tone {
        /** The sort of record itself. */
        KIND,
        /** Something else that is so. */
        PLAIN,
        /** Something to be careful about. */
        CAUTION
    }
}
