package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.filter.Chip;
import chancery.filter.Condition;
import chancery.filter.Filter;
import chancery.timeline.Arrangement;
import chancery.timeline.Extent;
import chancery.timeline.LaneBy;
import chancery.timeline.LaneSort;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Views are numbered here by where they begin. */
class ViewTrailTest {

    private long now = 10_000;
    private ViewPoint here = view(0);
    private final ViewTrail trail = new ViewTrail(() -> here, there -> here = there, () -> now);

    @Test
    void movementsWithoutAPauseAreOneStep() {
        move(1, 0);
        move(2, 16);
        move(3, 16);
        move(9, 5_000);
        trail.back();
        assertEquals(view(3), here);
        trail.back();
        assertEquals(view(0), here);
        assertFalse(trail.canGoBackProperty().get());
        trail.forward();
        trail.forward();
        assertEquals(view(9), here);
    }

    @Test
    void movingAfterGoingBackForgetsWhatLayAhead() {
        move(1, 5_000);
        move(2, 5_000);
        trail.back();
        assertTrue(trail.canGoForwardProperty().get());
        move(7, 5_000);
        assertFalse(trail.canGoForwardProperty().get());
        trail.back();
        assertEquals(view(1), here);
    }

    @Test
    void theSameViewIsNoStep() {
        now += 5_000;
        trail.changed();
        assertFalse(trail.canGoBackProperty().get());
    }

    @Test
    void aWindowOfAnotherSizeIsNoStep() {
        move(1, 5_000);
        here = view(5);
        trail.settle();
        move(9, 5_000);
        trail.back();
        assertEquals(view(5), here);
        trail.back();
        assertEquals(view(0), here);
        assertFalse(trail.canGoBackProperty().get());
    }

    @Test
    void aViewIsReadBackAsItWasWritten() {
        ViewPoint view = new ViewPoint(
                new Extent(1_641_772_800, 1_641_859_200),
                120,
                new Arrangement(
                        LaneBy.SIDE,
                        LaneBy.KIND,
                        LaneSort.OWN,
                        List.of("side:b", "side:a"),
                        Set.of("side:a"),
                        Set.of("side:b", "side:c"),
                        Set.of("kind:\"talks\""),
                        true),
                false,
                Set.of("lavrov", "ABC \"News\""),
                LocalDate.of(2022, 1, 10),
                new Filter(List.of(
                        new Chip(new Condition.Text("berth 9"), true),
                        new Chip(new Condition.Kinds(List.of("talks")), false))));
        assertEquals(Optional.of(view), ViewPoint.of(view.text()));
        assertEquals(Optional.empty(), ViewPoint.of("{\"else\":1}"));
    }

    @Test
    void aViewThatWasKeptBeforeLanesCouldBeArrangedIsStillRead() {
        assertEquals(
                Optional.of(new ViewPoint(
                        new Extent(1_641_772_800, 1_641_859_200),
                        12,
                        Arrangement.by(LaneBy.KIND),
                        true,
                        Set.of("lavrov"),
                        null,
                        Filter.NONE)),
                ViewPoint.of("{\"by\":\"kind\",\"folded\":\"yes\",\"from\":\"2022-01-10\",\"hidden\":[\"lavrov\"],"
                        + "\"scroll\":12,\"to\":\"2022-01-11\"}"));
    }

    private void move(int to, long after) {
        now += after;
        here = view(to);
        trail.changed();
    }

    private static ViewPoint view(int first) {
        return new ViewPoint(
                new Extent(first, first + 100), 0, Arrangement.by(LaneBy.ACTOR), true, Set.of(), null, Filter.NONE);
    }
}
