package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
        int dated = ask(() -> workbench().timeline().content().dated());
        ListView<Integer> events = ask(() -> lookup(".tray-events").<ListView<Integer>>query());
        assertEquals(2, ask(() -> events.getItems().size()));
        keys.type(KeyCode.TAB);
        keys.type(KeyCode.TAB);
        assertTrue(ask(events::isFocused), "the events come after the field for words");
        keys.type(KeyCode.HOME);
        assertEquals(dated, ask(() -> workbench().timeline().chosenRow()));
        keys.type(KeyCode.DOWN);
        assertEquals(dated + 1, ask(() -> workbench().timeline().chosenRow()));
        keys.type(KeyCode.DOWN);
        assertEquals(dated + 1, ask(() -> workbench().timeline().chosenRow()), "there is none after the last");
    }

    @Test
    void theUndatedEventsAreFoundByWordsOfTheirTitles() {
        interact(() -> window().createSample("harbour-exercise"));
        Keyboard keys = keyboard();
        interact(() -> lookup(".tray-head").<ToggleButton>query().requestFocus());
        keys.type(KeyCode.SPACE);
        ListView<Integer> events = ask(() -> lookup(".tray-events").<ListView<Integer>>query());
        int second = ask(() -> events.getItems().get(1));
        String word = ask(() -> workbench().timeline().content().title(second));
        interact(() -> lookup(".tray-words").<TextField>query().setText(word.toUpperCase(Locale.ROOT)));
        settle();
        assertEquals(List.of(second), ask(() -> List.copyOf(events.getItems())));
        interact(() -> lookup(".tray-words").<TextField>query().requestFocus());
        keys.type(KeyCode.DOWN);
        assertEquals(second, ask(() -> workbench().timeline().chosenRow()));
    }
}
