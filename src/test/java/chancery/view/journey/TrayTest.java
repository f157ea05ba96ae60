package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The events without a date are opened, walked through and chosen by keyboard. */
class TrayTest extends Journey {

    @Test
    void theUndatedEventsAreWalkedThroughByTheArrows() {
        interact(() -> window().createSample("harbour-exercise"));
        Keyboard keys = keyboard();
        interact(() -> lookup(".tray-head").<ToggleButton>query().requestFocus());
        keys.type(KeyCode.SPACE);
        List<Button> events = ask(() -> new ArrayList<>(lookup(".tray-event").<Button>queryAll()));
        assertEquals(2, events.size());
        keys.type(KeyCode.TAB);
        assertTrue(ask(() -> events.get(0).isFocused()), "the first is next to the head");
        keys.type(KeyCode.RIGHT);
        assertTrue(ask(() -> events.get(1).isFocused()));
        keys.type(KeyCode.RIGHT);
        assertTrue(ask(() -> events.get(1).isFocused()), "there is none after the last");
        keys.type(KeyCode.HOME);
        assertTrue(ask(() -> events.get(0).isFocused()));
        keys.type(KeyCode.END);
        keys.type(KeyCode.ENTER);
        int dated = ask(() -> workbench().timeline().content().dated());
        assertEquals(dated + 1, ask(() -> workbench().timeline().chosenRow()));
    }
}
