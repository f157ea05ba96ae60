package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.time.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final TimelineContent CONTENT =
            Chronicle.byChance(4, 500, 6, 700).content();
    private static final ViewOptions FIT = ViewOptions.showing(CONTENT, Folding.NONE, 900, 500, Chronicle.AS_OF);
    private static final ViewOptions CLOSE = FIT.scaled(FIT.scale().zoomed(500, 6));

    @Test
    void everyDatedEventIsCountedOnce() {
        assertEquals(CONTENT.dated(), counted(CONTENT, FIT));
    }

    @Test
    void veryManyEventsAreCountedToo() {
        TimelineContent many = Chronicle.byChance(5, 60_000, 6, 4_000).content();
        assertEquals(many.dated(), counted(many, ViewOptions.showing(many, Folding.NONE, 900, 500, Chronicle.AS_OF)));
    }

    @Test
    void theWindowIsWhatIsInSight() {
        Overview overview = overview(CLOSE);
        long left = CLOSE.scale().tick(CLOSE.plot().x());
        long right = CLOSE.scale().tick(CLOSE.plot().right());
        assertEquals(overview.scale().x(left), overview.window().x(), 0.5);
        assertEquals(overview.scale().x(right), overview.window().right(), 0.5);
    }

    @Test
    void viewsThatAreKeptAreMarkedWhereTheyAre() {
        Overview overview = overview(CLOSE);
        Extent near = new Extent(
                CLOSE.scale().tick(CLOSE.plot().x()),
                CLOSE.scale().tick(CLOSE.plot().right()));
        Extent never = new Extent(near.last() + 9_000 * 365 * Tick.DAY, near.last() + 9_001 * 365 * Tick.DAY);
        assertEquals(
                List.of(new Overview.Flag(
                        2, overview.scale().x(near.first()), overview.scale().x(near.last()))),
                overview.flags(List.of(never, near)));
    }

    @Test
    void draggingTheWindowMovesTheTimelineWithIt() {
        Overview overview = overview(CLOSE);
        double middle = overview.window().centreX();
        assertEquals(Overview.Grip.INSIDE, overview.grip(middle));
        TimeScale dragged = overview.dragged(CLOSE, Overview.Grip.INSIDE, middle, middle + 40);
        Overview after = overview(CLOSE.scaled(dragged));
        assertEquals(overview.window().x() + 40, after.window().x(), 0.5);
        assertEquals(overview.window().width(), after.window().width(), 0.5);
    }

    @Test
    void draggingAnEdgeLeavesTheOtherWhereItIs() {
        Overview overview = overview(CLOSE);
        double right = overview.window().right();
        assertEquals(Overview.Grip.RIGHT, overview.grip(right));
        Overview after = overview(CLOSE.scaled(overview.dragged(CLOSE, Overview.Grip.RIGHT, right, right + 60)));
        assertEquals(overview.window().x(), after.window().x(), 0.5);
        assertEquals(right + 60, after.window().right(), 0.5);
    }

    @Test
    void pressingBesideTheWindowBringsItThere() {
        Overview overview = overview(CLOSE);
        double there = overview.window().right() + 80;
        assertEquals(Overview.Grip.OUTSIDE, overview.grip(there));
        Overview after = overview(CLOSE.scaled(overview.dragged(CLOSE, Overview.Grip.OUTSIDE, there, there)));
        assertEquals(there, after.window().centreX(), 0.5);
    }

    @Test
    void theWindowCanBeTakenHoldOfHoweverFarTheUserHasZoomedIn() {
        Overview overview = overview(FIT.scaled(FIT.scale().zoomed(500, 1e5)));
        assertTrue(overview.window().width() >= 10);
        assertEquals(Overview.Grip.INSIDE, overview.grip(overview.window().centreX()));
    }

    @Test
    void theWholeTimeIsNamedInFewWords() {
        TimelineContent week = new Chronicle()
                .event("Speech", Chronicle.within("2021-12-07", "2021-12-07"))
                .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"))
                .content();
        ViewOptions view = ViewOptions.showing(week, Folding.NONE, 900, 500, Tick.latest("2022-01-10"));
        Overview overview = Overview.of(week, view, 900, 44, 150, 890);
        assertEquals("Dec 2021 – Jan 2022", overview.span());
        assertEquals(List.of("Dec 2021 – Jan 2022"), said(overview, 10));
        assertEquals(List.of("Dec 2021 –", "Jan 2022"), said(overview, 30));
        assertEquals(List.of(), said(overview, 100), "no words rather than parts of words");
    }

    private static List<String> said(Overview overview, double margins) {
        return overview.lines(margins, Sizes.of(1, 900).axisMinor(), FixedRuler.SEVEN);
    }

    private static int counted(TimelineContent content, ViewOptions view) {
        return Overview.of(content, view, 900, 44, 150, 890).bins().stream()
                .mapToInt(Overview.Bin::count)
                .sum();
    }

    private static Overview overview(ViewOptions view) {
        return Overview.of(CONTENT, view, 900, 44, 150, 890);
    }
}
