package chancery.model;

import chancery.time.Bounds;
import chancery.time.Edtf;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something was: the source's wording for people, the value for sorting and exchange, the bounds for drawing, and how it
 * was come by.
 *
 * @param wording as the source writes it, or null
 * @param edtf or null for an undated record, which then waits in the tray
 * @param bounds computed from the value; the analyst may have narrowed them
 * @param basis or null where nothing is known of the date
 * @param zone or null for the dossier's
 * @param anchor the event, or the source (its dateline), that a relative date counts from, or null
 * @param offset an ISO 8601 period from the anchor, such as {@code P3D} or {@code -P1M}, or null
 */
public record When(
        @Nullable String wording,
        @Nullable Edtf edtf,
        Bounds bounds,
        @Nullable Basis basis,
        @Nullable ZoneId zone,
        @Nullable Id<? extends Entry> anchor,
        @Nullable String offset) {

    /** No date and no words for one. */
    public static final When UNDATED = new When(null, null, Bounds.UNDATED, null, null, null, null);

    /** Whether it cannot be placed on the timeline. */
    public boolean undated() {
        return bounds.undated();
    }
}
