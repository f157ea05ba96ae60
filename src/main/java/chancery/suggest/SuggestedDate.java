package chancery.suggest;

import chancery.model.Basis;
import chancery.model.Span;
import chancery.time.Bounds;
import chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a date.
 *
 * @param text the text's own words there, with the preposition
 * @param bounds the value's, or narrower ones where the words say more than a value can
 * @param offset an ISO 8601 period from the dateline, where the words count from it, or null
 */
public record SuggestedDate(
        Span span,
        String text,
        Edtf value,
        Bounds bounds,
        Basis basis,
        @Nullable String offset) {

    SuggestedDate moved(int by) {
        return new SuggestedDate(span.moved(by), text, value, bounds, basis, offset);
    }
}
