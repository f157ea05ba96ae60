package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Stance;
import chancery.viewmodel.position.Held;
import chancery.viewmodel.position.PositionsViewModel;
import chancery.viewmodel.position.Spot;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WindowViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TakePositionsTest extends Journey {

    private int keys;

    @Override
    void begin(WindowViewModel fresh) {
        fresh.createSample("geneva-2022");
    }

    @Test
    void tenPositionsAreTakenFromTheQuotesByFourKeysEach() {
        Set<Id<Position>> before = positions().stream().map(Position::id).collect(Collectors.toSet());
        typed("4");
        pressed(KeyCode.DOWN);
        pressed(KeyCode.P);
        typed("san");
        pressed(KeyCode.ENTER);
        typed("5");
        pressed(KeyCode.ENTER);
        keys = 0;
        for (int position = 0; position < 9; position++) {
            pressed(KeyCode.DOWN);
            pressed(KeyCode.P);
            typed(String.valueOf(1 + position % 5));
            pressed(KeyCode.ENTER);
        }
        assertEquals(36, keys);

        List<Position> taken = positions().stream()
                .filter(position -> !before.contains(position.id()))
                .toList();
        assertEquals(10, taken.size());
        assertTrue(taken.stream().allMatch(position -> position.issue().equals(new Id<>("gva-issue-sanctions"))));
        for (Position position : taken) {
            Quote quote = quote(position.evidence().get(0));
            assertEquals(quote.speaker(), position.actor());
            assertEquals(
                    Objects.equals(quote.onBehalfOf(), quote.speaker()) ? null : quote.onBehalfOf(),
                    position.onBehalfOf());
        }
        assertEquals(10, taken.stream().map(Position::evidence).distinct().count(), "each rests on a quote of its own");
    }

    @Test
    void aLetterAtTheStanceChangesTheIssueAndASignChoosesTheStance() {
        typed("4");
        pressed(KeyCode.DOWN);
        pressed(KeyCode.P);
        typed("sanc");
        pressed(KeyCode.ENTER);
        typed("-2");
        typed("nato");
        pressed(KeyCode.ENTER);
        pressed(KeyCode.ENTER);

        Position last = positions().stream()
                .filter(position -> position.id().value().startsWith("position-"))
                .findFirst()
                .orElseThrow();
        assertEquals(Stance.STRONGLY_OPPOSES, last.stance());
        assertEquals(new Id<>("gva-issue-nato-enlargement"), last.issue());
    }

    @Test
    void aNewIssueIsPartOfTheSameEdit() {
        int issues = ask(() -> workbench().session().contents().issues().size());
        typed("4");
        pressed(KeyCode.DOWN);
        pressed(KeyCode.P);
        typed("Harbour dues");
        pressed(KeyCode.ENTER);
        typed("4");
        pressed(KeyCode.ENTER);
        assertEquals(
                issues + 1, ask(() -> workbench().session().contents().issues().size()));

        interact(() -> workbench().session().editing().undo());
        assertEquals(issues, ask(() -> workbench().session().contents().issues().size()));
        assertEquals(17, positions().size());
    }

    @Test
    void theMatrixIsWalkedThroughByKeysAndOpensItsCells() {
        typed("2");
        PositionsViewModel matrix = workbench().positions();
        assertEquals(ViewMode.POSITIONS, ask(() -> workbench().modeProperty().get()));
        pressed(KeyCode.RIGHT);
        Spot first = spot(matrix);
        assertEquals(ask(() -> matrix.matrixProperty().get().spot(0, 0)), first);

        pressed(KeyCode.DOWN);
        pressed(KeyCode.END);
        int last = ask(() -> matrix.matrixProperty().get().columns().size() - 1);
        assertEquals(ask(() -> matrix.matrixProperty().get().spot(1, last)), spot(matrix));

        Position putin = positions().stream()
                .filter(position -> position.id().value().equals("gva-position-putin-nato-enlargement"))
                .findFirst()
                .orElseThrow();
        interact(() -> matrix.choose(new Spot(putin.actor(), putin.issue())));
        pressed(KeyCode.ENTER);
        assertTrue(lookup(".position-history").tryQuery().isPresent());
        pressed(KeyCode.ESCAPE);
        assertTrue(lookup(".position-history").tryQuery().isEmpty());
        assertTrue(ask(() -> lookup(".matrix").query().isFocused()));
    }

    @Test
    void theLineOfDaysGoesBackToBeforeAPositionBegan() {
        typed("2");
        PositionsViewModel matrix = workbench().positions();
        Id<Position> sanctions = new Id<>("gva-position-blinken-sanctions");
        assertEquals(Held.YES, ask(() -> matrix.heldProperty().get().held(sanctions)));

        interact(() -> lookup(".day-track").query().requestFocus());
        pressed(KeyCode.LEFT);
        pressed(KeyCode.LEFT);

        assertEquals(LocalDate.of(2022, 1, 8), ask(matrix::day));
        assertEquals(Held.NO, ask(() -> matrix.heldProperty().get().held(sanctions)));
    }

    @Test
    void aStanceIsChangedInPlaceAndKeepsTheKeyboard() {
        Id<Position> id = new Id<>("gva-position-blinken-diplomacy");
        interact(() -> workbench().session().selection().choose(EntryKind.POSITION, id));
        interact(() -> lookup("#judge-stance").query().requestFocus());

        pressed(KeyCode.RIGHT);

        Position now = positions().stream()
                .filter(position -> position.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(Stance.STRONGLY_SUPPORTS, now.stance());
        assertTrue(ask(() -> lookup("#judge-stance").query().isFocused()));
    }

    private Spot spot(PositionsViewModel matrix) {
        return Objects.requireNonNull(ask(() -> matrix.spotProperty().get()));
    }

    private List<Position> positions() {
        return ask(() -> workbench().session().file().shelf().positions());
    }

    private Quote quote(Evidence evidence) {
        return workbench()
                .session()
                .file()
                .shelf()
                .quote(new Id<>(evidence.id().value()))
                .orElseThrow();
    }

    private void pressed(KeyCode key) {
        keys++;
        press(key).release(key);
        ask(() -> keys);
    }

    private void typed(String text) {
        keys += text.length();
        write(text);
        ask(() -> keys);
    }
}
