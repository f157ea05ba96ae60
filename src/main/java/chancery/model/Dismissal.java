package chancery.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check's finding that the analyst has looked at and let stand. It is no record of its own, and stays where the record it is
 * on is removed: should that come back, so does the dismissal.
 *
 * @param check the check's name, one lower-case word
 * @param on the record the finding is on
 * @param finding tells it from the check's other findings on that record, the same each time the check runs; may be empty
 * @param reason why it may stand, in the analyst's words; not blank
 * @param author or null
 * @param time when it was dismissed, or null
 */
public record Dismissal(
        String check,
        Id<? extends Entry> on,
        String finding,
        String reason,
        @Nullable String author,
        @Nullable Instant time) {

    /** Refuses a malformed name and a blank reason. */
    public Dismissal {
        Checks.word(check, "a check");
        Checks.notBlank(reason, "reason");
    }

    /** Whether both are of the same finding, whatever their reasons. */
    public boolean sameFinding(Dismissal other) {
        return check.equals(other.check) && on.equals(other.on) && finding.equals(other.finding);
    }
}
