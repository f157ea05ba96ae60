package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.exchange.JsonExport;
import chancery.exchange.Samples;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Place;
import chancery.model.Position;
import chancery.model.Source;
import chancery.model.Stance;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law: whatever is done, undoing all of it leaves the dossier as it was, and redoing all of it as it became. */
class EditLawTest {

    private static final int EDITS = 60;

    @TempDir
    Path folder;

    @Test
    void everyEditAndItsInverseAreNothing() throws IOException {
        Random random = new Random(1815);
        try (DossierFile file = Samples.HARBOUR_EXERCISE.create(folder.resolve("a.dossier"), null)) {
            Desk desk = new Desk(file);
            List<String> states = new ArrayList<>(List.of(export(file)));
            for (int i = 0; i < EDITS; i++) {
                desk.apply(new Edit("Edit " + i, changes(file.shelf(), i, random)));
                states.add(export(file));
            }
            for (int i = EDITS - 1; i >= 0; i--) {
                desk.undo();
                assertEquals(states.get(i), export(file), "after undoing edit " + i);
            }
            for (int i = 1; i <= EDITS; i++) {
                desk.redo();
                assertEquals(states.get(i), export(file), "after redoing edit " + i);
            }
        }
    }

    private static List<Change> changes(Shelf shelf, int number, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(Change.added(new Place(new Id<>("place-" + number), "Place", 1.5, -2.25)));
            case 1 -> {
                Note note = any(shelf.notes(), random);
                yield List.of(Change.removed(note), Change.added(remark(number, note.on())));
            }
            case 2 -> {
                Issue issue = any(shelf.issues(), random);
                yield List.of(Change.replaced(
                        issue, new Issue(issue.id(), issue.title() + " " + number, issue.question(), null, null)));
            }
            case 3 -> {
                Position position = any(shelf.positions(), random);
                yield List.of(Change.replaced(position, moved(position, number)));
            }
            case 4 -> {
                Source source = any(shelf.sources(), random);
                String text = shelf.text(source.id()).orElse(null);
                yield List.of(Change.text(source.id(), text, text == null ? "A text, number " + number : null));
            }
            default -> List.of(Change.replaced(shelf.dossier(), NewDossier.titled("Dossier " + number)));
        };
    }

    private static Note remark(int number, Id<? extends Entry> on) {
        return new Note(new Id<>("note-" + number), NoteKind.REMARK, on, "Number " + number, null, null, null, null);
    }

    private static Position moved(Position position, int number) {
        return new Position(
                position.id(),
                position.actor(),
                position.onBehalfOf(),
                position.issue(),
                position.stance() == Stance.MIXED ? Stance.SUPPORTS : Stance.MIXED,
                "if " + number,
                position.confidence(),
                position.basis(),
                position.holds(),
                null,
                position.evidence());
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String export(DossierFile file) throws IOException {
        StringWriter out = new StringWriter();
        JsonExport.write(file.shelf(), out);
        return out.toString();
    }
}
