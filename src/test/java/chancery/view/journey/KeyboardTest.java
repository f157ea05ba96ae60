package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Event;
import chancery.viewmodel.window.ViewMode;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyboardTest extends HarbourJourney {

    @Test
    void theArrowsStepThroughTheEventsInTheOrderOfTime() {
        List<String> expected = workbench().session().file().shelf().events().stream()
                .limit(3)
                .map(Event::title)
                .toList();
        List<String> seen = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            press(KeyCode.RIGHT).release(KeyCode.RIGHT);
            seen.add(pageTitle());
        }
        assertEquals(expected, seen);

        press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertEquals(expected.get(1), pageTitle());
    }

    @Test
    void theNumbersSwitchTheViews() {
        write("4");
        assertEquals(ViewMode.QUOTES, ask(() -> workbench().modeProperty().get()));
        assertTrue(ask(() -> lookup(".quote-list").<ListView<?>>query().isFocused()));

        write("3");
        assertEquals(ViewMode.LIST, ask(() -> workbench().modeProperty().get()));

        write("2");
        assertEquals(ViewMode.POSITIONS, ask(() -> workbench().modeProperty().get()));
    }

    @Test
    void theArrowsUponTheViewsSwitchThem() {
        clickOn("List");
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);

        assertEquals(ViewMode.QUOTES, ask(() -> workbench().modeProperty().get()));
        assertTrue(ask(() -> lookup(".quote-list").tryQuery().isPresent()));
        assertEquals(
                List.of("Quotes"),
                ask(() -> lookup(".views .toggle-button").queryAllAs(ToggleButton.class).stream()
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText)
                        .toList()));

        press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertEquals(ViewMode.LIST, ask(() -> workbench().modeProperty().get()));
    }

    @Test
    void aNumberTypedIntoAFieldIsANumber() {
        clickOn("#find-actor").write("3");

        assertEquals(ViewMode.TIMELINE, ask(() -> workbench().modeProperty().get()));
        assertEquals("3", workbench().actors().filterProperty().get());
    }

    @Test
    void f6LeadsFromPanelToPanelAndBack() {
        write("3");
        press(KeyCode.F6).release(KeyCode.F6);
        assertTrue(
                ask(() -> lookup(".inspector").query().lookupAll("*").stream().anyMatch(Node::isFocused)));

        press(KeyCode.F6).release(KeyCode.F6);
        assertTrue(ask(() -> lookup(".actor-list").<ListView<?>>query().isFocused()));

        press(KeyCode.SHIFT, KeyCode.F6).release(KeyCode.F6, KeyCode.SHIFT);
        assertTrue(
                ask(() -> lookup(".inspector").query().lookupAll("*").stream().anyMatch(Node::isFocused)));
    }

    @Test
    void theKeyboardStaysInACardThatLiesOverTheWindow() {
        write("n");
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.LEFT)) {
            press(key).release(key);
        }
        assertEquals(1, ask(() -> lines().indexOf(focused())));

        for (int step = 1; step < lines().size(); step++) {
            press(KeyCode.TAB).release(KeyCode.TAB);
        }
        assertEquals(0, ask(() -> lines().indexOf(focused())));

        press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        assertEquals(lines().size() - 1, ask(() -> lines().indexOf(focused())));
    }

    private List<Node> lines() {
        return List.copyOf(lookup(".new-lines").<VBox>query().getChildren());
    }

    private @Nullable Node focused() {
        return lookup(".new-lines").query().getScene().getFocusOwner();
    }

    @Test
    void theQuestionMarkShowsEveryKeyAndEscapeClosesIt() {
        write("?");
        assertTrue(lookup(".key-sheet").tryQuery().isPresent());

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(lookup(".key-sheet").tryQuery().isPresent());
    }

    @Test
    void theTextGrowsAndShrinksWithinItsBounds() {
        for (int step = 0; step < 15; step++) {
            press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        }
        assertEquals(200, ask(() -> window().looks().textSizeProperty().getValue()));

        press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertEquals(100, ask(() -> window().looks().textSizeProperty().getValue()));
    }

    @Test
    void theThemeIsSwitched() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);

        assertTrue(ask(() -> window().looks().dark()));
    }
}
