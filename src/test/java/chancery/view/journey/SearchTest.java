package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class SearchTest extends HarbourJourney {

    @Test
    void controlKFindsARecordByItsWordsAndEnterGoesThere() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("drosani");
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertEquals("Ilva Drosani", pageTitle());
        assertFalse(lookup(".search-card").tryQuery().isPresent());
    }

    @Test
    void theArrowsWalkThroughTheHits() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("drosani");
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        String second = ask(() -> workbench()
                .search()
                .lines()
                .get(workbench().search().markedProperty().get())
                .hit()
                .orElseThrow()
                .title());
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertEquals(second, pageTitle());
    }

    @Test
    void escapeClosesTheSearchAndLeavesTheChoice() {
        clickLine(".actor-list", "Torvald Eskeby");
        clickOn(".search-button");
        assertTrue(lookup(".search-card").tryQuery().isPresent());

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertFalse(lookup(".search-card").tryQuery().isPresent());
        assertEquals("Torvald Eskeby", pageTitle());
    }

    @Test
    void whoTypesBeforeTheCardIsDrawnIsHeard() {
        interact(() -> {
            Event.fireEvent(
                    stage().getScene(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
            Event.fireEvent(
                    Objects.requireNonNull(focusOwner()),
                    new KeyEvent(KeyEvent.KEY_TYPED, "d", "", KeyCode.UNDEFINED, false, false, false, false));
        });

        assertEquals("d", ask(() -> workbench().search().wordsProperty().get()));
    }
}
