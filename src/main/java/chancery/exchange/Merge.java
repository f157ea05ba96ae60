package chancery.exchange;

import chancery.edit.Change;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Source;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must change in a dossier so that it holds what was read, too; by the rules of {@link Importing}. */
final class Merge {

    private final Shelf shelf;
    private final DossierContents contents;
    private final Findings findings = new Findings();
    private final List<Change> changes = new ArrayList<>();
    private final List<Importing.Renumbered> renumbered = new ArrayList<>();
    private int added;
    private int skipped;

    Merge(Shelf shelf, DossierContents contents) {
        this.shelf = shelf;
        this.contents = contents;
        boolean all = empty(shelf);
        if (all) {
            takeAll();
        } else {
            PassageClash.check(shelf, contents, findings);
            takeSources();
            contents.records()
                    .filter(entry -> entry.entryKind() != EntryKind.SOURCE)
                    .map(this::onThisDossier)
                    .forEach(this::take);
        }
        takeSaved(all ? contents.dossier().id() : shelf.dossier().id());
    }

    /** The changes; of no use where there are findings. */
    List<Change> changes() {
        return changes;
    }

    /** Where the two contradict each other. */
    Findings findings() {
        return findings;
    }

    /** How many records are new. */
    int added() {
        return added;
    }

    /** How many records are there already. */
    int skipped() {
        return skipped;
    }

    /** The sources that get another number. */
    List<Importing.Renumbered> renumbered() {
        return renumbered;
    }

    private void takeAll() {
        Dossier cover = shelf.dossier();
        if (!cover.equals(contents.dossier())) {
            changes.add(Change.replaced(cover, contents.dossier()));
        }
        contents.records().forEach(this::add);
        contents.texts().forEach((id, text) -> changes.add(Change.text(id, null, text)));
    }

    /** What is saved here by a name stays. */
    private void takeSaved(Id<Dossier> dossier) {
        contents.remembered().stream()
                .filter(memento -> shelf.memento(memento.kind(), memento.name()).isEmpty())
                .forEach(memento -> changes.add(Change.remembered(dossier, null, memento)));
    }

    private void takeSources() {
        SourceNumbers numbers = new SourceNumbers(shelf.sources(), contents.sources());
        for (Source source : contents.sources()) {
            String text = contents.texts().get(source.id());
            Source there = numbers.held(source.id());
            if (there == null) {
                Source numbered = numbers.numbered(source);
                if (numbered.number() != source.number()) {
                    renumbered.add(new Importing.Renumbered(source.id(), source.number(), numbered.number()));
                }
                take(numbered);
                if (text != null) {
                    changes.add(Change.text(source.id(), null, text));
                }
            } else {
                update(there, SourceNumbers.counted(there, source), text);
            }
        }
    }

    /** Takes a source that is there already: only its count of passages may differ. */
    private void update(Source there, Source read, @Nullable String text) {
        Source recounted = there.withNextPassage(read.nextPassage());
        if (!recounted.equals(read)) {
            findings.add(Spot.of(read), "exchange.import.other");
        } else if (!Objects.equals(shelf.text(there.id()).orElse(null), text)) {
            findings.add(Spot.of(read).at("text"), "exchange.import.text");
        } else {
            skipped++;
            if (!recounted.equals(there)) {
                changes.add(Change.replaced(there, recounted));
            }
        }
    }

    private void take(Entry entry) {
        Entry there = shelf.entry(entry.id()).orElse(null);
        if (there == null) {
            add(entry);
        } else if (there.equals(entry)) {
            skipped++;
        } else {
            findings.add(Spot.of(entry), "exchange.import.other");
        }
    }

    private void add(Entry entry) {
        changes.add(Change.added(entry));
        added++;
    }

    /** A note on the dossier that was read, as a note on this one; any other record as it is. */
    private Entry onThisDossier(Entry entry) {
        return entry instanceof Note note && note.on().equals(contents.dossier().id())
                ? note.withOn(shelf.dossier().id())
                : entry;
    }

    private static boolean empty(Shelf shelf) {
        return shelf.sources().isEmpty()
                && shelf.actors().isEmpty()
                && shelf.places().isEmpty()
                && shelf.issues().isEmpty()
                && shelf.positions().isEmpty()
                && shelf.notes().isEmpty()
                && shelf.quotes().isEmpty()
                && shelf.events().isEmpty();
    }
}
