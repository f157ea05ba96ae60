package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Event;
import chancery.model.Plain;
import chancery.time.Tick;
import chancery.viewmodel.window.DossierForm;
import chancery.viewmodel.window.WindowViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A dossier that holds nothing says so, and how something comes in. */
class EmptyDossierTest extends Journey {

    @Override
    void begin(WindowViewModel fresh) {
        DossierForm cover = new DossierForm();
        cover.titleProperty().set("Empty");
        fresh.create(home().resolve("empty.dossier"), cover);
    }

    @Test
    void theTimelineStandsAboutTodayAndOffersTheWaysIn() {
        assertEquals("No events yet", title("#timeline-empty"));
        LocalDate about = ask(() -> Tick.day(workbench()
                .timeline()
                .content()
                .extentAround(workbench().timeline().options().asOf())
                .first()));
        LocalDate today =
                LocalDate.now(workbench().session().contents().dossier().zone());
        assertTrue(Set.of(today.minusDays(15), today.minusDays(16)).contains(about), about::toString);

        keyboard().type(KeyCode.N);
        keyboard().write("e");
        assertEquals(
                "New event", ask(() -> lookup(".overlay-title").<Labeled>query().getText()));
    }

    @Test
    void theTrayIsThereOnlyWithEventsToHold() {
        ToggleButton tray = ask(() -> lookup(".tray-head").<ToggleButton>query());
        assertFalse(ask(() -> tray.getParent().getParent().isVisible()));
        interact(() -> workbench().session().editing().make(new Edit("Add", List.of(Change.added(undated())))));
        settle();
        assertTrue(ask(() -> tray.getParent().getParent().isVisible()));
        assertEquals("Undated (1)", ask(tray::getText));
    }

    @Test
    void eventsWithoutADateLeadToTheTray() {
        interact(() -> workbench().session().editing().make(new Edit("Add", List.of(Change.added(undated())))));
        settle();
        assertEquals("The only event has no date", title("#timeline-empty"));
        clickOn("#timeline-empty .button");
        settle();
        assertEquals(0, ask(() -> workbench().timeline().chosenRow()));
        assertTrue(
                ask(() -> Objects.requireNonNull(focusOwner()).getStyleClass().contains("tray-events")));
    }

    @Test
    void whatIsThereTakesTheWordsAway() {
        interact(() -> window().createSample("harbour-exercise"));
        settle();
        assertFalse(ask(() -> lookup("#timeline-empty").<Node>query().isVisible()));
    }

    @Test
    void nobodyFitsOnlyWhatWasTyped() {
        assertEquals("No actors yet", title(".actor-panel"));
        interact(() -> lookup("#find-actor").<TextField>query().setText("Veshek"));
        settle();
        assertEquals(
                "No actor fits",
                ask(() -> lookup(".actor-panel .empty-words").<Labeled>query().getText()));
    }

    private String title(String within) {
        settle();
        return ask(() -> lookup(within + " .empty-title").<Labeled>query().getText());
    }

    private static Event undated() {
        return Plain.event("event-plan", "A plan");
    }
}
