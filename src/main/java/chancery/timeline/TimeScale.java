package chancery.timeline;

/**
 * Time to pixels and back: straight everywhere, but that each closed fold takes a few pixels however long it is. Pixels are
 * those of the picture the scale is for, whose left and right edges the callers know. There is at most one pixel a
 * second, so pixel to time to pixel is the identity to within half a pixel.
 *
 * @param folding what is folded away
 * @param pixelsPerTick outside of folds
 * @param offset how far everything is moved to the right, in pixels
 * @param foldWidth pixels a closed fold takes; not less than 1
 */
public record TimeScale(Folding folding, double pixelsPerTick, double offset, double foldWidth) {

    /** Pixels a fold takes on the timeline. */
    public static final double FOLD_WIDTH = 26;

    private static final double MOST = 1;
    private static final double LEAST = 1e-14;
    private static final double LONGEST = 1_000 * 31_556_952.0;
    private static final double FARTHEST = 3e16;

    /** Keeps the pixels a tick within their limits. */
    public TimeScale {
        pixelsPerTick = Math.max(LEAST, Math.min(MOST, pixelsPerTick));
        if (!Double.isFinite(offset) || !(foldWidth >= 1)) {
            throw new IllegalArgumentException("no scale: offset " + offset + ", folds of " + foldWidth + " pixels");
        }
    }

    /** The scale that shows a stretch of time between two pixels. */
    public static TimeScale fitted(Extent extent, Folding folding, double left, double right) {
        return fitted(extent, folding, left, right, FOLD_WIDTH);
    }

    /** The scale that shows a stretch of time between two pixels, with folds of another width. */
    public static TimeScale fitted(Extent extent, Folding folding, double left, double right, double foldWidth) {
        double shown = Math.max(1, extent.length());
        double room = Math.max(1, right - left);
        for (Fold fold : folding.closed()) {
            double inside = Math.max(0, Math.min(fold.to(), extent.last()) - Math.max(fold.from(), extent.first()));
            shown -= inside;
            room -= foldWidth * inside / fold.length();
        }
        TimeScale scale = new TimeScale(folding, Math.max(1, room) / Math.max(1, shown), 0, foldWidth);
        return scale.panned(left - scale.x(extent.first()));
    }

    /** Where a known tick stands. */
    public double x(long tick) {
        return offset + position((double) tick);
    }

    /** The tick at a pixel. */
    public long tick(double x) {
        return Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, time(x - offset))));
    }

    /** The same, everything moved to the right by some pixels. */
    public TimeScale panned(double dx) {
        return new TimeScale(folding, pixelsPerTick, offset + dx, foldWidth);
    }

    /** The same, some times larger; what stands at a pixel stays there. */
    public TimeScale zoomed(double aboutX, double factor) {
        return holding(aboutX, new TimeScale(folding, pixelsPerTick * factor, 0, foldWidth));
    }

    /**
     * A scale on the way to another one: what stands at the given pixel goes straight to its place there, and what is larger
     * there grows evenly to the eye. Where the other one has other folds there is no way between, and it is reached at once.
     *
     * @param share how much of the way is done, from 0 to 1
     */
    public TimeScale toward(TimeScale end, double share, double aboutX) {
        if (share >= 1 || !folding.equals(end.folding)) {
            return end;
        }
        double whole = end.pixelsPerTick / pixelsPerTick;
        double grown = Math.pow(whole, Math.max(0, share));
        double moved = Math.abs(whole - 1) < 1e-9 ? Math.max(0, share) : (grown - 1) / (whole - 1);
        double there = end.offset + end.position(time(aboutX - offset));
        return zoomed(aboutX, grown).panned(moved * (there - aboutX));
    }

    /** The same with other folds; what stands at a pixel stays there as near as can be. */
    public TimeScale folded(Folding other, double aboutX) {
        return holding(aboutX, new TimeScale(other, pixelsPerTick, 0, foldWidth));
    }

    /** The same without having been moved: its pixels do not change when the user pans. */
    public TimeScale unmoved() {
        return new TimeScale(folding, pixelsPerTick, 0, foldWidth);
    }

    /**
     * The nearest scale that does not lose an extent from sight: some of it stays between the two pixels, and they show no more
     * than ten centuries, or four times the extent where that is longer.
     */
    public TimeScale keptNear(Extent extent, double left, double right) {
        double room = right - left;
        TimeScale fit = fitted(extent, folding, left, right, foldWidth);
        double least = Math.min(fit.pixelsPerTick / 4, room / LONGEST);
        TimeScale scale = pixelsPerTick >= least ? this : zoomed((left + right) / 2, least / pixelsPerTick);
        double margin = room / 8;
        double first = scale.x(extent.first());
        double last = scale.x(extent.last());
        if (last < left + margin) {
            return scale.panned(left + margin - last);
        }
        return first > right - margin ? scale.panned(right - margin - first) : scale;
    }

    private TimeScale holding(double aboutX, TimeScale other) {
        return other.panned(aboutX - other.position(time(aboutX - offset)));
    }

    private double position(double tick) {
        double missing = 0;
        double added = 0;
        for (Fold fold : folding.folds()) {
            if (fold.open()) {
                continue;
            }
            if (tick <= fold.from()) {
                break;
            }
            double inside = Math.min(1, (tick - fold.from()) / fold.length());
            missing += inside * fold.length();
            added += inside * foldWidth;
        }
        return (tick - missing) * pixelsPerTick + added;
    }

    private double time(double position) {
        double missing = 0;
        double added = 0;
        for (Fold fold : folding.folds()) {
            if (fold.open()) {
                continue;
            }
            double inside = position - (fold.from() - missing) * pixelsPerTick - added;
            if (inside <= 0) {
                break;
            }
            if (inside < foldWidth) {
                return fold.from() + inside / foldWidth * fold.length();
            }
            missing += fold.length();
            added += foldWidth;
        }
        return (position - added) / pixelsPerTick + missing;
    }
}
