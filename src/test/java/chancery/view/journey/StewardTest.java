package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.viewmodel.Choice;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Renaming, merging, deleting and taking it all back, by keyboard alone. */
class StewardTest extends HarbourJourney {

    private static final Id<Actor> VESEK = new Id<>("hbr-actor-radomir-vesek");
    private static final Id<Actor> VESHEK = new Id<>("hbr-actor-radomir-veshek");

    @Test
    void twoSpellingsOfOneManAreMergedByKeyboardAndSplitAgain() {
        choose(EntryKind.ACTOR, VESHEK);
        write("m");
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertFalse(there(VESHEK));
        assertEquals(Optional.of(new Choice(EntryKind.ACTOR, VESEK)), chosen());
        assertEquals("Undo: Merge ‘Radomir Veshek’ into ‘Radomir Vešek’", undoHint());

        undo();

        assertTrue(there(VESHEK));
        assertEquals("Undone: Merge ‘Radomir Veshek’ into ‘Radomir Vešek’", told());
        press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertFalse(there(VESHEK));
    }

    @Test
    void aRecordIsDeletedWithWhatIsDecidedForItsDependents() {
        Id<Quote> quote = workbench().session().file().shelf().quotesOf(VESEK).stream()
                .filter(each -> VESEK.equals(each.speaker()))
                .findFirst()
                .orElseThrow()
                .id();
        choose(EntryKind.ACTOR, VESEK);
        press(KeyCode.DELETE).release(KeyCode.DELETE);
        assertEquals(
                "Delete the actor ‘Radomir Vešek’?",
                ask(() ->
                        lookup(".question-card .overlay-title").<Labeled>query().getText()));
        assertTrue(there(VESEK));
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertFalse(there(VESEK));
        assertTrue(there(quote));

        undo();
        assertTrue(there(VESEK));
        assertEquals(Optional.of(new Choice(EntryKind.ACTOR, VESEK)), chosen());

        press(KeyCode.DELETE).release(KeyCode.DELETE);
        clickOn("go as well");
        clickOn(".question-yes");
        assertFalse(there(VESEK));
        assertFalse(there(quote));
    }

    @Test
    void escapeLeavesEverythingAsItIs() {
        choose(EntryKind.ACTOR, VESEK);
        press(KeyCode.DELETE).release(KeyCode.DELETE);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertTrue(there(VESEK));
        assertFalse(lookup(".question-card").tryQuery().isPresent());
        assertEquals(Optional.of(new Choice(EntryKind.ACTOR, VESEK)), chosen());
    }

    @Test
    void aNameIsChangedEverywhereAndUndoInTheFieldIsTheFieldsOwn() {
        choose(EntryKind.ACTOR, VESEK);
        press(KeyCode.F2).release(KeyCode.F2);
        write("Radomir V.");
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(lookup(".question-card").tryQuery().isPresent());
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write("Radomir V.");
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertEquals("Radomir V.", pageTitle());
        undo();
        assertEquals("Radomir Vešek", pageTitle());
    }

    @Test
    void nothingIsOfferedWhereThereIsNothingToUndo() {
        assertTrue(ask(() -> lookup("#undo").<Button>query().isDisabled()));
        undo();
        assertEquals("", told());
    }

    private void undo() {
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    private void choose(EntryKind kind, Id<Actor> id) {
        interact(() -> workbench().session().selection().choose(kind, id));
    }

    private Optional<Choice> chosen() {
        return ask(() -> workbench().session().selection().chosen());
    }

    private boolean there(Id<?> id) {
        return ask(() -> workbench().session().file().shelf().entry(id).isPresent());
    }

    private String undoHint() {
        return ask(() -> lookup("#undo").<Button>query().getTooltip().getText());
    }

    private String told() {
        return ask(() -> workbench().steward().undo().toldProperty().get());
    }
}
