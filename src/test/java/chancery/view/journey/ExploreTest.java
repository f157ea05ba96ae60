package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.time.Tick;
import chancery.timeline.LaneBy;
import chancery.timeline.TimeScale;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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
        lanes(keys);
        assertEquals(near.pixelsPerTick(), scale().pixelsPerTick(), near.pixelsPerTick() * 1e-6);

        boolean folded = ask(() -> timeline().folds().foldedProperty().get());
        keys.write("q");
        assertNotEquals(folded, ask(() -> timeline().folds().foldedProperty().get()));
        keys.write("q");

        measure(keys);
        views(keys);
        filter(keys);
        asOf(keys);
        keys.type(KeyCode.RIGHT);
        list(keys);
        keys.type(KeyCode.ESCAPE);
        assertEquals(-1, chosen());
    }

    /** From a lane's header its menu opens; there lanes are made by side, and the lane is pinned to the top. */
    private void lanes(Keyboard keys) {
        keys.write("l");
        keys.write("m");
        for (int item = 0; item < 4; item++) {
            keys.type(KeyCode.DOWN);
        }
        keys.type(KeyCode.RIGHT);
        keys.type(KeyCode.DOWN);
        keys.type(KeyCode.ENTER);
        waitUntil(() -> timeline().lanes().arrangement().by() == LaneBy.SIDE);
        keys.write("p");
        waitUntil(() -> !timeline().lanes().arrangement().pinned().isEmpty());
        keys.write("p");
        waitUntil(() -> timeline().lanes().arrangement().pinned().isEmpty());
        keys.write("l");
    }

    /** A stretch of time from the chosen event on, and the ruler to the next event. */
    private void measure(Keyboard keys) {
        keys.type(KeyCode.RIGHT);
        keys.type(KeyCode.SHIFT, KeyCode.RIGHT);
        waitUntil(() -> timeline().measures().range().reportProperty().get() != null);
        waitUntil(() -> timeline().measures().range().toldProperty().get());
        keys.type(KeyCode.ESCAPE);
        assertTrue(ask(() -> timeline().measures().range().extent().isEmpty()));
        keys.write("r");
        keys.type(KeyCode.RIGHT);
        waitUntil(() -> timeline()
                .measures()
                .ruler()
                .measure()
                .filter(measure -> !measure.words().isEmpty())
                .isPresent());
        keys.type(KeyCode.ESCAPE);
        assertTrue(ask(() -> timeline().measures().ruler().measure().isEmpty()));
    }

    /** The overview moves the view, a bookmark keeps it, a date is gone to, and the bookmark leads back. */
    private void views(Keyboard keys) {
        keys.type(KeyCode.CONTROL, KeyCode.D);
        waitUntil(this::writing);
        keys.write("Here");
        keys.type(KeyCode.ENTER);
        waitUntil(() -> timeline().views().bookmarks().all().size() == 1);
        leave(keys);
        TimeScale here = scale();
        keys.type(KeyCode.CONTROL, KeyCode.G);
        waitUntil(this::writing);
        keys.write(typed(Tick.day(ask(() -> timeline().content().anchor(0)))));
        keys.type(KeyCode.ENTER);
        waitUntil(() -> !scale().equals(here));
        waitUntilStill();
        keys.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        waitUntilStill();
        assertEquals(here.pixelsPerTick(), scale().pixelsPerTick(), here.pixelsPerTick() * 1e-6);
    }

    /** A condition is typed, counts what it leaves, and is taken back. */
    private void filter(Keyboard keys) {
        int all = ask(() -> timeline().content().shownDated());
        keys.write("/");
        waitUntil(this::writing);
        keys.write("has quote");
        keys.type(KeyCode.ENTER);
        leave(keys);
        waitUntil(() -> timeline().content().shownDated() < all);
        assertTrue(ask(() -> timeline().content().shownDated()) > 0);
        keys.type(KeyCode.SHIFT, KeyCode.ESCAPE);
        waitUntil(() -> timeline().content().shownDated() == all);
    }

    /** Another day is looked from, and the dossier's own again. */
    private void asOf(Keyboard keys) {
        LocalDate own = ask(() -> workbench().session().asOf().own());
        keys.write("o");
        waitUntil(this::writing);
        LocalDate other = own.minusDays(9);
        keys.write(typed(other));
        keys.type(KeyCode.ENTER);
        leave(keys);
        waitUntil(() -> other.equals(workbench().session().asOf().day()));
        keys.write("o");
        waitUntil(this::writing);
        keys.write(typed(own));
        keys.type(KeyCode.ENTER);
        leave(keys);
        waitUntil(() -> own.equals(workbench().session().asOf().day()));
    }

    private boolean writing() {
        return focusOwner() instanceof TextInputControl;
    }

    /** Leaves a card, if it is still there. */
    private void leave(Keyboard keys) {
        if (ask(this::writing)) {
            keys.type(KeyCode.ESCAPE);
            waitUntil(() -> !writing());
        }
    }

    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    private void waitUntil(BooleanSupplier there) {
        for (int round = 0; round < 250 && !ask(there::getAsBoolean); round++) {
            sleep(20);
        }
        assertTrue(ask(there::getAsBoolean));
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
