package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.check.Check;
import chancery.filter.Chip;
import chancery.filter.Condition;
import chancery.filter.Filter;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.viewmodel.check.CheckFilter;
import chancery.viewmodel.check.CheckRow;
import chancery.viewmodel.window.ViewMode;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT, KeyCode.CONTROL);
        ask(() -> 0);
        write("Eskeby speaks");
        type(KeyCode.ENTER);
        assertEquals(List.of("Eskeby speaks"), saved());
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(List.of(), saved());
        assertEquals(
                "Undone: Save filter ‘Eskeby speaks’",
                ask(() -> workbench().steward().undo().toldProperty().get()));
        press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertEquals(List.of("Eskeby speaks"), saved());
        press(KeyCode.SHIFT, KeyCode.ESCAPE).release(KeyCode.ESCAPE, KeyCode.SHIFT);
        assertEquals(List.of(), chips());
        assertTrue(ask(() -> lookup(".filter-bar #filter").query().isVisible()));

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT, KeyCode.CONTROL);
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        assertEquals(List.of("actor: Torvald Eskeby", "has a quote"), chips());
        Path file = ask(() -> workbench().session().file().path());
        press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        interact(() -> window().open(file));
        assertEquals(List.of("actor: Torvald Eskeby", "has a quote"), chips());
        assertEquals("1 of 26 events · 6 of 24 quotes", counts());
    }

    @Test
    void theFirstChipMovesNothing() {
        Bounds before = ask(() -> lookup(".middle").query().getBoundsInParent());
        interact(() -> lookup(".filter-bar #filter").queryButton().fire());
        write("eskeby");
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);

        assertEquals(List.of("actor: Torvald Eskeby"), chips());
        assertEquals(before, ask(() -> lookup(".middle").query().getBoundsInParent()));
    }

    @Test
    void theBarStandsInTheCircleOfPanels() {
        write("/");
        write("eskeby");
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        type(KeyCode.F6);
        type(KeyCode.F6);
        assertTrue(ask(() -> lookup(".filter-bar .filter-in-force").query().isFocused()));
        type(KeyCode.DELETE);
        assertEquals(List.of(), chips());
    }

    @Test
    void theChooserOpensFromWithinAField() {
        interact(() -> workbenchField().requestFocus());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT, KeyCode.CONTROL);
        write("tag navy");
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);

        assertEquals(List.of("tag: navy"), chips());
    }

    @Test
    void checksSayThatTheFilterHidesThemAll() {
        interact(() -> workbench().modeProperty().set(ViewMode.CHECKS));
        // A filter does not judge sources and places; events it does.
        interact(() -> workbench().checks().filter().kindProperty().set(ofEvents()));
        interact(() ->
                workbench().filter().set(new Filter(List.of(Chip.of(new Condition.Text("nowhere to be found"))))));
        interact(() -> lookup(".check-list").query().getScene().getRoot().layout());
        assertEquals(
                "Every finding is on a record that the filter hides",
                ask(() -> lookup(".check-list .empty-title").<Labeled>query().getText()));
        interact(() -> lookup(".check-list #filter-none-clear").queryButton().fire());
        assertEquals(List.of(), chips());
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

    private CheckFilter.Kind ofEvents() {
        Check check = workbench().checks().rows().stream()
                .flatMap(row -> row.line().stream())
                .filter(finding -> finding.kind() == EntryKind.EVENT)
                .map(CheckRow.Line::check)
                .findFirst()
                .orElseThrow();
        return CheckFilter.Kind.all().stream()
                .filter(kind -> kind.check() == check)
                .findFirst()
                .orElseThrow();
    }

    private Node workbenchField() {
        return lookup(node -> node instanceof TextField && node.isVisible()).query();
    }

    private List<String> saved() {
        return ask(() -> List.copyOf(workbench().filter().saved().names()));
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
