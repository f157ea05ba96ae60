package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Actor;
import chancery.model.Id;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class ChooseTest extends HarbourJourney {

    private static final Id<Actor> ESKEBY = new Id<>("hbr-actor-torvald-eskeby");

    @Test
    void choosingAnActorShowsItInTheInspectorAndBringsItIntoFocus() {
        clickLine(".actor-list", "Torvald Eskeby");

        assertEquals("Torvald Eskeby", pageTitle());
        assertEquals(Optional.of(ESKEBY), workbench().actors().focus());
    }

    @Test
    void aClickIsHeardThoughTheButtonIsLetGoBesideTheWordsItWentDownOn() {
        settle();
        Node line = line(".actor-list", "Torvald Eskeby").orElseThrow();
        moveTo(line).press(MouseButton.PRIMARY);
        moveTo(point(line).atPosition(Pos.TOP_LEFT).atOffset(1, 1)).release(MouseButton.PRIMARY);

        assertEquals("Torvald Eskeby", pageTitle());
    }

    @Test
    void theTickOfALaneHidesItAndLeavesTheChoice() {
        String before = pageTitle();
        settle();
        Node line = line(".actor-list", "Torvald Eskeby").orElseThrow();
        moveTo(line);
        clickOn(from(line).lookup(".lane-tick").<Node>query());

        assertEquals(Set.of(ESKEBY), workbench().actors().hidden());
        assertEquals(before, pageTitle());
    }

    @Test
    void typingInThePanelFindsAnActor() {
        clickOn("#find-actor").write("eskeby");

        assertEquals(Optional.empty(), line(".actor-list", "Ilva Drosani"));
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals("Torvald Eskeby", pageTitle());
    }

    @Test
    void theSpaceBarHidesTheLaneOfAnActor() {
        clickOn("#find-actor").write("eskeby");
        press(KeyCode.DOWN).release(KeyCode.DOWN);

        press(KeyCode.SPACE).release(KeyCode.SPACE);

        assertEquals(Set.of(ESKEBY), workbench().actors().hidden());
    }

    @Test
    void choosingAnEventInTheListShowsItAndBackLeadsToTheActorBefore() {
        clickLine(".actor-list", "Torvald Eskeby");
        clickOn("List");
        String third = workbench().session().file().shelf().events().get(2).title();
        clickLine(".event-table", third);
        assertEquals(third, pageTitle());

        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);

        assertEquals("Torvald Eskeby", pageTitle());
    }

    @Test
    void aNameInTheInspectorLeadsToItsRecord() {
        interact(() -> workbench()
                .session()
                .selection()
                .choose(chancery.model.EntryKind.EVENT, new Id<>("hbr-event-courier-interview")));

        clickOn("The Vennhaven Courier");

        assertEquals("The Vennhaven Courier", pageTitle());
    }
}
