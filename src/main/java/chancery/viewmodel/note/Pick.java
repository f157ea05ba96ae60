package chancery.viewmodel.note;

import org.jspecify.annotations.Nullable;

/**
 * Something by which a list can be narrowed.
 *
 * @param value null for everything
 * @param words as the user reads it
 */
public record Pick<T>(@Nullable T value, String words) {

    /** Whether something passes: it is this, or this is everything. */
    boolean passes(@Nullable Object other) {
        return value == null || value.equals(other);
    }
}
