package chancery.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what lies under a point of a layout. A mark is hit also a little beside it, the nearest of several; what is drawn above
 * hides what lies below: chips, then marks, then words, the as-of line, ribbons, folds, and the ground last.
 *
 * @param layout what is on the screen
 */
public record HitTest(Layout layout) {

    private static final double REACH = 4;

    /** What lies at a point, in pixels of the whole picture. */
    public Hit at(double x, double y) {
        if (x < 0 || y < 0 || x >= layout.width() || y >= layout.height()) {
            return new Hit.Nothing();
        }
        Box plot = layout.plot();
        if (y < plot.y()) {
            return onAxis(x, y);
        }
        if (x < plot.x()) {
            return inLane(x, y);
        }
        if (y >= lanesEnd()) {
            return new Hit.Nothing();
        }
        Mark mark = nearest(x, y);
        if (mark != null) {
            return mark.match(new Found());
        }
        for (Label label : layout.labels()) {
            if (layout.seenAt(label.lane(), y) && label.box().contains(x, y)) {
                return new Hit.Event(label.row(), label.lane());
            }
        }
        Layout.AsOfLine asOf = layout.asOf();
        if (asOf != null && asOf.x() >= plot.x() && Math.abs(asOf.x() - x) <= REACH) {
            return new Hit.AsOf();
        }
        for (Ribbon ribbon : layout.ribbons()) {
            StanceSpan span = ribbon.at(x, y).orElse(null);
            if (span != null && layout.seenAt(ribbon.lane(), y)) {
                return new Hit.Held(span);
            }
        }
        for (Layout.FoldMark fold : layout.folds()) {
            if (!fold.fold().open() && fold.box().contains(x, y)) {
                return new Hit.Folded(fold.fold());
            }
        }
        return inLane(x, y);
    }

    private Hit onAxis(double x, double y) {
        Layout.AsOfLine asOf = layout.asOf();
        if (asOf != null && asOf.chip().contains(x, y)) {
            return new Hit.AsOf();
        }
        // Where there is too little room chips lie upon each other, the later ones above.
        for (int place = layout.folds().size() - 1; place >= 0; place--) {
            Layout.FoldMark fold = layout.folds().get(place);
            if (fold.chip().contains(x, y)) {
                return new Hit.Folded(fold.fold());
            }
        }
        return x < layout.plot().x()
                ? new Hit.Nothing()
                : new Hit.OnAxis(layout.scale().tick(x));
    }

    private Hit inLane(double x, double y) {
        for (Layout.LaneBand lane : layout.lanes()) {
            if (lane.pinned() == y < layout.pinnedBottom() && y >= lane.y() && y < lane.bottom()) {
                return x < layout.plot().x()
                        ? new Hit.Header(lane)
                        : new Hit.InLane(lane, layout.scale().tick(x));
            }
        }
        return new Hit.Nothing();
    }

    /** Below the last lane nothing is drawn, not even folds and the as-of line. */
    private double lanesEnd() {
        List<Layout.LaneBand> lanes = layout.lanes();
        return lanes.isEmpty() ? layout.plot().y() : lanes.get(lanes.size() - 1).bottom();
    }

    private @Nullable Mark nearest(double x, double y) {
        List<Mark> marks = layout.marks();
        Mark nearest = null;
        double best = REACH;
        for (int i = marks.size() - 1; i >= 0; i--) {
            double distance = distance(marks.get(i).box(), x, y);
            if (distance < best && layout.seenAt(marks.get(i).lane(), y)) {
                nearest = marks.get(i);
                best = distance;
            }
        }
        return nearest;
    }

    private static double distance(Box box, double x, double y) {
        double dx = Math.max(0, Math.max(box.x() - x, x - box.right()));
        double dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
        return Math.hypot(dx, dy);
    }

    private record Found() implements Mark.Cases<Hit> {

        @Override
        public Hit point(Mark.Point point) {
            return new Hit.Event(point.row(), point.lane());
        }

        @Override
        public Hit bar(Mark.Bar bar) {
            return new Hit.Event(bar.row(), bar.lane());
        }

        @Override
        public Hit cluster(Mark.Cluster cluster) {
            return new Hit.Several(cluster);
        }
    }
}
