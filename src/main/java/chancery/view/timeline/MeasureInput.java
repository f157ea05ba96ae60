package chancery.view.timeline;

import chancery.paint.MeasurePainter;
import chancery.paint.Palette;
import chancery.paint.Surface;
import chancery.paint.TiePainter;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.Hit;
import chancery.timeline.Layout;
import chancery.timeline.TextRuler;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.timeline.Measures;
import java.util.OptionalDouble;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Measuring by mouse: dragging along the axis, or over the lanes with Shift, selects a stretch of time; its ends can be dragged;
 * dragging along the axis with Alt lays the ruler freely, and a click with Shift lays it to an event.
 */
final class MeasureInput {

    private static final double DRAG = 3;
    private static final double END = 5;
    private static final long MINUTE = 60;
    private static final Duration MOMENT = Duration.millis(1600);

    private final Measures measures;
    private @Nullable Layout layout;
    private double pressedX;
    private long anchor;
    private boolean free;
    private boolean moved;
    private boolean onAxis;

    MeasureInput(Measures measures) {
        this.measures = measures;
    }

    /** Has what is measured drawn again whenever it changes; what is pointed out goes away after a moment. */
    void subscribe(Runnable redraw) {
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(over -> measures.flashProperty().set(null));
        measures.range().extentProperty().addListener((property, before, after) -> redraw.run());
        measures.ruler().measureProperty().addListener((property, before, after) -> redraw.run());
        measures.ties().tiesProperty().addListener((property, before, after) -> redraw.run());
        measures.flashProperty().addListener((property, before, after) -> {
            redraw.run();
            if (after != null) {
                moment.playFromStart();
            }
        });
    }

    /** Draws what is measured over a layout. */
    void paint(Layout laid, Surface surface, Palette palette, TextRuler ruler) {
        new TiePainter(laid, surface, palette, ruler).paint(measures.ties().ties());
        MeasurePainter painter = new MeasurePainter(laid, surface, palette, ruler);
        Extent flash = measures.flashProperty().get();
        if (flash != null) {
            painter.flash(flash);
        }
        measures.range().extent().ifPresent(painter::range);
        measures.ruler()
                .measure()
                .ifPresent(measure -> painter.ruler(
                        measure.fromRow(), measure.toRow(), measure.from(), measure.to(), measure.words()));
    }

    /** Takes a press where it begins to measure; answers whether it does. */
    boolean press(MouseEvent event, @Nullable Layout laid, Hit hit) {
        layout = laid;
        moved = false;
        if (laid == null
                || event.getButton() != MouseButton.PRIMARY
                || event.getX() < laid.plot().x()) {
            return false;
        }
        pressedX = event.getX();
        onAxis = event.getY() < laid.plot().y();
        free = onAxis && event.isAltDown();
        OptionalDouble end = end(event);
        if (end.isPresent()) {
            Extent range = measures.range().extent().orElseThrow();
            boolean first = Math.abs(laid.scale().x(range.first()) - event.getX()) <= END;
            anchor = first ? range.last() : range.first();
            return true;
        }
        anchor = laid.scale().tick(event.getX());
        return onAxis ? hit.match(new StartsOnAxis()) : event.isShiftDown();
    }

    /** Whether an end of the stretch lies under the pointer. */
    boolean atEnd(MouseEvent event, @Nullable Layout laid) {
        layout = laid;
        return laid != null && event.getY() < laid.plot().y() && end(event).isPresent();
    }

    void drag(MouseEvent event) {
        Layout laid = layout;
        if (laid == null || (!moved && Math.abs(event.getX() - pressedX) < DRAG)) {
            return;
        }
        moved = true;
        double x = Math.max(laid.plot().x(), Math.min(laid.plot().right(), event.getX()));
        long here = laid.scale().tick(x);
        if (free) {
            measures.ruler().between(anchor, here);
        } else {
            measures.range().draw(first(Math.min(anchor, here)), last(Math.max(anchor, here)));
        }
    }

    /** Lets go; a click that drew nothing lays the ruler to an event, shows the stretch again, or takes it away. */
    void release(Hit hit) {
        if (moved && !free) {
            measures.range().extent().ifPresent(range -> measures.range().select(range.first(), range.last()));
        } else if (!moved && onAxis) {
            boolean inside = measures.range()
                    .extent()
                    .filter(range -> range.first() <= anchor && anchor <= range.last())
                    .isPresent();
            if (inside) {
                measures.range().tell();
            } else {
                measures.clear();
            }
        } else if (!moved) {
            int row = hit.match(new RowOf());
            if (row != ViewOptions.NO_ROW) {
                measures.ruler().to(row);
            }
        }
    }

    private OptionalDouble end(MouseEvent event) {
        Layout laid = layout;
        Extent range = measures.range().extentProperty().get();
        if (laid == null || range == null || event.getY() > laid.plot().y()) {
            return OptionalDouble.empty();
        }
        double first = laid.scale().x(range.first());
        double last = laid.scale().x(range.last() + 1);
        double near = Math.abs(first - event.getX()) < Math.abs(last - event.getX()) ? first : last;
        return Math.abs(near - event.getX()) <= END ? OptionalDouble.of(near) : OptionalDouble.empty();
    }

    private boolean wholeDays() {
        return layout == null || layout.axis().step().wholeDays();
    }

    private long first(long tick) {
        return wholeDays() ? Tick.firstOf(Tick.day(tick)) : tick - Math.floorMod(tick, MINUTE);
    }

    private long last(long tick) {
        return wholeDays() ? Tick.lastOf(Tick.day(tick)) : tick - Math.floorMod(tick, MINUTE) + MINUTE - 1;
    }

    /** Whether a press on what lies there begins to select: what has a meaning of its own keeps it. */
    private record StartsOnAxis() implements Hit.Cases<Boolean> {

        @Override
        public Boolean event(Hit.Event event) {
            return false;
        }

        @Override
        public Boolean several(Hit.Several several) {
            return false;
        }

        @Override
        public Boolean folded(Hit.Folded folded) {
            return false;
        }

        @Override
        public Boolean held(Hit.Held held) {
            return false;
        }

        @Override
        public Boolean asOf(Hit.AsOf asOf) {
            return false;
        }

        @Override
        public Boolean header(Hit.Header header) {
            return false;
        }

        @Override
        public Boolean inLane(Hit.InLane inLane) {
            return false;
        }

        @Override
        public Boolean onAxis(Hit.OnAxis onAxis) {
            return true;
        }

        @Override
        public Boolean nothing(Hit.Nothing nothing) {
            return false;
        }
    }
}
