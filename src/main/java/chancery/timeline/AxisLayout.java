package chancery.timeline;

import chancery.time.Tick;
import java.util.ArrayList;
import java.util.List;

/** Lays the axis: picks how far apart its labels are, and sets as many as there is room for. */
final class AxisLayout {

    private static final double GAP = 12;
    private static final double GAP_OF_NAMES = 8;
    private static final long LAST_DAY = 900_000_000L * 365 * Tick.DAY;

    private final TimeScale scale;
    private final double left;
    private final double right;
    private final TextRuler ruler;
    private final Sizes sizes;
    private final AxisStep step;
    private final boolean full;
    private final List<Axis.AxisLabel> major = new ArrayList<>();
    private final List<Axis.AxisLabel> minor = new ArrayList<>();
    private final List<Axis.GridLine> lines = new ArrayList<>();

    private AxisLayout(TimeScale scale, double left, double right, TextRuler ruler, Sizes sizes) {
        this.scale = scale;
        this.left = left;
        this.right = right;
        this.ruler = ruler;
        this.sizes = sizes;
        step = stepFor(scale, ruler, sizes);
        full = step.seconds() * scale.pixelsPerTick() >= width(step.unit(), true, ruler, sizes) + GAP_OF_NAMES;
    }

    /** The axis between two pixels. */
    static Axis lay(TimeScale scale, double left, double right, TextRuler ruler, Sizes sizes) {
        AxisLayout layout = new AxisLayout(scale, left, right, ruler, sizes);
        for (Extent stretch : layout.stretches()) {
            layout.addMinor(stretch);
        }
        layout.addMajor();
        return new Axis(layout.step, layout.major, layout.minor, layout.lines);
    }

    /** The finest step whose labels have room at a scale. */
    static AxisStep stepFor(TimeScale scale, TextRuler ruler, Sizes sizes) {
        for (AxisStep step : AxisStep.LADDER) {
            if (step.seconds() * scale.pixelsPerTick() >= width(step.unit(), false, ruler, sizes) + GAP) {
                return step;
            }
        }
        return AxisStep.LADDER.get(AxisStep.LADDER.size() - 1);
    }

    private static double width(AxisStep.Unit unit, boolean full, TextRuler ruler, Sizes sizes) {
        long wide = Tick.earliest("2022-11-30T20:00:00");
        return ruler.width(AxisWords.minor(unit, wide, full), sizes.axisMinor());
    }

    /** The stretches of time between the two pixels that are not folded away. */
    private List<Extent> stretches() {
        List<Extent> stretches = new ArrayList<>();
        long from = Math.max(-LAST_DAY, scale.tick(left));
        long to = Math.min(LAST_DAY, scale.tick(right));
        for (Fold fold : scale.folding().closed()) {
            if (fold.to() > from && fold.from() < to) {
                if (fold.from() > from) {
                    stretches.add(new Extent(from, fold.from()));
                }
                from = fold.to();
            }
        }
        if (from < to) {
            stretches.add(new Extent(from, to));
        }
        return stretches;
    }

    private void addMinor(Extent stretch) {
        for (long start = step.floor(stretch.first()); start < stretch.last(); start = step.next(start)) {
            long end = step.endOfUnit(start);
            if (start >= stretch.first()) {
                lines.add(new Axis.GridLine(scale.x(start), AxisSpan.floor(step, start) == start));
            }
            String text = AxisWords.minor(step.unit(), start, full);
            double width = ruler.width(text, sizes.axisMinor());
            double centre = step.wholeDays() ? (edge(start) + edge(end)) / 2 : scale.x(start);
            if (start >= stretch.first() || cutByFold(start) && edge(end) - edge(start) >= width) {
                addMinor(text, centre, width, start);
            }
        }
    }

    /** Sets a label around a place in sight; near an edge the name of a day or more gives way inwards, and a time is left out. */
    private void addMinor(String text, double centre, double width, long start) {
        double wished = centre - width / 2;
        double x = step.wholeDays() ? Math.max(left, Math.min(right - width, wished)) : wished;
        boolean crowded = !minor.isEmpty() && last(minor).x() + last(minor).width() + GAP / 2 > x;
        boolean inSight = centre >= left && centre <= right && x >= left && x + width <= right;
        if (inSight && !crowded) {
            minor.add(new Axis.AxisLabel(text, x, width, start));
        }
    }

    /** Where a tick stands, but at the edge of a fold for one inside it. */
    private double edge(long tick) {
        for (Fold fold : scale.folding().closed()) {
            if (tick > fold.from() && tick < fold.to()) {
                boolean nearEnd = tick - fold.from() > fold.to() - tick;
                return nearEnd ? scale.x(fold.to()) : scale.x(fold.from());
            }
        }
        return scale.x(tick);
    }

    private boolean cutByFold(long tick) {
        return scale.folding().closed().stream().anyMatch(fold -> tick >= fold.from() && tick < fold.to());
    }

    private void addMajor() {
        double room = AxisSpan.seconds(step) * scale.pixelsPerTick();
        boolean longNames = room >= majorWidth(Tick.earliest("2022-12-30"), true) + GAP;
        List<Axis.AxisLabel> candidates = new ArrayList<>();
        long latest = Tick.PAST;
        for (Extent stretch : stretches()) {
            for (long start = AxisSpan.floor(step, stretch.first());
                    start < stretch.last();
                    start = AxisSpan.next(step, start)) {
                if (start > latest) {
                    latest = start;
                    String text = AxisWords.major(step, start, longNames);
                    double x = Math.max(left, scale.x(Math.max(start, stretch.first()))) + 2;
                    candidates.add(new Axis.AxisLabel(text, x, majorWidth(start, longNames), start));
                }
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            Axis.AxisLabel label = candidates.get(i);
            double end = i + 1 < candidates.size() ? candidates.get(i + 1).x() - GAP / 2 : right;
            if (label.x() + label.width() <= end) {
                major.add(label);
            }
        }
    }

    private double majorWidth(long tick, boolean longNames) {
        return ruler.width(AxisWords.major(step, tick, longNames), sizes.axisMajor());
    }

    private static Axis.AxisLabel last(List<Axis.AxisLabel> labels) {
        return labels.get(labels.size() - 1);
    }
}
