package chancery.view.timeline;

import chancery.timeline.TimeScale;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * The view on its way from one scale to another, in a moment that the eye can follow. What is asked meanwhile is added to what is
 * still to come, so a turning wheel or a repeated key is one movement; what the user does by other means ends it. Where the user
 * wants no motion, the view is there at once.
 */
final class Glide {

    private static final double NANOS = 150e6;

    private final TimelineViewModel model;
    private final BooleanSupplier still;
    private @Nullable TimeScale goal;
    private TimeScale start;
    private TimeScale last;
    private double aboutX;
    private long begun;
    private Runnable arrived = () -> {};
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    /**
     * Moves the view of a model.
     *
     * @param still whether the user wants no motion
     */
    Glide(TimelineViewModel model, BooleanSupplier still) {
        this.model = model;
        this.still = still;
        start = model.options().scale();
        last = start;
    }

    /** Zooms about a pixel: what stands there stays there, all the way. */
    void zoom(double x, double factor) {
        TimeScale now = model.options().scale();
        double ahead = goal() == null ? 1 : goal().pixelsPerTick() / now.pixelsPerTick();
        go(model.near(now.zoomed(x, ahead * factor)), x);
    }

    /** Moves everything by some pixels; to the right for a positive number. */
    void pan(double dx) {
        TimeScale now = goal() == null ? model.options().scale() : goal();
        go(model.near(now.panned(dx)), model.options().plot().centreX());
    }

    /** Goes to a scale. */
    void to(TimeScale scale) {
        go(scale, model.options().plot().centreX());
    }

    /** Shows everything. */
    void fit() {
        go(model.fitted(), model.options().plot().centreX());
        if (goal == null) {
            model.fit();
        } else {
            arrived = model::fit;
        }
    }

    /** Where the view is going; nothing where it rests, or where somebody else has moved it meanwhile. */
    private @Nullable TimeScale goal() {
        return goal != null && model.options().scale().equals(last) ? goal : null;
    }

    private void go(TimeScale scale, double about) {
        arrived = () -> {};
        if (still.getAsBoolean()) {
            stop();
            model.rescaleTo(scale);
            return;
        }
        start = model.options().scale();
        last = start;
        goal = scale;
        aboutX = about;
        begun = -1;
        timer.start();
    }

    private void stop() {
        goal = null;
        timer.stop();
    }

    private void step(long now) {
        TimeScale end = goal();
        if (end == null) {
            stop();
            return;
        }
        // The first frame moves already: a frame late is a frame lost.
        begun = begun < 0 ? now - (long) (NANOS / 8) : begun;
        double share = Math.min(1, (now - begun) / NANOS);
        double eased = 1 - Math.pow(1 - share, 3);
        model.rescaleTo(start.toward(end, eased, aboutX));
        last = model.options().scale();
        if (share >= 1) {
            stop();
            arrived.run();
        }
    }
}
