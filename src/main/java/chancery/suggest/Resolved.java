package chancery.suggest;

import chancery.model.Basis;
import chancery.time.Bounds;
import chancery.time.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phrase with the date it means.
 *
 * @param offset an ISO 8601 period from the dateline, or null
 * @param day the day, where it is one day, or null
 */
record Resolved(
        DatePhrase phrase,
        Edtf value,
        Bounds bounds,
        Basis basis,
        @Nullable String offset,
        @Nullable LocalDate day) {}
