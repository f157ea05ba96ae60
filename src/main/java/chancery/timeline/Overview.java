package chancery.timeline;

import chancery.model.EventColumns;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.List;

/**
 * The strip above the timeline: how many events there are over the whole time, and the window that is in sight, which can be
 * dragged by its middle and its edges. In pixels of the strip.
 *
 * @param width of the strip
 * @param height of the strip
 * @param left where its time begins; before that are words
 * @param scale time to pixels of the strip
 * @param bins from left to right; those without events are left out
 * @param window what is in sight
 * @param asOf where the as-of day ends, or a negative number where there is no such day
 * @param span the whole time in words
 */
public record Overview(
        double width,
        double height,
        double left,
        TimeScale scale,
        List<Bin> bins,
        Box window,
        double asOf,
        String span) {

    private static final double FOLD_WIDTH = 8;
    private static final double BIN = 6;
    private static final double INSET = 8;
    private static final double EDGE = 5;
    private static final double NARROWEST = 10;
    private static final int COUNTED_ONE_BY_ONE = 50_000;

    /** Copies the list. */
    public Overview {
        bins = List.copyOf(bins);
    }

    /** What of the window a mouse takes hold of. */
    public enum Grip {
        INSIDE,
        LEFT,
        RIGHT,
        OUTSIDE
    }

    /**
     * So many events in one bin.
     *
     * @param x its left edge
     * @param width of it
     * @param count at least 1
     * @param share of the fullest bin, more than 0 and at most 1; by its root, so that single events can be seen
     */
    public record Bin(double x, double width, int count, double share) {}

    /**
     * The strip for a content.
     *
     * @param view whose window is in sight; its folds are those of the strip
     * @param left where the strip's time begins, in pixels
     * @param right where it ends
     */
    public static Overview of(
            TimelineContent content, ViewOptions view, double width, double height, double left, double right) {
        Extent extent = content.extentAround(view.asOf());
        TimeScale scale = TimeScale.fitted(
                extent, view.scale().folding(), left + INSET, Math.max(left + INSET + 1, right - INSET), FOLD_WIDTH);
        int[] counts = new int[(int) Math.max(1, Math.ceil((right - left) / BIN))];
        count(content, scale, left, counts);
        double x0 = scale.x(view.scale().tick(view.plot().x()));
        double x1 = scale.x(view.scale().tick(view.plot().right()));
        double from = Math.max(left, Math.min(right - NARROWEST, Math.min(x0, (x0 + x1 - NARROWEST) / 2)));
        double to = Math.min(right, Math.max(x1, from + NARROWEST));
        double asOf = Tick.known(view.asOf()) ? scale.x(view.asOf() + 1) : -1;
        return new Overview(
                width,
                height,
                left,
                scale,
                bins(counts, left),
                Box.between(from, 0, Math.max(from, to), height),
                asOf,
                OverviewWords.span(extent));
    }

    /**
     * A view that is kept, upon the strip.
     *
     * @param number from 1
     * @param from where it begins, in pixels of the strip
     * @param to where it ends, not left of that
     */
    public record Flag(int number, double from, double to) {

        /** Its middle. */
        public double x() {
            return (from + to) / 2;
        }
    }

    /** The whole time in one line or two that keep to what is left of the strip but for some pixels; none where they cannot. */
    public List<String> lines(double margins, TextStyle style, TextRuler ruler) {
        return TextWrap.balanced(span, style, Math.max(0, left - margins), ruler);
    }

    /** Where stretches of time are; those that do not touch the strip are left out. */
    public List<Flag> flags(List<Extent> extents) {
        List<Flag> flags = new ArrayList<>();
        for (int index = 0; index < extents.size(); index++) {
            double from = scale.x(extents.get(index).first());
            double to = scale.x(extents.get(index).last());
            if (to >= left && from <= width) {
                flags.add(new Flag(index + 1, Math.max(left, from), Math.min(width, to)));
            }
        }
        return flags;
    }

    /** Where the middle of the window is, from 0 at the beginning of the strip's time to 1 at its end. */
    public double share() {
        return Math.max(0, Math.min(1, (window.centreX() - left) / Math.max(1, width - left)));
    }

    /** What of the window lies at a pixel. */
    public Grip grip(double x) {
        double inner = Math.min(EDGE, window.width() / 4);
        if (x < window.x() - EDGE || x > window.right() + EDGE) {
            return Grip.OUTSIDE;
        }
        if (x < window.x() + inner) {
            return Grip.LEFT;
        }
        return x > window.right() - inner ? Grip.RIGHT : Grip.INSIDE;
    }

    /**
     * The timeline's scale after the window was dragged.
     *
     * @param view as it was when the drag began
     * @param grip what was taken hold of; outside, the window's middle comes to the mouse
     * @param fromX where the mouse was pressed
     * @param toX where the mouse is now
     */
    public TimeScale dragged(ViewOptions view, Grip grip, double fromX, double toX) {
        Box plot = view.plot();
        double dx = grip == Grip.OUTSIDE ? toX - window.centreX() : toX - fromX;
        double left = grip == Grip.RIGHT ? window.x() : window.x() + dx;
        double right = grip == Grip.LEFT ? window.right() : window.right() + dx;
        if (grip == Grip.INSIDE || grip == Grip.OUTSIDE) {
            long middle = scale.tick((left + right) / 2);
            return view.scale().panned(plot.centreX() - view.scale().x(middle));
        }
        if (right - left < 2) {
            return view.scale();
        }
        Extent shown = new Extent(scale.tick(left), Math.max(scale.tick(left), scale.tick(right)));
        return TimeScale.fitted(shown, view.scale().folding(), plot.x(), plot.right());
    }

    private static List<Bin> bins(int[] counts, double left) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                bins.add(new Bin(left + i * BIN, BIN, counts[i], Math.sqrt(counts[i] / (double) most)));
            }
        }
        return bins;
    }

    /** Of few events each counts in the middle of its range; of very many, where its range begins, by halving. */
    private static void count(TimelineContent content, TimeScale scale, double left, int[] counts) {
        EventColumns events = content.events();
        if (content.dated() <= COUNTED_ONE_BY_ONE) {
            for (int row = content.nextShown(0); row < content.dated(); row = content.nextShown(row + 1)) {
                double x = scale.x(EventTimes.anchor(events, row));
                counts[(int) Math.max(0, Math.min(counts.length - 1, (x - left) / BIN))]++;
            }
            return;
        }
        int row = 0;
        for (int i = 0; i < counts.length; i++) {
            int end = i == counts.length - 1
                    ? content.dated()
                    : before(events, row, content.dated(), scale.tick(left + (i + 1) * BIN));
            counts[i] = content.shown().count(row, end);
            row = end;
        }
    }

    private static int before(EventColumns events, int from, int to, long tick) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (EventTimes.from(events, middle) < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
