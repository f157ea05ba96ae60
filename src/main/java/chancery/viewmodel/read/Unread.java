package chancery.viewmodel.read;

import chancery.edit.ChangeSet;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.viewmodel.Contents;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What edits have touched since the marks were read last: several, where they come faster than marks are read.
 *
 * @param ids the records, removed ones among them
 * @param kinds of those records
 */
record Unread(Set<Id<?>> ids, Set<EntryKind> kinds) {

    /** The marks tell of all edits. */
    static final Unread NOTHING = new Unread(Set.of(), Set.of());

    /** An edit of these alone touches no other marks than theirs. */
    private static final Set<EntryKind> RESTING =
            EnumSet.of(EntryKind.QUOTE, EntryKind.EVENT, EntryKind.POSITION, EntryKind.NOTE, EntryKind.SOURCE);

    /** Copies the sets. */
    Unread {
        ids = Set.copyOf(ids);
        kinds = Set.copyOf(kinds);
    }

    /** With what one more edit has touched. */
    Unread with(ChangeSet changes) {
        Set<Id<?>> allIds = new HashSet<>(ids);
        allIds.addAll(changes.ids());
        Set<EntryKind> allKinds = EnumSet.noneOf(EntryKind.class);
        allKinds.addAll(kinds);
        allKinds.addAll(changes.kinds());
        return new Unread(allIds, allKinds);
    }

    /** What is marked now: in the text as it was counted before, where it is the same; null where no text is held. */
    @Nullable
    Opened again(Shelf shelf, Contents contents, Id<Source> id, @Nullable Opened before) {
        if (before == null || !before.text().source().equals(id) || ids.contains(id)) {
            String text = shelf.text(id).orElse(null);
            if (text == null) {
                return null;
            }
            if (before == null || !before.text().text().equals(text)) {
                return MarkReading.of(shelf, contents, new ReadingText(id, text));
            }
        }
        if (RESTING.containsAll(kinds)) {
            Optional<Opened> now = MarkReading.touched(shelf, contents, before, ids);
            if (now.isPresent()) {
                return now.get();
            }
        }
        List<Mark> known = kinds.contains(EntryKind.ACTOR)
                ? MarkReading.names(contents, before.text())
                : before.marks().of(MarkKind.ACTOR);
        return MarkReading.again(shelf, contents, before.text(), known).after(before);
    }
}
