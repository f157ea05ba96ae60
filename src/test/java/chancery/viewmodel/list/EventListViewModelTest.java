package chancery.viewmodel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Event;
import chancery.model.Id;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Chronology;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventListViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private ActorPanelViewModel actors;
    private EventListViewModel list;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        actors = new ActorPanelViewModel(harbour.session());
        list = new EventListViewModel(harbour.session(), actors, new Chronology(harbour.session(), actors.hidden()));
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void theLinesAreTheEventsInTheOrderOfTime() {
        assertEquals(
                harbour.session().file().shelf().events().stream()
                        .map(Event::title)
                        .toList(),
                lines().stream().map(EventLine::title).toList());
    }

    @Test
    void aMonthStandsAboveItsFirstEventOnly() {
        List<String> months = lines().stream()
                .map(EventLine::month)
                .filter(month -> !month.isEmpty())
                .toList();

        assertEquals(months.stream().distinct().toList(), months);
        assertTrue(months.contains("March 2031"), months::toString);
    }

    @Test
    void hidingEveryActorLeavesTheEventsWithoutAny() {
        actors.hideListed();

        assertEquals(
                harbour.session().file().shelf().events().stream()
                        .filter(event -> event.participants().isEmpty())
                        .count(),
                list.rows().size());
    }

    @Test
    void anEventInWhichTheActorInFocusHasNoPartStepsBack() {
        actors.focusOn(new Id<>("hbr-actor-torvald-eskeby"));

        for (EventLine line : lines()) {
            assertEquals(!line.actors().contains("Torvald Eskeby"), list.dimmed(line), line::title);
        }
    }

    private List<EventLine> lines() {
        return list.rows().stream().map(row -> list.line(row).orElseThrow()).toList();
    }
}
