package chancery.viewmodel.inspect;

import chancery.viewmodel.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the inspector shows of one record.
 *
 * @param subject the record
 * @param badges what sort of record it is
 * @param title its name
 * @param subtitle where it stands among its kind ("Event 11 of 15") or what it is, or null
 * @param blocks the rest, from top to bottom
 */
public record Page(
        Choice subject,
        List<Badge> badges,
        String title,
        @Nullable String subtitle,
        List<Block> blocks) {

    /** Copies the lists. */
    public Page {
        badges = List.copyOf(badges);
        blocks = List.copyOf(blocks);
    }

    /** The name of the form's field that corrects the title, or null where the title follows from something else. */
    public @Nullable String titleField() {
        return Corrections.title(subject.kind());
    }
}
