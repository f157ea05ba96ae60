package chancery.briefing.order;

import chancery.model.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a sheet. What is null is the dossier's, or left out where it has none.
 *
 * @param title the judgement in a line
 * @param audience whom it is prepared for
 * @param author who prepared it
 * @param reviewer who looked it over
 * @param marking who may see it; a sheet for which neither this nor the dossier has one is refused
 */
public record Head(
        @Nullable String title,
        @Nullable String audience,
        @Nullable String author,
        @Nullable String reviewer,
        @Nullable Marking marking) {

    /** Everything as the dossier has it. */
    public static final Head PLAIN = new Head(null, null, null, null, null);

    /** Takes blank words for none. */
    public Head {
        title = orNull(title);
        audience = orNull(audience);
        author = orNull(author);
        reviewer = orNull(reviewer);
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
