package chancery.model;

import chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * How long a position holds.
 *
 * @param from or null where not known
 * @param to or null where it holds until another replaces it
 */
public record Holding(@Nullable Edtf from, @Nullable Edtf to) {}
