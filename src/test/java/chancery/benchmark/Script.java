package chancery.benchmark;

import chancery.timeline.Extent;

/**
 * Three seconds of looking around: over everything in a window of a tenth of it, then out until everything is in sight, then in
 * to a hundredth.
 */
final class Script {

    private static final double WINDOW = 0.1;
    private static final double CLOSEST = 0.01;

    private Script() {}

    /** What is in sight at a time from 0 to 3. */
    static Extent at(Extent all, double time) {
        if (time < 1) {
            return part(all, time * (1 - WINDOW), WINDOW);
        }
        if (time < 2) {
            double width = Math.pow(WINDOW, 2 - time);
            return part(all, 1 - width, width);
        }
        double width = Math.pow(CLOSEST, Math.min(1, time - 2));
        return part(all, (1 - width) * 0.6, width);
    }

    private static Extent part(Extent all, double from, double width) {
        long first = all.first() + Math.round(all.length() * from);
        return new Extent(first, first + Math.max(1, Math.round(all.length() * width)));
    }
}
