package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.time.Bounds;
import chancery.time.Tick;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutEngineTest {

    private static final long AS_OF = Tick.latest("2022-01-10");

    private static Chronicle week() {
        return new Chronicle()
                .actor("russia", ActorKind.STATE)
                .actor("usa", ActorKind.STATE)
                .actor("blinken", ActorKind.PERSON, "usa")
                .event("Speech", Chronicle.within("2022-01-07", "2022-01-07"), "blinken")
                .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"), "russia", "usa")
                .event("Council", Reality.SCHEDULED, Chronicle.within("2022-01-12", "2022-01-12"), 2, "russia")
                .event("Ultimatum", Bounds.UNDATED, "russia");
    }

    @Test
    void aDayIsAPointInTheMiddleOfTheDay() {
        Layout layout = lay(week().content());
        Mark.Point speech = point(layout, 0);
        TimeScale scale = layout.scale();
        assertEquals(scale.x(Tick.earliest("2022-01-07T12:00:00")), speech.x(), 1e-6);
    }

    @Test
    void anEventStandsInTheLanesOfAllItsActorsTiedByOneLine() {
        Layout layout = lay(week().content());
        List<Mark> talks = marksOf(layout, 1);
        assertEquals(
                List.of("Russia", "Usa"),
                talks.stream()
                        .map(mark -> layout.lanes().get(mark.lane()).lane().title())
                        .sorted()
                        .toList());
        Layout.Connector line = layout.connectors().get(0);
        assertEquals(1, layout.connectors().size());
        assertEquals(
                List.of(talks.get(0).box().centreY(), talks.get(1).box().centreY()).stream()
                        .sorted()
                        .toList(),
                List.of(line.fromY(), line.toY()));
    }

    @Test
    void anEventInSeveralLanesHasItsWordsOnce() {
        Layout layout = lay(week().content());
        assertEquals(
                List.of("Council", "Speech", "Talks"),
                layout.labels().stream().map(Label::text).sorted().toList());
    }

    @Test
    void theAsOfLineStandsAtTheEndOfTheDayAndTintsWhatIsAhead() {
        Layout.AsOfLine line = lay(week().content()).asOf();
        assertNotNull(line);
        TimeScale scale = lay(week().content()).scale();
        assertEquals(scale.x(Tick.earliest("2022-01-11")), line.x(), 1e-6);
        assertEquals("as of 10 Jan", line.text());
        assertEquals(line.x(), line.future().x(), 1e-6);
    }

    @Test
    void withoutAnAsOfDayThereIsNoLine() {
        TimelineContent content = week().content();
        ViewOptions options = options(content).asOf(Tick.FUTURE);
        assertNull(new LayoutEngine().lay(content, options, FixedRuler.SEVEN).asOf());
    }

    @Test
    void undatedEventsAreCountedForTheTray() {
        assertEquals(1, lay(week().content()).undated());
    }

    @Test
    void anEmptyContentHasAnAxisAndNothingElse() {
        Layout layout = lay(new Chronicle().content());
        assertEquals(List.of(), layout.lanes());
        assertEquals(List.of(), layout.marks());
        assertFalse(layout.axis().minor().isEmpty());
        assertEquals(0, layout.contentHeight());
    }

    @Test
    void aChosenEventStandsOutAndNothingMoves() {
        TimelineContent content = week().content();
        Layout plain = lay(content);
        Layout chosen = new LayoutEngine()
                .lay(content, options(content).choosing(Set.of(1)).hovering(0), FixedRuler.SEVEN);
        assertEquals(
                plain.marks().stream().map(Mark::box).toList(),
                chosen.marks().stream().map(Mark::box).toList());
        assertEquals(
                plain.labels().stream().map(Label::box).toList(),
                chosen.labels().stream().map(Label::box).toList());
        assertTrue(point(chosen, 1).look().chosen());
        assertTrue(point(chosen, 0).look().hovered());
        assertEquals(
                List.of(TextStyle.Weight.SEMIBOLD),
                chosen.labels().stream()
                        .filter(label -> label.row() == 1)
                        .map(label -> label.style().weight())
                        .toList());
    }

    @Test
    void anActorInFocusDimsTheEventsOfOthers() {
        TimelineContent content = week().content();
        Layout layout =
                new LayoutEngine().lay(content, options(content).focusing(new Id<>("blinken")), FixedRuler.SEVEN);
        assertFalse(point(layout, 0).look().dimmed());
        assertTrue(point(layout, 1).look().dimmed());
        assertEquals(
                List.of("Blinken"),
                layout.lanes().stream()
                        .filter(Layout.LaneBand::focused)
                        .map(band -> band.lane().title())
                        .toList());
    }

    @Test
    void hiddenLanesAreGoneAndTheirEventsStayWhereElseTheyStand() {
        TimelineContent content = week().content();
        Layout layout =
                new LayoutEngine().lay(content, options(content).hiding(Set.of("usa", "blinken")), FixedRuler.SEVEN);
        assertEquals(
                List.of("Russia"),
                layout.lanes().stream().map(band -> band.lane().title()).toList());
        assertEquals(List.of(), marksOf(layout, 0));
        assertEquals(1, marksOf(layout, 1).size());
        assertEquals(List.of(), layout.connectors());
    }

    @Test
    void lanesThatDoNotFitAreScrolledTo() {
        TimelineContent content = Chronicle.byChance(3, 60, 20, 60).content();
        ViewOptions options = options(content).sized(900, 400);
        Layout top = new LayoutEngine().lay(content, options, FixedRuler.SEVEN);
        Layout bottom = new LayoutEngine().lay(content, options.scrolled(1e6), FixedRuler.SEVEN);
        assertTrue(top.mostScroll() > 0);
        assertEquals(top.mostScroll(), bottom.scrollY(), 1e-6);
        Layout.LaneBand last = bottom.lanes().get(bottom.lanes().size() - 1);
        assertEquals(400, last.bottom(), 1e-6);
        assertTrue(bottom.lanes().get(0).index() > 0);
    }

    @Test
    void whereTheLaneWithTheWordsIsOutOfSightTheyStandInAnother() {
        Chronicle chronicle = new Chronicle().actor("a", ActorKind.STATE).actor("b", ActorKind.STATE);
        for (int day = 10; day < 28; day++) {
            chronicle.event("Event " + day, Chronicle.within("2022-01-" + day, "2022-01-" + day), "a");
        }
        TimelineContent content = chronicle
                .event("Shared", Chronicle.within("2022-01-05", "2022-01-05"), "a", "b")
                .content();
        ViewOptions options = options(content);
        Layout whole = new LayoutEngine().lay(content, options, FixedRuler.SEVEN);
        assertEquals("B", laneOf(whole, "Shared"));
        Layout cut = new LayoutEngine()
                .lay(content, options.sized(900, options.plot().y() + 40), FixedRuler.SEVEN);
        assertEquals(1, cut.lanes().size());
        assertEquals("A", laneOf(cut, "Shared"));
    }

    @Test
    void whereALaneGivesUpRowsTheMostImportantKeepTheirWords() {
        Chronicle chronicle = new Chronicle().actor("usa", ActorKind.STATE).actor("russia", ActorKind.STATE);
        for (int i = 0; i < 9; i++) {
            chronicle.event("Meeting " + i, Chronicle.within("2022-01-10", "2022-01-10"), "usa");
            chronicle.event("Talks " + i, Chronicle.within("2022-01-12", "2022-01-12"), "russia");
        }
        chronicle.event("Summit", Reality.OCCURRED, Chronicle.within("2022-01-10", "2022-01-10"), 3, "usa");
        TimelineContent content = chronicle.content();
        ViewOptions low = ViewOptions.showing(content, Folding.NONE, 700, 150, AS_OF);
        Layout layout = new LayoutEngine().lay(content, low, FixedRuler.SEVEN);
        assertTrue(layout.clustered(), "there are too few rows");
        assertTrue(layout.labels().stream().anyMatch(label -> label.text().equals("Summit")), "" + layout.labels());
    }

    @Test
    void whereALaneGivesUpRowsItKeepsWordsRatherThanMarksWhoseWordsStandElsewhere() {
        Chronicle chronicle = new Chronicle().actor("usa", ActorKind.STATE).actor("blinken", ActorKind.PERSON, "usa");
        for (int day = 10; day < 28; day++) {
            for (int i = 0; i < 4; i++) {
                Bounds bounds = Chronicle.within("2022-01-" + day, "2022-01-" + day);
                chronicle.event("Speech", Reality.OCCURRED, bounds, 3, "usa", "blinken");
            }
        }
        TimelineContent content = chronicle
                .event("Decree", Chronicle.within("2022-01-18", "2022-01-18"), "usa")
                .content();
        ViewOptions low =
                ViewOptions.showing(content, Folding.NONE, 700, 190, AS_OF).scrolled(130);
        Layout layout = new LayoutEngine().lay(content, low, FixedRuler.SEVEN);
        assertTrue(layout.clustered(), "there are too few rows");
        assertEquals("Usa", laneOf(layout, "Decree"));
    }

    @Test
    void everyRowInSightIsDrawnOrCounted() {
        for (int seed = 0; seed < 30; seed++) {
            TimelineContent content = Chronicle.byChance(seed, 300, 5, 300).content();
            ViewOptions options = options(content).laned(LaneBy.FLAT);
            Layout layout = new LayoutEngine().lay(content, options, FixedRuler.SEVEN);
            int counted = layout.marks().stream()
                    .mapToInt(mark -> mark.match(new Counted()))
                    .sum();
            assertEquals(content.dated(), counted, "seed " + seed);
        }
    }

    private static String laneOf(Layout layout, String text) {
        return layout.labels().stream()
                .filter(label -> label.text().equals(text))
                .map(label -> layout.lanes().get(label.lane()).lane().title())
                .findFirst()
                .orElse("nowhere");
    }

    private static Layout lay(TimelineContent content) {
        return new LayoutEngine().lay(content, options(content), FixedRuler.SEVEN);
    }

    private static ViewOptions options(TimelineContent content) {
        return ViewOptions.showing(content, Folding.NONE, 900, 600, AS_OF);
    }

    private static List<Mark> marksOf(Layout layout, int row) {
        return layout.marks().stream()
                .filter(mark -> new HitTest(layout)
                        .at(mark.box().centreX(), mark.box().centreY())
                        .equals(new Hit.Event(row, mark.lane())))
                .toList();
    }

    private static Mark.Point point(Layout layout, int row) {
        return layout.marks().stream()
                .filter(Mark.Point.class::isInstance)
                .map(Mark.Point.class::cast)
                .filter(mark -> mark.row() == row)
                .findFirst()
                .orElseThrow();
    }
}
