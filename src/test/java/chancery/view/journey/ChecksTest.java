package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.anchor.Folding;
import chancery.check.Check;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.edit.Settling;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Span;
import chancery.store.Shelf;
import chancery.viewmodel.check.CheckFilter;
import chancery.viewmodel.window.ViewMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ChecksTest extends HarbourJourney {

    private static final String ASTRAY = "words that stand nowhere in it";

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

    @Test
    void whatAPersonMustSettleIsPutBeforeHim() {
        interact(() -> workbench()
                .session()
                .editing()
                .make(shelf -> Optional.of(new Edit("Lead astray", astray(shelf))), changes -> {}));
        ask(() -> true);
        show();
        narrow(Check.NOT_VERBATIM);
        interact(() -> lookup(".check-list").query().requestFocus());
        type(KeyCode.DOWN).type(KeyCode.UP);
        type(KeyCode.F);
        ask(() -> true);

        assertEquals("1 of 1", ask(() -> lookup(".review-place").queryLabeled().getText()));
    }

    private static List<Change> astray(Shelf shelf) {
        Quote quote = shelf.quote(new Id<>("hbr-quote-estria-note")).orElseThrow();
        Passage was = quote.passages().get(0);
        Passage now = new Passage(
                was.source(),
                was.number(),
                was.paragraph(),
                new Span(was.span().start(), was.span().start() + ASTRAY.length()),
                ASTRAY,
                null,
                null,
                null,
                Folding.sha256(ASTRAY));
        return List.of(Change.replaced(quote, Settling.settled(quote, Map.of(was, now))));
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
