package chancery.viewmodel.field;

import java.util.Locale;

/**
 * One of a few choices that stand side by side.
 *
 * @param text what stands on it; one or two words
 * @param hint what it means, in words; may be empty
 * @param key the character that chooses it
 * @param <T> what it stands for
 */
public record Segment<T>(T value, String text, String hint, String key) {

    /** Whether a character chooses it. */
    public boolean answersTo(String character) {
        return key.toLowerCase(Locale.ROOT).equals(character.toLowerCase(Locale.ROOT));
    }
}
