package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.viewmodel.window.ViewMode;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The history, the wastebasket and the notes, by keyboard. */
class HistoryTest extends HarbourJourney {

    private static final Id<Actor> VESEK = new Id<>("hbr-actor-radomir-vesek");

    @Test
    void aPastEditIsTakenBackFromTheHistory() {
        interact(() -> workbench().session().selection().choose(EntryKind.ACTOR, VESEK));
        press(KeyCode.F2).release(KeyCode.F2);
        write("Radomir V.");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals("Radomir V.", pageTitle());

        write("h");
        assertTrue(ask(() -> lookup(".history-list").<ListView<?>>query().isFocused()));
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertEquals("Radomir Vešek", pageTitle());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(lookup(".history-card").tryQuery().isPresent());
    }

    @Test
    void aDeletedRecordIsBroughtBackFromTheWastebasket() {
        interact(() -> workbench().session().selection().choose(EntryKind.ACTOR, VESEK));
        press(KeyCode.DELETE).release(KeyCode.DELETE);
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        press(KeyCode.CONTROL, KeyCode.H).release(KeyCode.H, KeyCode.CONTROL);
        clickOn("Wastebasket");
        clickLine(".history-list", "actor ‘Radomir Vešek’");
        clickOn("Bring back");

        assertTrue(ask(() -> workbench().session().file().shelf().entry(VESEK).isPresent()));
        assertEquals("Radomir Vešek", pageTitle());
    }

    @Test
    void theNotesAreNarrowedAndChosen() {
        clickOn("Notes");
        assertEquals(ViewMode.NOTES, ask(() -> workbench().modeProperty().get()));
        int all = ask(() -> workbench().notes().lines().size());

        clickOn("question");
        assertTrue(ask(() -> workbench().notes().lines().size()) < all);
        clickOn("#find-note").write("quay");
        String words = ask(() -> workbench().notes().lines().get(0).text());
        clickLine(".note-list", words);

        assertEquals(
                EntryKind.NOTE,
                ask(() ->
                        workbench().session().selection().chosen().orElseThrow().kind()));
    }
}
