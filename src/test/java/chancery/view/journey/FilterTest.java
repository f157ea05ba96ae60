package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Filtering all views, by keyboard alone. */
class FilterTest extends HarbourJourney {

    @Test
    void chipsAreFoundSavedClearedAndThereAgainAfterReopening() {
        write("/");
        write("eskeby");
        type(KeyCode.ENTER);
        write("has quote");
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        assertEquals(List.of("actor: Torvald Eskeby", "has a quote"), chips());
        assertEquals("1 of 26 events · 6 of 24 quotes", counts());

        clickOn("#filter-saved");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        ask(() -> 0);
        write("Eskeby speaks");
        type(KeyCode.ENTER);
        assertEquals(
                List.of("Eskeby speaks"),
                ask(() -> List.copyOf(workbench().filter().saved().names())));
        press(KeyCode.SHIFT, KeyCode.ESCAPE).release(KeyCode.ESCAPE, KeyCode.SHIFT);
        assertEquals(List.of(), chips());
        assertFalse(ask(() -> lookup(".filter-bar").query().isVisible()));

        write("/");
        write("speaks");
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        assertEquals(List.of("actor: Torvald Eskeby", "has a quote"), chips());
        Path file = ask(() -> workbench().session().file().path());
        interact(() -> {
            window().close();
            window().open(file);
        });
        assertEquals(List.of("actor: Torvald Eskeby", "has a quote"), chips());
        assertEquals("1 of 26 events · 6 of 24 quotes", counts());
    }

    @Test
    void aChipIsTurnedRoundAndTakenAwayByItsKeys() {
        write("/");
        write("tag navy");
        type(KeyCode.ENTER);
        write("tag talks");
        press(KeyCode.SHIFT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHIFT);
        type(KeyCode.ESCAPE);
        assertEquals(List.of("tag: navy", "not tag: talks"), chips());

        interact(() -> lookup(".filter-bar .filter-in-force").query().requestFocus());
        type(KeyCode.RIGHT);
        write("!");
        assertEquals(List.of("tag: navy", "tag: talks"), chips());
        assertTrue(ask(() -> lookup("#filter-none-clear").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getParent().isVisible())));
        type(KeyCode.DELETE);
        assertEquals(List.of("tag: navy"), chips());

        type(KeyCode.ENTER);
        write("tag inquiry");
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        assertEquals(List.of("tag: navy or inquiry"), chips());
        write("/");
        type(KeyCode.BACK_SPACE);
        assertEquals(List.of(), chips());
    }

    @Test
    void aRecordThatIsFilteredOutIsShownWithAWayToSeeItAgain() {
        interact(() -> workbench().session().selection().choose(EntryKind.EVENT, new Id<>("hbr-event-collision")));
        write("/");
        write("tag navy");
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);

        assertTrue(ask(() -> lookup("#filter-hidden").query().isVisible()));
        press(KeyCode.SHIFT, KeyCode.ESCAPE).release(KeyCode.ESCAPE, KeyCode.SHIFT);
        assertEquals(List.of(), chips());
    }

    private void type(KeyCode key) {
        press(key).release(key);
    }

    private String counts() {
        return ask(() -> lookup("#filter-counts").<Labeled>query().getText());
    }

    private List<String> chips() {
        return ask(() -> lookup(".filter-bar .filter-in-force").<Node>queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }
}
