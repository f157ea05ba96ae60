package chancery.edit;

import chancery.model.Dossier;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.store.Pen;
import chancery.store.Shelf;
import chancery.store.Trace;
import chancery.store.image.Image;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of a saved filter or of a bookmark.
 *
 * @param id the dossier it is saved with, as that is called at the time
 * @param before null for a new one
 * @param after null where it is removed
 */
public record MementoChange(
        Id<Dossier> id, @Nullable Memento before, @Nullable Memento after) implements Change {

    /** Refuses a change that changes nothing, one from one name to another, and one of what changes beside the history. */
    public MementoChange {
        if (Objects.equals(before, after)) {
            throw new IllegalArgumentException("nothing changes");
        }
        if (before != null && after != null && !before.sameName(after)) {
            throw new IllegalArgumentException("another name is another thing to remember");
        }
        if (!any(before, after).kind().named()) {
            throw new IllegalArgumentException("no edit: " + any(before, after).kind());
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.DOSSIER;
    }

    @Override
    public Object target() {
        Memento any = any(before, after);
        return List.of(MementoChange.class, any.kind(), any.name());
    }

    @Override
    public Trace trace() {
        return new Trace(
                id,
                kind(),
                Trace.Part.REMEMBERED,
                before == null ? null : Image.of(before),
                after == null ? null : Image.of(after));
    }

    @Override
    public Change inverse() {
        return new MementoChange(id, after, before);
    }

    @Override
    public boolean fits(Shelf shelf) {
        Memento any = any(before, after);
        return Objects.equals(shelf.memento(any.kind(), any.name()).orElse(null), before);
    }

    @Override
    public void write(Pen pen) {
        if (after == null) {
            Memento gone = Objects.requireNonNull(before);
            pen.remove(gone.kind(), gone.name());
        } else {
            pen.put(after);
        }
    }

    @Override
    public Turn turn() {
        return after == null ? Turn.RECORDS_GO : Turn.RECORDS_COME;
    }

    private static Memento any(@Nullable Memento before, @Nullable Memento after) {
        return after == null ? Objects.requireNonNull(before) : after;
    }
}
