package chancery.edit;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Trace;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an edit has touched, for those who show it, and what takes it back. */
public final class ChangeSet {

    private final Edit edit;
    private final Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
    private final Set<Id<?>> ids = new LinkedHashSet<>();

    ChangeSet(Edit edit) {
        this.edit = edit;
        for (Change change : edit.changes()) {
            kinds.add(change.kind());
            ids.add(change.id());
        }
    }

    /** The edit's name. */
    public String name() {
        return edit.name();
    }

    /** The kinds of which a record was touched; a source's text counts as the source. */
    public Set<EntryKind> kinds() {
        return Collections.unmodifiableSet(kinds);
    }

    /** The records that were touched, removed ones among them, in the order of the edit. */
    public Set<Id<?>> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** Whether a record of a kind was touched. */
    public boolean touches(EntryKind kind) {
        return kinds.contains(kind);
    }

    /** Whether this record was touched. */
    public boolean touches(Id<?> id) {
        return ids.contains(id);
    }

    /** Whether a record, a text or a dismissal was touched, and not only what is remembered and kept beside them. */
    public boolean touchesTheRecord() {
        return edit.changes().stream()
                .map(change -> change.trace().part())
                .anyMatch(part -> part != Trace.Part.REMEMBERED && part != Trace.Part.SHEET);
    }

    /** Whether some record may be known from another time on than before, since it rests on other sources or is gone. */
    public boolean touchesSourcing() {
        return edit.changes().stream().anyMatch(Sourcing::touched);
    }

    /** The edit that takes it back. */
    public Edit inverse() {
        return edit.inverse();
    }
}
