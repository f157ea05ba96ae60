package chancery.view.when;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.time.Bounds;
import chancery.time.DateWords;
import chancery.time.Range;
import chancery.time.Tick;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a date on a short axis of its own, as the timeline would draw them: full where it is certain, fading where it is
 * not, to the edge where it is open. Below it the earliest and the latest day.
 */
final class DateDrawing extends Region {

    private static final double ROOM = 0.18;
    private static final double LEAST = 8;

    private final Region axis = new Region();
    private final Region before = new Region();
    private final Region body = new Region();
    private final Region after = new Region();
    private final Label earliest = label("", "when-bound");
    private final Label latest = label("", "when-bound");
    private @Nullable Bounds bounds;

    DateDrawing() {
        getStyleClass().add("when-drawing");
        axis.getStyleClass().add("when-axis");
        before.getStyleClass().add("when-before");
        body.getStyleClass().add("when-body");
        after.getStyleClass().add("when-after");
        getChildren().addAll(axis, before, body, after, earliest, latest);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(@Nullable Bounds shown) {
        bounds = shown;
        if (shown != null) {
            boolean day = Tick.known(shown.earliest())
                    && DateWords.bound(shown.earliest(), false).equals(DateWords.bound(shown.latest(), true));
            earliest.setText(
                    Tick.known(shown.earliest()) ? DateWords.bound(shown.earliest(), false) : Words.say("when.open"));
            latest.setText(
                    day
                            ? ""
                            : Tick.known(shown.latest())
                                    ? DateWords.bound(shown.latest(), true)
                                    : Words.say("when.open"));
            setAccessibleText(DateWords.span(shown));
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 14 + earliest.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        axis.resizeRelocate(0, 10, width, 1);
        Bounds now = bounds;
        if (now == null) {
            return;
        }
        double from = width * ROOM;
        double to = width * (1 - ROOM);
        Range start = now.start();
        Range end = now.end();
        boolean openLeft = !Tick.known(start.earliest());
        boolean openRight = !Tick.known(end.latest());
        double left = openLeft ? 0 : from;
        double right = openRight ? width : to;
        double fullFrom = now.moment()
                ? openRight ? left : middle(left, right, openLeft ? 0.6 : 0.35)
                : sharp(start) ? left : place(start.latest(), now, from, to, left);
        double fullTo = now.moment()
                ? openLeft ? right : middle(left, right, openRight ? 0.4 : 0.65)
                : sharp(end) ? right : place(end.earliest(), now, from, to, right);
        if (certain(now)) {
            left = width / 2 - LEAST / 2;
            fullFrom = left;
            right = width / 2 + LEAST / 2;
            fullTo = right;
        }
        fullTo = Math.max(fullFrom, fullTo);
        before.resizeRelocate(left, 6, Math.max(0, fullFrom - left), LEAST);
        body.resizeRelocate(fullFrom, 6, fullTo - fullFrom, LEAST);
        after.resizeRelocate(fullTo, 6, Math.max(0, right - fullTo), LEAST);
        place(earliest, certain(now) ? width / 2 : left, width);
        place(latest, right, width);
    }

    private static boolean certain(Bounds bounds) {
        return bounds.moment() && bounds.latest() - bounds.earliest() < Tick.DAY && Tick.known(bounds.earliest());
    }

    private static boolean sharp(Range range) {
        return range.open() || Tick.known(range.earliest()) && range.latest() - range.earliest() < Tick.DAY;
    }

    private static double middle(double left, double right, double share) {
        return left + (right - left) * share;
    }

    private static double place(long tick, Bounds bounds, double from, double to, double open) {
        long first = Tick.known(bounds.earliest())
                ? bounds.earliest()
                : bounds.start().latest();
        long last = Tick.known(bounds.latest()) ? bounds.latest() : bounds.end().earliest();
        if (!Tick.known(tick) || !Tick.known(first) || !Tick.known(last) || last <= first) {
            return Tick.known(tick) && Tick.known(first) && tick > first ? to : Tick.known(tick) ? from : open;
        }
        return from + (to - from) * ((double) (tick - first) / (last - first));
    }

    private static void place(Label label, double x, double width) {
        double wide = label.prefWidth(-1);
        double at = Math.max(0, Math.min(width - wide, x - wide / 2));
        label.resizeRelocate(at, 15, wide, label.prefHeight(-1));
    }
}
