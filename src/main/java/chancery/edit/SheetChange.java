package chancery.edit;

import chancery.model.Dossier;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.store.Pen;
import chancery.store.Shelf;
import chancery.store.Trace;
import chancery.store.image.Image;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kept sheet that is deleted or brought back. Its file stays in the dossier either way: what this changes is whether it is
 * there for anybody. A sheet comes into the dossier by {@link Desk#keep} alone, of which this is what the history tells.
 *
 * @param id the dossier it is kept in, as that is called at the time
 * @param before null where it was not there
 * @param after null where it is deleted
 */
public record SheetChange(
        Id<Dossier> id,
        @Nullable KeptSheet before,
        @Nullable KeptSheet after) implements Change {

    /** Refuses a change that changes nothing, and one from one sheet to another: a sheet never changes. */
    public SheetChange {
        if ((before == null) == (after == null)) {
            throw new IllegalArgumentException("a sheet is there or is not");
        }
    }

    /** The sheet that comes or goes. */
    public KeptSheet sheet() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.DOSSIER;
    }

    @Override
    public Object target() {
        return List.of(SheetChange.class, sheet().id());
    }

    @Override
    public Trace trace() {
        return new Trace(
                id,
                kind(),
                Trace.Part.SHEET,
                before == null ? null : Image.of(before),
                after == null ? null : Image.of(after));
    }

    @Override
    public Change inverse() {
        return new SheetChange(id, after, before);
    }

    @Override
    public boolean fits(Shelf shelf) {
        return shelf.keptSheets().contains(sheet()) == (before != null);
    }

    @Override
    public void write(Pen pen) {
        if (after == null) {
            pen.delete(sheet());
        } else {
            pen.restore(sheet());
        }
    }

    @Override
    public Turn turn() {
        return after == null ? Turn.RECORDS_GO : Turn.RECORDS_COME;
    }
}
