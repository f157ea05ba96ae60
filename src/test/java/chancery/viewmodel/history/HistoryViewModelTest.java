package chancery.viewmodel.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Deleting;
import chancery.edit.Edit;
import chancery.edit.Renaming;
import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Place;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {

    private static final Id<Actor> VESEK = new Id<>("hbr-actor-radomir-vesek");
    private static final Id<Place> QUAY = new Id<>("quay");

    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void whatWasDoneIsListedTheLastFirstAndWhatWasUndoneStandsBack() {
        rename("One");
        rename("Two");
        harbour.session().editing().undo();
        HistoryViewModel history = history(null);

        assertEquals(
                List.of("Undo: Rename ‘One’ to ‘Two’", "Rename ‘One’ to ‘Two’", "Rename ‘Radomir Vešek’ to ‘One’"),
                history.lines().stream().limit(3).map(HistoryLine::title).toList());
        assertTrue(history.lines().get(1).faint());
        assertFalse(history.lines().get(2).faint());
    }

    @Test
    void aStepTellsWhatItDid() {
        rename("One");
        HistoryViewModel history = history(null);

        Details details = Objects.requireNonNull(history.detailsProperty().get());
        assertEquals("changed: actor ‘One’", details.lines().get(0));
        assertTrue(details.lines().contains("\u2003name: Radomir Vešek → One"), details.lines()::toString);
        assertEquals("", details.refusal());
    }

    @Test
    void aSheetThatWasKeptIsToldAndCannotBeTakenBack() {
        rename("One");
        KeptSheet sheet =
                new KeptSheet("sheet-a", "The quay", Instant.parse("2031-04-15T10:00:00Z"), null, "pdf", 2, "{}");
        harbour.session().editing().keep(sheet, new byte[] {37}, List.of(VESEK), kept -> {});
        HistoryViewModel history = history(null);

        assertEquals("Keep the sheet ‘The quay’ (pdf)", history.lines().get(0).title());
        Details details = Objects.requireNonNull(history.detailsProperty().get());
        assertEquals(List.of("sheet kept: ‘The quay’ (pdf, 2 pages)"), details.lines());
        assertFalse(details.refusal().isEmpty());
        assertEquals(
                "Rename ‘Radomir Vešek’ to ‘One’",
                harbour.session().editing().undoNameProperty().get());
    }

    @Test
    void onePastEditIsTakenBackWhileLaterOnesStay() {
        rename("One");
        harbour.session().editing().make(new Edit("Add quay", List.of(Change.added(quay()))));
        HistoryViewModel history = history(null);
        history.chosenProperty().set(history.lines().get(1));

        assertTrue(history.takeBack());

        assertEquals("Radomir Vešek", actor().name());
        assertTrue(harbour.session().file().shelf().entry(QUAY).isPresent());
        assertEquals(
                "Take back: Rename ‘Radomir Vešek’ to ‘One’",
                history.lines().get(0).title());
    }

    @Test
    void whatLaterEditsDependOnStaysAndTheReasonIsSaid() {
        rename("One");
        rename("Two");
        HistoryViewModel history = history(null);
        history.chosenProperty().set(history.lines().get(1));

        assertFalse(history.takeBack());
        assertTrue(Objects.requireNonNull(history.detailsProperty().get())
                .refusal()
                .startsWith("What this edit changed has been changed again since"));
    }

    @Test
    void theHistoryIsNarrowedToOneRecordAndToWords() {
        rename("One");
        harbour.session().editing().make(new Edit("Add quay", List.of(Change.added(quay()))));
        HistoryViewModel ofVesek = history(new Choice(EntryKind.ACTOR, VESEK));

        assertTrue(ofVesek.lines().stream().noneMatch(line -> line.title().equals("Add quay")));
        ofVesek.recordOnlyProperty().set(false);
        ofVesek.wordsProperty().set("QUAY");
        assertEquals(
                List.of("Add quay"),
                ofVesek.lines().stream().map(HistoryLine::title).toList());
    }

    @Test
    void aLongHistoryIsReadAPageAtATime() {
        for (int i = 0; i < Pages.LINES + 10; i++) {
            rename("Name " + i);
        }
        HistoryViewModel history = history(null);
        assertEquals(Pages.LINES, history.lines().size());

        history.more();

        assertTrue(history.lines().size() >= Pages.LINES + 10);
        assertEquals(
                history.lines().size(),
                history.lines().stream().map(HistoryLine::step).distinct().count());
    }

    @Test
    void aDeletedRecordComesBackWholeEvenWhenItsDeletionCannotBeTakenBack() {
        harbour.session()
                .editing()
                .make(Deleting.of(harbour.session().file().shelf(), VESEK).edit());
        harbour.session().editing().make(new Edit("Add quay", List.of(Change.added(quay()))));
        HistoryViewModel history = history(null);
        history.wasteProperty().set(true);
        assertEquals("actor ‘Radomir Vešek’", vesek(history).title());

        history.chosenProperty().set(vesek(history));
        assertNotNull(history.detailsProperty().get());
        assertTrue(history.takeBack());

        assertEquals("Radomir Vešek", actor().name());
        assertFalse(harbour.session().file().shelf().quotesOf(VESEK).isEmpty());
        assertTrue(history.lines().isEmpty(), history.lines()::toString);
    }

    private static HistoryLine vesek(HistoryViewModel history) {
        return history.lines().stream()
                .filter(line -> new Choice(EntryKind.ACTOR, VESEK).equals(line.record()))
                .findFirst()
                .orElseThrow();
    }

    private HistoryViewModel history(Choice record) {
        return new HistoryViewModel(harbour.session(), record);
    }

    private void rename(String name) {
        harbour.session().editing().make(shelf -> Renaming.of(shelf, VESEK, name, false), changes -> {});
    }

    private Actor actor() {
        return (Actor) harbour.session().file().shelf().entry(VESEK).orElseThrow();
    }

    private static Place quay() {
        return new Place(QUAY, "Quay", null, null);
    }
}
