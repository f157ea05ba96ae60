package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.exchange.Samples;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Place;
import chancery.store.Deed;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.Standing;
import chancery.store.Step;
import chancery.store.Touch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk remembers in the file. */
class DeskMemoryTest {

    @TempDir
    Path folder;

    private DossierFile file;
    private Desk desk;

    @BeforeEach
    void create() {
        file = DossierFile.create(folder.resolve("a.dossier"), NewDossier.titled("A dossier"));
        desk = new Desk(file, "Ada");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whatWasDoneIsUndoneAndRedoneAfterReopening() {
        desk.apply(add("harbour"));
        desk.apply(add("port"));
        desk.undo();
        reopen();

        assertEquals(Optional.of("Add harbour"), desk.undoName());
        assertEquals(Optional.of("Add port"), desk.redoName());
        desk.redo();
        reopen();
        assertEquals(List.of(place("harbour"), place("port")), file.shelf().places());
        desk.undo();
        desk.undo();
        reopen();
        assertEquals(List.of(), file.shelf().places());
        assertEquals(Optional.empty(), desk.undoName());
        assertEquals(Optional.of("Add harbour"), desk.redoName());
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        desk.apply(add("harbour"));
        desk.sign("Grace");
        desk.undo();
        desk.apply(add("port"));

        assertEquals(
                List.of(
                        "3 Grace made Add port, of 0, done",
                        "2 Grace undone Add harbour, of 1, null",
                        "1 Ada made Add harbour, of 0, dropped"),
                told(file.shelf().history(Integer.MAX_VALUE, 10)));
        assertEquals(
                List.of("2 Grace undone Add harbour, of 1, null"),
                told(file.shelf().history(3, 1)));
        assertEquals(
                List.of("2 Grace undone Add harbour, of 1, null", "1 Ada made Add harbour, of 0, dropped"),
                told(file.shelf().historyOf(new Id<>("harbour"), Integer.MAX_VALUE, 10).stream()
                        .map(Touch::step)
                        .toList()));
    }

    @Test
    void anEditThatIsRefusedLeavesNoStep() {
        Note stray = new Note(new Id<>("n"), NoteKind.GAP, new Id<>("nobody"), "Who?", null, null, null, null);

        assertThrows(DossierRefused.class, () -> desk.apply(new Edit("Stray", List.of(Change.added(stray)))));
        assertThrows(
                IllegalStateException.class,
                () -> desk.apply(new Edit("Nothing there", List.of(Change.removed(place("harbour"))))));

        assertEquals(List.of(), file.shelf().history(Integer.MAX_VALUE, 10));
    }

    @Test
    void aSampleHasABeginningAndNothingToUndo() {
        file.close();
        file = Samples.HARBOUR_EXERCISE.create(folder.resolve("b.dossier"), null);
        desk = new Desk(file, "Ada");

        assertEquals(Optional.empty(), desk.undo());
        List<Step> history = file.shelf().history(Integer.MAX_VALUE, 10);
        assertEquals(List.of(Deed.BEGUN), history.stream().map(Step::deed).toList());
        assertEquals(List.of(), file.shelf().traces(1));
    }

    @Test
    void anEarlierEditIsTakenBackByANewOne() {
        desk.apply(add("harbour"));
        desk.apply(add("port"));

        assertInstanceOf(TakingBack.Clear.class, desk.takeBack(1));

        assertEquals(List.of(place("port")), file.shelf().places());
        assertEquals(Optional.of("Take back: Add harbour"), desk.undoName());
        assertEquals(
                List.of("3 Ada taken-back Take back: Add harbour, of 1, done"),
                told(file.shelf().history(Integer.MAX_VALUE, 1)));
        desk.undo();
        assertEquals(List.of(place("harbour"), place("port")), file.shelf().places());
        desk.undo();
        desk.undo();
        assertEquals(List.of(), file.shelf().places());
    }

    @Test
    void anEditWhoseRecordWasChangedSinceStays() {
        desk.apply(add("harbour"));
        desk.apply(rename("harbour", "A", "Place harbour"));
        desk.apply(rename("harbour", "B", "A"));
        desk.undo();

        assertEquals(
                new TakingBack.Blocked(
                        "What this edit changed has been changed again since (harbour). Take that later edit back first.",
                        List.of(file.shelf().step(2).orElseThrow())),
                desk.takeBack(1));
        assertInstanceOf(TakingBack.Clear.class, desk.takeBack(2));
        assertInstanceOf(TakingBack.Clear.class, desk.takeBack(1));
        assertEquals(List.of(), file.shelf().places());
    }

    @Test
    void anEditWhoseRecordIsInUseStays() {
        Note note = note("n", "harbour");
        desk.apply(add("harbour"));
        desk.apply(new Edit("Add note", List.of(Change.added(note))));

        assertEquals(
                new TakingBack.Blocked(
                        "What this edit added is in use by now (n). Take that later edit back first.",
                        List.of(file.shelf().step(2).orElseThrow())),
                desk.takeBack(1));
    }

    @Test
    void aRecordDoesNotComeBackWithoutWhatItRefersTo() {
        Note note = note("n", "harbour");
        desk.apply(add("harbour"));
        desk.apply(new Edit("Add note", List.of(Change.added(note))));
        desk.apply(new Edit("Delete note", List.of(Change.removed(note))));
        desk.apply(new Edit("Delete harbour", List.of(Change.removed(place("harbour")))));

        assertEquals(
                new TakingBack.Blocked(
                        "What this edit removed needs what is no longer there (harbour). Take that later edit back first.",
                        List.of(file.shelf().step(4).orElseThrow())),
                desk.takeBack(3));
    }

    @Test
    void whatIsUndoneOrNoEditCannotBeTakenBack() {
        desk.apply(add("harbour"));
        desk.undo();

        assertEquals(new TakingBack.Blocked("This edit is undone already.", List.of()), desk.takeBack(1));
        assertEquals(new TakingBack.Blocked("This is no edit that could be taken back.", List.of()), desk.takeBack(2));
        assertEquals(new TakingBack.Blocked("This is no edit that could be taken back.", List.of()), desk.takeBack(99));
    }

    private void reopen() {
        file.close();
        file = DossierFile.open(folder.resolve("a.dossier"));
        desk = new Desk(file, "Ada");
    }

    private static List<String> told(List<Step> steps) {
        return steps.stream()
                .map(step ->
                        step.number() + " " + step.who() + " " + step.deed().word() + " " + step.name() + ", of "
                                + step.of() + ", "
                                + Optional.ofNullable(step.standing())
                                        .map(Standing::word)
                                        .orElse("null"))
                .toList();
    }

    private static Edit add(String id) {
        return new Edit("Add " + id, List.of(Change.added(place(id))));
    }

    private static Edit rename(String id, String name, String before) {
        return new Edit(
                "Rename to " + name,
                List.of(Change.replaced(
                        new Place(new Id<>(id), before, null, null), new Place(new Id<>(id), name, null, null))));
    }

    private static Place place(String id) {
        return new Place(new Id<>(id), "Place " + id, null, null);
    }

    private static Note note(String id, String on) {
        return new Note(new Id<>(id), NoteKind.GAP, new Id<>(on), "Why?", null, null, null, null);
    }
}
