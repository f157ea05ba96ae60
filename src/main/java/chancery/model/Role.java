package chancery.model;

import chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What an actor is, from day to day.
 *
 * @param title such as "Foreign Minister"; not blank
 * @param from or null where not known
 * @param to or null where it goes on, or is not known
 */
public record Role(
        String title, @Nullable Edtf from, @Nullable Edtf to) {

    /** Refuses a blank title. */
    public Role {
        Checks.notBlank(title, "title of a role");
    }
}
