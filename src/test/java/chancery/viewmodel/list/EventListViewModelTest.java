package chancery.viewmodel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.Plain;
import chancery.model.When;
import chancery.text.Letters;
import chancery.time.Bounds;
import chancery.time.Range;
import chancery.time.Tick;
import chancery.timeline.LaneBy;
import chancery.timeline.LaneGroup;
import chancery.timeline.Shown;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Panels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventListViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Panels panels;
    private EventListViewModel list;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        panels = Panels.of(harbour.session(), folder);
        list = panels.list();
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void aLineWhoseWordsAreNotItsSourcesSaysSoOnceThatIsKnown() {
        EventLine line = lines().get(3);
        int before = list.linesReadProperty().get();
        assertFalse(list.unsound(line));
        list.notice(new SimpleObjectProperty<>(Set.of(line.id())));

        assertTrue(list.unsound(line));
        assertFalse(list.unsound(lines().get(2)));
        assertEquals(before + 1, list.linesReadProperty().get(), "the lines in sight are shown anew");
    }

    @Test
    void theLinesAreTheEventsInTheOrderOfTime() {
        assertEquals(titles(events()), lines().stream().map(EventLine::title).toList());
    }

    @Test
    void somethingBeforeADayIsListedBesideThatDayAndNotBeforeAll() {
        long day = harbour.session().contents().events().from(5);
        When when = new When(
                "before", null, Bounds.within(new Range(Tick.PAST, day + Tick.DAY - 1)), null, null, null, null);
        Event before = Plain.event("before", "Some time before").withWhen(when);

        harbour.session().editing().make(new Edit("Add event", List.of(Change.added(before))));

        panels.timeline().lanes().sortBy(LaneBy.FLAT);
        EventColumns events = harbour.session().contents().events();
        int place = lines().stream().map(EventLine::title).toList().indexOf(before.title());
        assertTrue(place > 5 && events.from(place - 1) < day + Tick.DAY && events.from(place + 1) >= day + Tick.DAY);
        assertEquals(
                IntStream.of(panels.timeline()
                                .content()
                                .groups(panels.timeline().options())
                                .get(0)
                                .rows())
                        .boxed()
                        .toList(),
                list.rows().stream()
                        .filter(row -> row >= 0 && events.from(row) != Tick.FUTURE)
                        .toList(),
                "the flat timeline's order is the list's");
    }

    @Test
    void theUndatedStandAtTheEndBelowAHeadingOfTheirOwn() {
        List<Event> undated =
                events().stream().filter(event -> event.when().undated()).toList();
        List<Integer> headings = list.rows().stream().filter(entry -> entry < 0).toList();

        assertEquals(undated.isEmpty() ? 0 : 1, headings.size());
        for (int heading : headings) {
            assertEquals("Not dated", list.heading(heading));
            assertEquals(undated.size(), list.headed(heading));
            assertEquals(list.rows().size() - undated.size() - 1, list.rows().indexOf(heading));
        }
    }

    @Test
    void inLanesTheHeadingsAndRowsAreThoseOfTheTimeline() {
        for (LaneBy by : LaneBy.values()) {
            panels.timeline().lanes().sortBy(by);
            list.inLanesProperty().set(true);
            List<Integer> expected = new ArrayList<>();
            for (LaneGroup group :
                    panels.timeline().content().groups(panels.timeline().options())) {
                if (group.rows().length > 0) {
                    expected.add(-1);
                }
                IntStream.of(group.rows()).forEach(expected::add);
            }
            List<Integer> listed =
                    list.rows().stream().map(entry -> Math.max(-1, entry)).toList();
            assertEquals(expected, listed.subList(0, expected.size()), by.name());
        }
    }

    @Test
    void hidingEveryActorLeavesTheEventsWithoutAny() {
        panels.actors().hideListed();

        assertEquals(
                events().stream()
                        .filter(event -> event.participants().isEmpty())
                        .count(),
                list.rows().stream().filter(entry -> entry >= 0).count());
    }

    @Test
    void whatAllViewsLeaveOutIsLeftOutAndWhatTheyFadeIsFaded() {
        BitSet out = new BitSet();
        out.set(1);
        BitSet pale = new BitSet();
        pale.set(2);
        panels.chronology().shownRows().filter(harbour.session().contents(), Shown.without(out, pale));

        assertFalse(list.rows().contains(1));
        assertTrue(list.rows().contains(2));
        assertTrue(list.faded(2));
        assertFalse(list.faded(3));
    }

    @Test
    void anEventInWhichTheActorInFocusHasNoPartStepsBack() {
        panels.actors().focusOn(new Id<>("hbr-actor-torvald-eskeby"));

        for (EventLine line : lines()) {
            assertEquals(!line.actors().contains("Torvald Eskeby"), list.dimmed(line), line::title);
        }
    }

    @Test
    void aSortedListIsNotTheTimelinesAndFindsBackToIt() {
        List<Integer> before = List.copyOf(list.rows());
        list.inLanesProperty().set(true);
        list.sort(new ListOrder(EventColumn.TITLE, true));

        assertEquals(
                titles(events()).stream()
                        .sorted(Comparator.comparing(Letters::plain))
                        .toList(),
                lines().stream().map(EventLine::title).toList());
        assertFalse(list.inLanesProperty().get());

        list.sort(ListOrder.TIME);
        assertEquals(before, List.copyOf(list.rows()));
    }

    @Test
    void everyColumnSortsBothWaysAndLosesNothing() {
        for (EventColumn column : EventColumn.values()) {
            if (column.sortable()) {
                list.sort(new ListOrder(column, false));
                assertEquals(
                        IntStream.range(0, events().size()).boxed().toList(),
                        list.rows().stream()
                                .filter(entry -> entry >= 0)
                                .sorted()
                                .toList(),
                        column.name());
            }
        }
        list.sort(new ListOrder(EventColumn.QUOTES, false));
        List<Integer> quotes = lines().stream().map(EventLine::quotes).toList();
        assertEquals(quotes.stream().sorted(Comparator.reverseOrder()).toList(), quotes);
    }

    @Test
    void aRowIsToldInWholeSentences() {
        list.rows();
        int last = list.indexOf(
                list.rows().stream()
                        .filter(entry -> entry >= 0)
                        .reduce((a, b) -> b)
                        .orElseThrow(),
                0);
        EventLine line = list.line(0).orElseThrow();
        String told = line.told(list.position(0), list.listed());

        assertTrue(told.startsWith("Event 1 of " + events().size() + ". "), told);
        assertTrue(told.contains(line.title() + "."), told);
        assertTrue(told.contains("Source 1, grade " + line.sources().get(0).grade() + "."), told);
        assertEquals(events().size(), list.position(last));
    }

    @Test
    void rowsAreCopiedWithTheColumnsThatAreShownAndTheirTitles() {
        list.rows();
        list.columns().show(EventColumn.KIND, true);
        List<String> copied = new ArrayList<>();
        list.copies().ofAll(copied::add);
        List<String> rows = copied.get(0).lines().toList();

        assertEquals("No.\tWhen\tTitle\tActors\tKind\tReality\tSource", rows.get(0));
        assertEquals(events().size() + 1, rows.size());
        assertTrue(rows.get(1).startsWith("1\t"), rows.get(1));
    }

    @Test
    void theColumnsAreRememberedInTheirOrderAndWidth() {
        list.columns().show(EventColumn.PLACE, true);
        list.columns().move(EventColumn.PLACE, -1);

        assertEquals(list.columns().shown(), new ListColumns(panels.memory()).shown());
        assertEquals(EventColumn.PLACE, list.columns().shown().get(4).column());
    }

    @Test
    void aTitleIsFoundFromWhereOneIsAndPastTheEnd() {
        List<EventLine> lines = lines();
        String word = lines.get(2).title();
        List<Integer> found = new ArrayList<>();
        list.search().find(word.toUpperCase(java.util.Locale.ROOT), 3, found::add);
        list.search().find("no such words at all", 0, found::add);

        assertEquals(List.of(list.indexOf(lines.get(2).row(), 0), -1), found);
    }

    private List<Event> events() {
        return harbour.session().file().shelf().events();
    }

    private static List<String> titles(List<Event> events) {
        return events.stream().map(Event::title).toList();
    }

    private List<EventLine> lines() {
        return IntStream.range(0, list.rows().size())
                .filter(index -> list.rows().get(index) >= 0)
                .mapToObj(index -> list.line(index).orElseThrow())
                .toList();
    }
}
