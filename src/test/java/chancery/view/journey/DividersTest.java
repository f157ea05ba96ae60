package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.viewmodel.window.WindowViewModel;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** The panels stand where the user left them, and what else moves them is not taken for the user's wish. */
class DividersTest extends Journey {

    @Override
    void begin(WindowViewModel fresh) {
        fresh.createSample("harbour-exercise");
    }

    @Test
    void onlyWhatIsDraggedIsRemembered() {
        settle();
        assertEquals(OptionalDouble.empty(), remembered());
        double first = position();

        interact(() -> {
            for (int step = 0; step < 6; step++) {
                window().looks().largerText();
            }
        });
        settle();
        assertEquals(OptionalDouble.empty(), remembered());
        interact(() -> window().looks().ordinaryText());
        settle();
        assertEquals(first, position(), 0.02);

        Node divider = lookup(".panels > .split-pane-divider").queryAll().stream()
                .findFirst()
                .orElseThrow();
        drag(divider, MouseButton.PRIMARY).moveBy(80, 0).drop();
        settle();
        double dragged = position();
        assertTrue(dragged > first + 0.02, () -> first + " to " + dragged);
        assertEquals(dragged, remembered().orElseThrow(), 0.001);
    }

    private OptionalDouble remembered() {
        return ask(() -> window().layout().divider("actors"));
    }

    private double position() {
        return ask(() -> lookup(".panels").<SplitPane>query().getDividerPositions()[0]);
    }
}
