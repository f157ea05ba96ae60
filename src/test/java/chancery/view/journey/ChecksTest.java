package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.check.Check;
import chancery.viewmodel.check.CheckFilter;
import chancery.viewmodel.window.ViewMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ChecksTest extends HarbourJourney {

    @Test
    void findingsAreWalkedFixedAndDismissedByKeyboardAlone() {
        show();
        assertEquals("Dockers march for the quay", pageTitle());
        assertEquals(20, open());

        type(KeyCode.DOWN);
        assertEquals("Norland closes the East Quay to Estrian ships", pageTitle());

        type(KeyCode.D);
        write("As printed by EPB").type(KeyCode.ENTER);
        assertEquals(19, open());
        assertEquals(1, ask(() -> workbench().checks().dismissedProperty().get()));

        narrow(Check.NOT_VERBATIM);
        type(KeyCode.F);
        assertEquals(18, open());
        assertEquals(
                "Take the source’s own words",
                ask(() -> workbench().session().editing().undoNameProperty().get()));
    }

    @Test
    void escapeLeavesAFindingAsItIs() {
        show();
        type(KeyCode.D);
        write("Perhaps").type(KeyCode.ESCAPE);

        assertEquals(20, open());
        assertTrue(ask(() -> lookup(".check-list").query().isFocused()));
    }

    @Test
    void theBarAtTheTopCounts() {
        show();
        assertEquals(
                "Checks  20",
                ask(() -> lookup(".views .toggle-button").queryAllAs(ToggleButton.class).stream()
                        .map(ToggleButton::getText)
                        .filter(text -> text.startsWith("Checks"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void aFindingStandsOnItsRecordsPage() {
        show();

        assertEquals(
                "The wording is “Sunday 5 April”, but 5 April 2031 is a Saturday.",
                ask(() -> lookup(".page .notice").queryLabeled().getText()));
    }

    private void show() {
        interact(() -> workbench().modeProperty().set(ViewMode.CHECKS));
        ask(() -> true);
    }

    private void narrow(Check check) {
        interact(() -> workbench().checks().filter().kindProperty().set(new CheckFilter.Kind(check)));
        ask(() -> true);
    }

    private int open() {
        return ask(() -> workbench().checks().openProperty().get());
    }
}
