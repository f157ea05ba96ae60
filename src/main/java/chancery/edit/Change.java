package chancery.edit;

import chancery.model.Dismissal;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.model.Source;
import chancery.store.Pen;
import chancery.store.Shelf;
import chancery.store.Trace;
import chancery.store.image.Image;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One record, the text of one source, one dismissal, one filter or bookmark, or one kept sheet, as it was before and as it is after. */
public sealed interface Change permits Change.OfEntry, Change.OfText, Change.OfDismissal, MementoChange, SheetChange {

    /** The record that is touched, by the name it has afterwards (or had, where it is removed). */
    Id<? extends Entry> id();

    /** The kind of that record; of a dismissal, a filter, a bookmark and a sheet the dossier, which they are of. */
    EntryKind kind();

    /** What exactly is touched, so that it can be told whether two changes touch the same. */
    default Object target() {
        return List.of(getClass(), id());
    }

    /** The record as it is after this change; nothing where it is removed, or this is no change of a record. */
    default Optional<Entry> recordAfter() {
        return Optional.empty();
    }

    /** Whether a record is changed, and not what lies beside it. */
    default boolean ofRecord() {
        return false;
    }

    /** How the history keeps it. */
    Trace trace();

    /** What takes this change back. */
    Change inverse();

    /** Whether the dossier is as this change found it. */
    boolean fits(Shelf shelf);

    /** Makes the change. */
    void write(Pen pen);

    /** When within its edit it is made: what goes makes room, such as a source's number, for what comes. */
    Turn turn();

    /** The turns, in order. */
    enum Turn {
        TEXTS_GO,
        RECORDS_GO,
        RECORDS_COME,
        TEXTS_COME
    }

    /** A new record. */
    static Change added(Entry entry) {
        return new OfEntry(null, entry);
    }

    /** A record that is now otherwise. */
    static Change replaced(Entry before, Entry after) {
        return new OfEntry(before, after);
    }

    /** A record that is no longer there. */
    static Change removed(Entry entry) {
        return new OfEntry(entry, null);
    }

    /** The text of a source, which may have been taken in, taken out or exchanged. */
    static Change text(Id<Source> source, @Nullable String before, @Nullable String after) {
        return new OfText(source, before, after);
    }

    /** A finding of a check that is dismissed. */
    static Change dismissed(Dismissal dismissal) {
        return new OfDismissal(null, dismissal);
    }

    /** A dismissed finding that counts again. */
    static Change recalled(Dismissal dismissal) {
        return new OfDismissal(dismissal, null);
    }

    /**
     * A filter or a bookmark that is saved, changed or removed.
     *
     * @param dossier it is saved with
     */
    static Change remembered(Id<Dossier> dossier, @Nullable Memento before, @Nullable Memento after) {
        return new MementoChange(dossier, before, after);
    }

    /**
     * A kept sheet that is deleted.
     *
     * @param dossier it is kept in
     */
    static Change deleted(Id<Dossier> dossier, KeptSheet sheet) {
        return new SheetChange(dossier, sheet, null);
    }

    /**
     * A change of a record.
     *
     * @param before null for a new record
     * @param after null for a removed one
     */
    record OfEntry(@Nullable Entry before, @Nullable Entry after) implements Change {

        /**
         * Refuses a change that changes nothing or turns one record into another. The cover alone may change its name, and it
         * can be neither added nor removed.
         */
        public OfEntry {
            if (Objects.equals(before, after)) {
                throw new IllegalArgumentException("nothing changes");
            }
            boolean cover = kind(before, after) == EntryKind.DOSSIER;
            if (before == null || after == null) {
                if (cover) {
                    throw new IllegalArgumentException("a dossier has one cover, always");
                }
            } else if (before.entryKind() != after.entryKind()
                    || (!cover && !before.id().equals(after.id()))) {
                throw new IllegalArgumentException(before.id() + " cannot become " + after.id());
            }
        }

        @Override
        public Id<? extends Entry> id() {
            return (after == null ? Objects.requireNonNull(before) : after).id();
        }

        @Override
        public EntryKind kind() {
            return kind(before, after);
        }

        @Override
        public Optional<Entry> recordAfter() {
            return Optional.ofNullable(after);
        }

        @Override
        public boolean ofRecord() {
            return true;
        }

        @Override
        public Trace trace() {
            return new Trace(
                    id(),
                    kind(),
                    Trace.Part.RECORD,
                    before == null ? null : Image.of(before),
                    after == null ? null : Image.of(after));
        }

        @Override
        public Change inverse() {
            return new OfEntry(after, before);
        }

        @Override
        public boolean fits(Shelf shelf) {
            Optional<? extends Entry> found =
                    kind() == EntryKind.DOSSIER ? Optional.of(shelf.dossier()) : shelf.entry(id());
            return Objects.equals(found.orElse(null), before);
        }

        @Override
        public void write(Pen pen) {
            if (after == null) {
                pen.remove(id());
            } else {
                pen.put(after);
            }
        }

        @Override
        public Turn turn() {
            return after == null ? Turn.RECORDS_GO : Turn.RECORDS_COME;
        }

        private static EntryKind kind(@Nullable Entry before, @Nullable Entry after) {
            return (after == null ? Objects.requireNonNull(before) : after).entryKind();
        }
    }

    /**
     * A change of a source's text.
     *
     * @param before null where it was not held
     * @param after null where it is no longer held
     */
    record OfText(
            Id<Source> id,
            @Nullable String before,
            @Nullable String after) implements Change {

        /** Refuses a change that changes nothing. */
        public OfText {
            if (Objects.equals(before, after)) {
                throw new IllegalArgumentException("nothing changes");
            }
        }

        @Override
        public EntryKind kind() {
            return EntryKind.SOURCE;
        }

        @Override
        public Trace trace() {
            return new Trace(id, kind(), Trace.Part.TEXT, before, after);
        }

        @Override
        public Change inverse() {
            return new OfText(id, after, before);
        }

        @Override
        public boolean fits(Shelf shelf) {
            return Objects.equals(shelf.text(id).orElse(null), before);
        }

        @Override
        public void write(Pen pen) {
            pen.putText(id, after);
        }

        @Override
        public Turn turn() {
            return after == null ? Turn.TEXTS_GO : Turn.TEXTS_COME;
        }
    }

    /**
     * A change of a dismissal.
     *
     * @param before null where the finding was not dismissed
     * @param after null where it is so no longer
     */
    record OfDismissal(@Nullable Dismissal before, @Nullable Dismissal after) implements Change {

        /** Refuses a change that changes nothing, and one from one finding to another. */
        public OfDismissal {
            if (Objects.equals(before, after)) {
                throw new IllegalArgumentException("nothing changes");
            }
            if (before != null && after != null && !before.sameFinding(after)) {
                throw new IllegalArgumentException("a dismissal is of one finding");
            }
        }

        @Override
        public Id<? extends Entry> id() {
            return any().on();
        }

        @Override
        public EntryKind kind() {
            return EntryKind.DOSSIER;
        }

        @Override
        public Object target() {
            return List.of(OfDismissal.class, any().on(), any().check(), any().finding());
        }

        @Override
        public Trace trace() {
            return new Trace(
                    id(),
                    kind(),
                    Trace.Part.DISMISSAL,
                    before == null ? null : Image.of(before),
                    after == null ? null : Image.of(after));
        }

        @Override
        public Change inverse() {
            return new OfDismissal(after, before);
        }

        @Override
        public boolean fits(Shelf shelf) {
            Dismissal now = shelf.dismissals().stream()
                    .filter(any()::sameFinding)
                    .findFirst()
                    .orElse(null);
            return Objects.equals(now, before);
        }

        @Override
        public void write(Pen pen) {
            if (after == null) {
                pen.remove(any());
            } else {
                pen.put(after);
            }
        }

        @Override
        public Turn turn() {
            return after == null ? Turn.RECORDS_GO : Turn.RECORDS_COME;
        }

        private Dismissal any() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }
}
