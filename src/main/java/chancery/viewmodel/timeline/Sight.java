package chancery.viewmodel.timeline;

import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;

/** Where an event stands in what is in sight, and how far the view must move to see it; lengths in pixels. */
final class Sight {

    private static final double MARGIN = 24;
    private static final double ROOM_FOR_WORDS = 160;

    private final TimelineContent content;
    private final ViewOptions options;

    Sight(TimelineContent content, ViewOptions options) {
        this.content = content;
        this.options = options;
    }

    /** By how much to pan so that a row can be seen, no more than it takes; 0 for a row without a date. */
    double panToSee(int row) {
        if (!dated(row)) {
            return 0;
        }
        double x = options.scale().x(content.anchor(row));
        double left = options.plot().x() + MARGIN;
        double right =
                options.plot().right() - Math.min(ROOM_FOR_WORDS, options.plot().width() / 3);
        return x < left ? left - x : Math.min(0, right - x);
    }

    /** By how much to pan so that a row is the first in sight; 0 for a row without a date. */
    double panToStartFrom(int row) {
        return dated(row) ? options.plot().x() + MARGIN - options.scale().x(content.anchor(row)) : 0;
    }

    /** Where a row stands if it is in sight, else the middle. */
    double middle(int row) {
        double x = dated(row) ? options.scale().x(content.anchor(row)) : Double.NaN;
        boolean inSight = x >= options.plot().x() && x <= options.plot().right();
        return inSight ? x : options.plot().centreX();
    }

    /**
     * Where somebody who has chosen nothing begins: for 1 the first row that does not begin before what is in sight, for −1 the last
     * that does not begin after it. Where there is none, the one at that end of all.
     */
    int start(int by) {
        double edge = by > 0 ? options.plot().x() : options.plot().right();
        long tick = options.scale().tick(edge);
        int low = 0;
        int high = content.dated();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (content.extentOf(middle).first() < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return by > 0 ? Math.min(low, content.events().size() - 1) : Math.max(0, low - 1);
    }

    private boolean dated(int row) {
        return row >= 0 && row < content.dated();
    }
}
