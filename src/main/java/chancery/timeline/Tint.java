package chancery.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Which colour something has, before a palette says what that looks like: one of its own, or one of the palette's by number.
 *
 * @param own {@code #rrggbb}, or null for the palette's
 * @param slot which of the palette's colours, from 0; the palette goes round when it has fewer
 */
public record Tint(@Nullable String own, int slot) {

    /** For what belongs to nobody. */
    public static final Tint NEUTRAL = new Tint(null, -1);

    /** One of the palette's colours. */
    public static Tint of(int slot) {
        return new Tint(null, slot);
    }
}
