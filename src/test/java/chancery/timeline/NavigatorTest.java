package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.ActorKind;
import chancery.time.Bounds;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    /** Lanes: 0 Usa (rows 0, 2, 4), 1 Russia (rows 1, 3); row 5 has no date. */
    private static final TimelineContent CONTENT = new Chronicle()
            .actor("usa", ActorKind.STATE)
            .actor("russia", ActorKind.STATE)
            .event("0", Chronicle.within("2022-01-01", "2022-01-01"), "usa")
            .event("1", Chronicle.within("2022-01-02", "2022-01-02"), "russia")
            .event("2", Chronicle.within("2022-01-03", "2022-01-03"), "usa")
            .event("3", Chronicle.within("2022-01-07", "2022-01-07"), "russia")
            .event("4", Chronicle.within("2022-01-08", "2022-01-08"), "usa")
            .event("5", Bounds.UNDATED, "usa")
            .content();

    private static final ViewOptions OPTIONS = ViewOptions.showing(CONTENT, Folding.NONE, 900, 500, Chronicle.AS_OF);
    private static final Navigator NAVIGATOR = new Navigator(CONTENT, OPTIONS);

    @Test
    void fromFirstToLastInTheOrderOfTime() {
        assertEquals(OptionalInt.of(0), NAVIGATOR.first());
        assertEquals(OptionalInt.of(1), NAVIGATOR.next(0));
        assertEquals(OptionalInt.of(3), NAVIGATOR.previous(4));
        assertEquals(OptionalInt.of(4), NAVIGATOR.last());
        assertEquals(OptionalInt.empty(), NAVIGATOR.next(4));
        assertEquals(OptionalInt.empty(), NAVIGATOR.previous(0));
    }

    @Test
    void fromNowhereTheNextIsTheFirstAndThePreviousIsTheLast() {
        assertEquals(OptionalInt.of(0), NAVIGATOR.next(ViewOptions.NO_ROW));
        assertEquals(OptionalInt.of(4), NAVIGATOR.previous(ViewOptions.NO_ROW));
    }

    @Test
    void withinALane() {
        assertEquals(OptionalInt.of(2), NAVIGATOR.nextIn(0, 0));
        assertEquals(OptionalInt.of(2), NAVIGATOR.previousIn(0, 4));
        assertEquals(OptionalInt.empty(), NAVIGATOR.nextIn(0, 4));
    }

    @Test
    void toTheNearestEventOfAnotherLane() {
        assertEquals(OptionalInt.of(1), NAVIGATOR.nearest(1, 0));
        assertEquals(OptionalInt.of(1), NAVIGATOR.nearest(1, 2));
        assertEquals(OptionalInt.of(3), NAVIGATOR.nearest(1, 4));
        assertEquals(OptionalInt.empty(), NAVIGATOR.nearest(2, 0));
        assertEquals(OptionalInt.empty(), NAVIGATOR.nearest(-1, 0));
    }

    @Test
    void eventsOfHiddenLanesArePassedOver() {
        Navigator navigator = new Navigator(CONTENT, OPTIONS.hiding(Set.of("russia")));
        assertEquals(OptionalInt.of(2), navigator.next(0));
        assertEquals(OptionalInt.of(2), navigator.previous(4));
        assertEquals(OptionalInt.empty(), navigator.lane(1));
    }

    @Test
    void anUndatedEventHasNoLaneAndNoNeighbours() {
        assertEquals(OptionalInt.empty(), NAVIGATOR.lane(5));
        assertEquals(OptionalInt.empty(), NAVIGATOR.nextIn(0, 5));
        assertEquals(OptionalInt.of(4), NAVIGATOR.previous(5));
    }
}
