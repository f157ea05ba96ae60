package chancery.timeline;

import static chancery.timeline.EventTimes.goesOn;
import static chancery.timeline.EventTimes.hasAlwaysBeen;
import static chancery.timeline.EventTimes.moment;

import chancery.model.EventColumns;
import chancery.time.Tick;

/**
 * From the four bounds of an event to the place and the ends of its mark. A moment known as precisely as the view can show is
 * a point in the middle of its range; a longer range is a bar that fades at both sides. What lasts is a bar, full between the
 * latest start and the earliest end. Where a bound is missing, the bar fades over a fixed length that means nothing; what goes
 * on reaches to the as-of line and a little further.
 */
final class SpanRule {

    private static final double FULLER_MIDDLE = 0.35;
    private static final double FADE_KEPT = 0.6;

    private final EventColumns events;
    private final TimeScale scale;
    private final Sizes sizes;
    private final long asOf;
    private final long resolution;

    /**
     * Takes what the rule depends on.
     *
     * @param scale one that has not been moved
     * @param asOf up to when things go on, or {@link Tick#FUTURE} for no such tick
     * @param wholeDays whether the axis shows a day as one place
     */
    SpanRule(EventColumns events, TimeScale scale, Sizes sizes, long asOf, boolean wholeDays) {
        this.events = events;
        this.scale = scale;
        this.sizes = sizes;
        this.asOf = asOf;
        long pixels = (long) Math.min(1e17, sizes.shortestBar() / scale.pixelsPerTick());
        resolution = wholeDays ? Math.max(Tick.DAY, pixels) : pixels;
    }

    /** The place of a dated row. */
    Span of(int row) {
        return moment(events, row) ? ofMoment(row) : ofStretch(row);
    }

    private Span ofMoment(int row) {
        long earliest = events.startEarliest(row);
        long latest = events.startLatest(row);
        if (Tick.known(earliest) && Tick.known(latest)) {
            if (latest - earliest < resolution) {
                return Span.point(scale.x(earliest + (latest - earliest + 1) / 2), radius(row));
            }
            double left = scale.x(earliest);
            double right = scale.x(latest + 1);
            double side = (right - left) * FULLER_MIDDLE;
            return new Span(false, left, right, left + side, right - side, Mark.End.SOFT, Mark.End.SOFT);
        }
        double fade = sizes.fade();
        if (Tick.known(latest)) {
            double right = scale.x(latest + 1);
            return new Span(
                    false, right - fade, right, right - fade * (1 - FADE_KEPT), right, Mark.End.SOFT, Mark.End.HARD);
        }
        double left = scale.x(earliest);
        return new Span(false, left, left + fade, left, left + fade * (1 - FADE_KEPT), Mark.End.HARD, Mark.End.SOFT);
    }

    private Span ofStretch(int row) {
        Edge start = start(row);
        Edge end = end(row);
        double left = start.outer;
        double right = Math.max(end.outer, left);
        double missing = sizes.shortestBar() - (right - left);
        if (missing > 0) {
            left -= missing / 2;
            right += missing / 2;
        }
        double fullFrom = Math.max(left, Math.min(right, start.inner));
        double fullTo = Math.max(left, Math.min(right, end.inner));
        if (fullFrom > fullTo) {
            fullFrom = (fullFrom + fullTo) / 2;
            fullTo = fullFrom;
        }
        return new Span(false, left, right, fullFrom, fullTo, start.kind, end.kind);
    }

    private Edge start(int row) {
        long earliest = events.startEarliest(row);
        long latest = events.startLatest(row);
        if (Tick.known(earliest)) {
            double outer = scale.x(earliest);
            if (!Tick.known(latest)) {
                return new Edge(outer, outer + sizes.fade(), Mark.End.SOFT);
            }
            return latest - earliest < resolution
                    ? new Edge(outer, outer, Mark.End.HARD)
                    : new Edge(outer, scale.x(latest), Mark.End.SOFT);
        }
        double inner = scale.x(EventTimes.from(events, row));
        double outer = inner - sizes.fade();
        return hasAlwaysBeen(events, row)
                ? new Edge(outer, outer, Mark.End.ARROW)
                : new Edge(outer, inner, Mark.End.SOFT);
    }

    private Edge end(int row) {
        long earliest = events.endEarliest(row);
        long latest = events.endLatest(row);
        if (Tick.known(latest)) {
            double outer = scale.x(latest + 1);
            if (!Tick.known(earliest)) {
                return new Edge(outer, outer - sizes.fade(), Mark.End.SOFT);
            }
            return latest - earliest < resolution
                    ? new Edge(outer, outer, Mark.End.HARD)
                    : new Edge(outer, scale.x(earliest), Mark.End.SOFT);
        }
        long last = EventTimes.to(events, row);
        if (goesOn(events, row)) {
            long until = Tick.known(asOf) ? Math.max(asOf, last) : last;
            double outer = scale.x(until) + sizes.arrow();
            return new Edge(outer, outer, Mark.End.ARROW);
        }
        double inner = scale.x(last);
        return new Edge(inner + sizes.fade(), inner, Mark.End.SOFT);
    }

    private double radius(int row) {
        return sizes.radius(events.importance(row));
    }

    /**
     * One end of a bar.
     *
     * @param outer where the bar ends
     * @param inner where it is drawn in full
     */
    private record Edge(double outer, double inner, Mark.End kind) {}
}
