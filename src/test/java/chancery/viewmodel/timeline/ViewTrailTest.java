package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.timeline.Arrangement;
import chancery.timeline.Extent;
import chancery.timeline.Folding;
import chancery.timeline.LaneBy;
import chancery.timeline.TimeScale;
import chancery.timeline.ViewOptions;
import java.time.LocalDate;
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
    void whatIsOnlyChosenOrHoveredIsNoStep() {
        ViewOptions options = options(0, 800);
        trail.changed(options, options.hovering(3).choosing(Set.of(1)));
        assertFalse(trail.canGoBackProperty().get());
    }

    @Test
    void aWindowOfAnotherSizeIsNoStep() {
        trail.changed(options(0, 800), options(5, 900));
        assertFalse(trail.canGoBackProperty().get());
    }

    @Test
    void aViewIsReadBackAsItWasWritten() {
        ViewPoint view = new ViewPoint(
                new Extent(1_641_772_800, 1_641_859_200),
                120,
                LaneBy.SIDE,
                false,
                Set.of("lavrov", "ABC \"News\""),
                LocalDate.of(2022, 1, 10));
        assertEquals(Optional.of(view), ViewPoint.of(view.text()));
        assertEquals(Optional.empty(), ViewPoint.of("{\"else\":1}"));
    }

    private void move(int to, long after) {
        int from = (int) here.extent().first();
        now += after;
        here = view(to);
        trail.changed(options(from, 800), options(to, 800));
    }

    private static ViewPoint view(int first) {
        return new ViewPoint(new Extent(first, first + 100), 0, LaneBy.ACTOR, true, Set.of(), null);
    }

    private static ViewOptions options(int first, double width) {
        return new ViewOptions(
                width,
                600,
                148,
                0,
                new TimeScale(Folding.NONE, 0.5, first, TimeScale.FOLD_WIDTH),
                Arrangement.by(LaneBy.ACTOR),
                Set.of(),
                0,
                Set.of(),
                ViewOptions.NO_ROW,
                null,
                1);
    }
}
