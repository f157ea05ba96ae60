package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.time.Bounds;
import chancery.time.Range;
import chancery.time.Tick;
import org.junit.jupiter.api.Test;

/** Ten pixels a day, from 1 January 2022 on. */
class SpanRuleTest {

    private static final long START = Tick.earliest("2022-01-01");
    private static final TimeScale SCALE =
            TimeScale.fitted(new Extent(START, START + 100 * Tick.DAY), Folding.NONE, 0, 1_000);
    private static final Sizes SIZES = new Sizes(1);
    private static final long AS_OF = Tick.latest("2022-01-20");

    @Test
    void aDayIsAPointInItsMiddle() {
        assertSpan("point 55.0 ± 6.1", Chronicle.within("2022-01-06", "2022-01-06"));
    }

    @Test
    void aMomentWithinSomeDaysFadesAtBothSides() {
        assertSpan("SOFT 0.0 35.0 65.0 100.0 SOFT", Chronicle.within("2022-01-01", "2022-01-10"));
    }

    @Test
    void whatLastsFromDayToDayIsFullFromFirstToLast() {
        assertSpan("HARD 10.0 10.0 70.0 70.0 HARD", Chronicle.lasting("2022-01-02", "2022-01-07"));
    }

    @Test
    void whatLastsIsFullBetweenItsLatestStartAndItsEarliestEnd() {
        Bounds bounds = new Bounds(range("2022-01-01", "2022-01-05"), range("2022-01-11", "2022-01-15"));
        assertSpan("SOFT 0.0 50.0 100.0 150.0 SOFT", bounds);
    }

    @Test
    void whereStartAndEndMayLieUponEachOtherThePeakIsInBetween() {
        Bounds bounds = new Bounds(range("2022-01-01", "2022-01-11"), range("2022-01-06", "2022-01-20"));
        assertSpan("SOFT 0.0 80.0 80.0 200.0 SOFT", bounds);
    }

    @Test
    void somethingBeforeADayFadesTowardsThePast() {
        assertSpan("SOFT -20.0 52.0 100.0 100.0 HARD", Chronicle.before("2022-01-10"));
    }

    @Test
    void somethingAfterADayFadesTowardsTheFuture() {
        Bounds bounds = Bounds.within(new Range(Tick.earliest("2022-01-11"), Tick.FUTURE));
        assertSpan("HARD 100.0 100.0 148.0 220.0 SOFT", bounds);
    }

    @Test
    void whatGoesOnReachesBeyondTheAsOfLineAndEndsInAnArrow() {
        assertSpan("HARD 50.0 50.0 211.0 211.0 ARROW", Chronicle.ongoing("2022-01-06"));
    }

    @Test
    void whatIsToGoOnFromALaterDayBeginsThere() {
        assertSpan("HARD 290.0 290.0 311.0 311.0 ARROW", Chronicle.ongoing("2022-01-30"));
    }

    @Test
    void whatHasAlwaysBeenComesOutOfAnArrow() {
        Bounds bounds = new Bounds(Range.ALWAYS, range("2022-01-20", "2022-01-20"));
        assertSpan("ARROW 70.0 70.0 200.0 200.0 HARD", bounds);
    }

    @Test
    void aSummitOfAnHourIsStillLongEnoughToBeSeen() {
        long noon = Tick.earliest("2022-01-06T12:00:00");
        Bounds bounds = new Bounds(new Range(noon, noon), new Range(noon + 3_600, noon + 3_600));
        assertSpan("HARD 48.2 55.0 55.4 62.2 HARD", bounds);
    }

    private static void assertSpan(String expected, Bounds bounds) {
        TimelineContent content = new Chronicle().event("Event", bounds).content();
        Span span = new SpanRule(content.events(), SCALE, SIZES, AS_OF, true).of(0);
        String found = span.point()
                ? String.format("point %.1f ± %.1f", span.centre(), span.length() / 2)
                : String.format(
                        "%s %.1f %.1f %.1f %.1f %s",
                        span.leftEnd(), span.left(), span.fullFrom(), span.fullTo(), span.right(), span.rightEnd());
        assertEquals(expected, found);
    }

    private static Range range(String first, String last) {
        return new Range(Tick.earliest(first), Tick.latest(last));
    }
}
