package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.JsonExport;
import chancery.exchange.Samples;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Place;
import chancery.store.DossierFile;
import chancery.store.Touch;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WastebasketTest {

    @TempDir
    Path folder;

    private DossierFile file;
    private Desk desk;

    @BeforeEach
    void create() {
        file = Samples.HARBOUR_EXERCISE.create(folder.resolve("a.dossier"), null);
        desk = new Desk(file, "Ada");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void everyRecordThatIsDeletedComesBackWithWhatWentWithIt() throws IOException {
        String before = export();
        List<Entry> all = List.<List<? extends Entry>>of(
                        file.shelf().actors(),
                        file.shelf().sources(),
                        file.shelf().issues(),
                        file.shelf().places(),
                        file.shelf().events(),
                        file.shelf().quotes(),
                        file.shelf().positions(),
                        file.shelf().notes())
                .stream()
                .<Entry>flatMap(List::stream)
                .toList();
        for (Entry entry : all) {
            desk.apply(Deleting.of(file.shelf(), entry.id()).edit());
            assertTrue(basket().contains(entry), () -> "deleted " + entry.id());
            bringBack(entry.id());
            assertEquals(before, export(), () -> "after bringing back " + entry.id());
            assertEquals(List.of(), basket());
        }
    }

    @Test
    void theWastebasketSaysWhoRemovedWhatAndWhen() {
        Actor actor = file.shelf().actors().get(0);
        desk.apply(Deleting.of(file.shelf(), actor.id()).edit());

        Touch removed = file.shelf().wastebasket().stream()
                .filter(touch -> touch.trace().record().equals(actor.id()))
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.of(actor), BringingBack.entry(removed));
        assertEquals(file.shelf().undoable().orElseThrow(), removed.step());
        assertEquals("Ada", removed.step().who());
        desk.undo();
        assertEquals(List.of(), basket());
    }

    @Test
    void whatWasUndoneIsInTheWastebasketOnceItCannotBeRedone() {
        Place place = new Place(new Id<>("new-place"), "A place", null, null);
        desk.apply(new Edit("Add place", List.of(Change.added(place))));
        desk.undo();
        assertEquals(List.of(), basket());

        desk.apply(new Edit("Add other", List.of(Change.added(new Place(new Id<>("other"), "Other", null, null)))));

        assertEquals(List.of(place), basket());
        bringBack(place.id());
        assertEquals(
                List.of("Bring back place ‘A place’"), List.of(desk.undoName().orElseThrow()));
    }

    @Test
    void aRecordComesBackWithWhatItIsAbout() {
        Place place = new Place(new Id<>("new-place"), "A place", null, null);
        Note note = new Note(new Id<>("new-note"), NoteKind.GAP, place.id(), "Why?", null, null, null, null);
        desk.apply(new Edit("Add both", List.of(Change.added(place), Change.added(note))));
        desk.apply(new Edit("Delete note", List.of(Change.removed(note))));
        desk.apply(new Edit("Delete place", List.of(Change.removed(place))));

        bringBack(note.id());

        assertEquals(List.of(note), file.shelf().notesOn(place.id()));
        assertEquals(List.of(), basket());
    }

    @Test
    void whatChangedSinceStaysAsItIs() {
        Actor actor = file.shelf().actors().get(0);
        Plan plan = Deleting.of(file.shelf(), actor.id());
        desk.apply(plan.edit());
        Id<?> changed = plan.changed().get(0).id();
        Entry now = file.shelf().entry(changed).orElseThrow();
        Note note = new Note(new Id<>("n"), NoteKind.GAP, changed, "Why?", null, null, null, null);
        desk.apply(new Edit("Add note", List.of(Change.added(note))));
        desk.apply(Deleting.of(file.shelf(), changed).edit());

        bringBack(actor.id());

        assertEquals(actor, file.shelf().entry(actor.id()).orElseThrow());
        assertTrue(file.shelf().entry(changed).isEmpty());
        bringBack(changed);
        assertEquals(now, file.shelf().entry(changed).orElseThrow());
    }

    private void bringBack(Id<?> id) {
        TakingBack back = BringingBack.of(file.shelf(), id);
        desk.apply(
                assertInstanceOf(TakingBack.Clear.class, back, back::toString).edit());
    }

    private List<Entry> basket() {
        return file.shelf().wastebasket().stream()
                .flatMap(touch -> BringingBack.entry(touch).stream())
                .toList();
    }

    private String export() throws IOException {
        StringWriter out = new StringWriter();
        JsonExport.write(file.shelf(), out);
        return out.toString();
    }
}
