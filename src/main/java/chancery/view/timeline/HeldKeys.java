package chancery.view.timeline;

import chancery.view.TimelinePane.Motion;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import javafx.animation.AnimationTimer;

/**
 * Moves the view for as long as keys are held down, several at once too: in and out at a steady rate to the eye, to the sides by
 * so much of the view a second. A tap moves a little. Where the user wants no motion, each press is one step.
 */
final class HeldKeys {

    private static final double ZOOM_A_SECOND = Math.log(12);
    private static final double WIDTHS_A_SECOND = 1.1;
    private static final double STEP_ZOOM = 1.5;
    private static final double STEP_SHARE = 0.15;
    private static final double SETTLING_SECONDS = 0.06;
    private static final long TAP_NANOS = 110_000_000;
    private static final long LONGEST_FRAME = 50_000_000;

    private final TimelineViewModel model;
    private final BooleanSupplier still;
    private final DoubleSupplier about;
    private final Map<Motion, Long> pressed = new EnumMap<>(Motion.class);
    private final Map<Motion, Boolean> let = new EnumMap<>(Motion.class);
    private double zooming;
    private double panning;
    private long before = -1;
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
     * @param about the pixel about which to zoom
     */
    HeldKeys(TimelineViewModel model, BooleanSupplier still, DoubleSupplier about) {
        this.model = model;
        this.still = still;
        this.about = about;
    }

    /** A key goes down, again and again while it is held, or up. */
    void hold(Motion motion, boolean down) {
        if (still.getAsBoolean()) {
            if (down) {
                jump(motion);
            }
        } else if (down) {
            pressed.putIfAbsent(motion, System.nanoTime());
            let.put(motion, false);
            timer.start();
        } else {
            let.put(motion, true);
        }
    }

    /** Nothing is held any more. */
    void release() {
        pressed.clear();
    }

    private void jump(Motion motion) {
        double width = model.options().plot().width() * STEP_SHARE;
        switch (motion) {
            case IN -> model.zoom(about.getAsDouble(), STEP_ZOOM);
            case OUT -> model.zoom(about.getAsDouble(), 1 / STEP_ZOOM);
            case PAST -> model.pan(width);
            case FUTURE -> model.pan(-width);
        }
    }

    private void step(long now) {
        pressed.entrySet()
                .removeIf(key ->
                        Boolean.TRUE.equals(let.get(key.getKey())) && System.nanoTime() - key.getValue() > TAP_NANOS);
        double seconds = before < 0 ? 1 / 60.0 : Math.min(LONGEST_FRAME, now - before) / 1e9;
        before = now;
        double share = 1 - Math.exp(-seconds / SETTLING_SECONDS);
        zooming += (rate(Motion.IN, Motion.OUT) - zooming) * share;
        panning += (rate(Motion.PAST, Motion.FUTURE) - panning) * share;
        if (pressed.isEmpty() && Math.abs(zooming) < 0.02 && Math.abs(panning) < 0.02) {
            zooming = 0;
            panning = 0;
            before = -1;
            timer.stop();
            return;
        }
        if (Math.abs(zooming) >= 0.02) {
            model.zoom(about.getAsDouble(), Math.exp(zooming * ZOOM_A_SECOND * seconds));
        }
        if (Math.abs(panning) >= 0.02) {
            model.pan(panning * WIDTHS_A_SECOND * model.options().plot().width() * seconds);
        }
    }

    private double rate(Motion ahead, Motion back) {
        return (pressed.containsKey(ahead) ? 1 : 0) - (pressed.containsKey(back) ? 1 : 0);
    }
}
