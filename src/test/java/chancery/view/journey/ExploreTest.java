package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.timeline.LaneBy;
import chancery.timeline.TimeScale;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.work.Progress;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A thousand events, and those of Harbour, are gone through without a mouse. */
class ExploreTest extends Journey {

    @Test
    void aThousandEventsAreExploredByKeyboardAlone() {
        Path file = home().resolve("thousand.dossier");
        Invention.make(file, new Scale(1_000, 20, 4), Progress.NONE);
        interact(() -> window().open(file));
        explore();
    }

    @Test
    void harbourIsExploredByKeyboardAlone() {
        interact(() -> window().createSample("harbour-exercise"));
        explore();
    }

    private void explore() {
        Keyboard keys = keyboard();
        keys.type(KeyCode.RIGHT);
        keys.type(KeyCode.RIGHT);
        keys.type(KeyCode.RIGHT);
        assertEquals(2, chosen());

        TimeScale all = scale();
        keys.write("+");
        keys.write("+");
        waitUntilStill();
        assertTrue(scale().pixelsPerTick() > all.pixelsPerTick(), "it is zoomed in");
        assertInSight(chosen());
        TimeScale near = scale();
        interact(() -> timeline().lanes().sortBy(LaneBy.SIDE));
        assertEquals(LaneBy.SIDE, ask(() -> timeline().lanes().arrangement().by()));
        assertEquals(near.pixelsPerTick(), scale().pixelsPerTick(), near.pixelsPerTick() * 1e-6);

        boolean folded = ask(() -> timeline().folds().foldedProperty().get());
        keys.write("q");
        assertNotEquals(folded, ask(() -> timeline().folds().foldedProperty().get()));
        keys.write("q");

        list(keys);
        keys.type(KeyCode.ESCAPE);
        assertEquals(-1, chosen());
    }

    /** The list has the same event chosen; what is chosen there is chosen and in sight in the timeline. */
    private void list(Keyboard keys) {
        int before = chosen();
        keys.write("3");
        assertEquals(ViewMode.LIST, ask(() -> workbench().modeProperty().get()));
        TableView<Integer> table = ask(() -> lookup(".event-table").<TableView<Integer>>query());
        assertTrue(ask(table::isFocused));
        assertEquals(before, ask(() -> table.getSelectionModel().getSelectedItem()));

        keys.type(KeyCode.DOWN);
        assertEquals(before + 1, chosen());
        keys.type(KeyCode.PAGE_DOWN);
        int further = chosen();
        assertTrue(further > before + 1, "a page further");
        keys.type(KeyCode.HOME);
        assertEquals(0, chosen());
        keys.type(KeyCode.RIGHT);
        keys.write(".");
        assertEquals(2, chosen());

        keys.write("1");
        assertEquals(ViewMode.TIMELINE, ask(() -> workbench().modeProperty().get()));
        assertEquals(2, chosen());
        waitUntilStill();
        assertInSight(2);
        assertFalse(ask(() -> focusOwner() == null));
    }

    private void assertInSight(int row) {
        double x = ask(() -> timeline().options().scale().x(timeline().content().anchor(row)));
        assertTrue(
                ask(() -> timeline().options().plot().x() <= x
                        && x <= timeline().options().plot().right()),
                "event " + row + " is in sight");
    }

    /** Views glide; what holds is told when they have come to rest. */
    private void waitUntilStill() {
        TimeScale before = scale();
        for (int round = 0; round < 50; round++) {
            sleep(40);
            TimeScale now = scale();
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
    }

    private int chosen() {
        return ask(() -> workbench().chronology().chosenRow());
    }

    private TimeScale scale() {
        return ask(() -> timeline().options().scale());
    }

    private TimelineViewModel timeline() {
        return workbench().timeline();
    }
}
