package chancery.store;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What a step did to one thing, as the history keeps it.
 *
 * @param record the record it was done to, by the name it had afterwards, or before where it was removed
 * @param kind the kind of that record; the dossier for a dismissal, a kept sheet and what is remembered
 * @param before what the step found: an image ({@link chancery.store.image.Image}), or the text itself; null for nothing
 * @param after what it left, in the same form
 */
public record Trace(
        Id<? extends Entry> record,
        EntryKind kind,
        Part part,
        @Nullable String before,
        @Nullable String after) {

    /** What of the record it was. */
    public enum Part implements Worded {
        /** The record itself. */
        RECORD,
        /** The text of a source. */
        TEXT,
        /** A dismissal of a finding on it. */
        DISMISSAL,
        /** A filter or a bookmark, which is remembered with the dossier. */
        REMEMBERED,
        /** A sheet that was kept, or deleted. */
        SHEET
    }
}
