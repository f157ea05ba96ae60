package chancery.model;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The dossier as a whole: what stands on its cover.
 *
 * @param title not blank
 * @param marking who may see it, or null where nobody has said
 * @param zone the zone its days are counted in
 * @param asOf the day whose end is the dossier's "now", or null
 * @param cutOff the last day whose information was taken in, or null
 * @param author or null
 * @param language a BCP 47 tag, such as {@code en}
 */
public record Dossier(
        Id<Dossier> id,
        String title,
        @Nullable Marking marking,
        ZoneId zone,
        @Nullable LocalDate asOf,
        @Nullable LocalDate cutOff,
        @Nullable String author,
        String language)
        implements Entry {

    /** Refuses a blank title or language. */
    public Dossier {
        Checks.notBlank(title, "title");
        Checks.notBlank(language, "language");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dossier(this);
    }
}
