package chancery.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Quote;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronologyTest {

    @TempDir
    private Path folder;

    private final ObservableSet<Id<Actor>> hidden = FXCollections.observableSet(new java.util.HashSet<>());
    private Harbour harbour;
    private Chronology chronology;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        chronology = new Chronology(harbour.session(), hidden);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void theNextEventsAreTheEventsInTheOrderOfTime() {
        List<Id<Event>> expected = harbour.session().file().shelf().events().stream()
                .map(Event::id)
                .toList();

        List<Id<Event>> visited = new ArrayList<>();
        for (int step = 0; step < expected.size() + 1; step++) {
            chronology.next();
            Id<Event> chosen = new Id<>(
                    harbour.session().selection().chosen().orElseThrow().id().value());
            if (visited.isEmpty() || !visited.get(visited.size() - 1).equals(chosen)) {
                visited.add(chosen);
            }
        }

        assertEquals(expected, visited);
    }

    @Test
    void thePreviousEventOfNoneIsTheLast() {
        chronology.previous();

        assertEquals(harbour.session().contents().events().size() - 1, chronology.chosenRow());
    }

    @Test
    void aChosenEventHasItsRow() {
        Event fifth = harbour.session().file().shelf().events().get(5);

        harbour.session().selection().choose(EntryKind.EVENT, fifth.id());

        assertEquals(5, chronology.chosenRow());
    }

    @Test
    void aChosenQuoteHasTheRowOfTheEventItWasSaidAt() {
        Quote quote = harbour.session().file().shelf().quotes().stream()
                .filter(one -> one.event() != null)
                .findFirst()
                .orElseThrow();

        harbour.session().selection().choose(EntryKind.QUOTE, quote.id());

        Event at = harbour.session()
                .file()
                .shelf()
                .event(Optional.ofNullable(quote.event()).orElseThrow())
                .orElseThrow();
        assertEquals(
                Rows.of(
                        at,
                        harbour.session().contents(),
                        harbour.session().file().shelf()),
                chronology.chosenRow());
    }

    @Test
    void choosingAnActorLeavesNoRowButTheWayGoesOnFromTheLast() {
        chronology.choose(3);
        harbour.session().selection().choose(EntryKind.ACTOR, new Id<>("hbr-actor-norland"));
        assertEquals(Rows.NONE, chronology.chosenRow());

        chronology.next();

        assertEquals(4, chronology.chosenRow());
    }

    @Test
    void eventsWhoseActorsAreAllHiddenAreSteppedOver() {
        EventColumns events = harbour.session().contents().events();
        List<Actor> actors = harbour.session().contents().actors();
        for (int actor : events.actorsOf(1)) {
            hidden.add(actors.get(actor).id());
        }
        chronology.choose(0);

        chronology.next();

        int expected = 1;
        while (!chronology.shown(expected)) {
            expected++;
        }
        assertEquals(expected, chronology.chosenRow());
        assertEquals(false, chronology.shown(1));
    }

    @Test
    void whatIsShownNowCanBeAskedLaterToo() {
        EventColumns events = harbour.session().contents().events();
        harbour.session().contents().actors().forEach(actor -> hidden.add(actor.id()));
        List<Boolean> expected = new ArrayList<>();
        for (int row = 0; row < events.size(); row++) {
            expected.add(chronology.shown(row));
        }

        IntPredicate now = chronology.shownNow(events);
        hidden.clear();

        assertEquals(
                expected, IntStream.range(0, events.size()).mapToObj(now::test).toList());
        assertTrue(expected.contains(false));
    }
}
