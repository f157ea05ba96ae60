package chancery.timeline;

import org.jspecify.annotations.Nullable;

/** The events of a content sorted into lanes, as they were sorted last. May be asked from any thread. */
final class Grouping {

    private @Nullable LaneBy sorted;
    private @Nullable LaneTable table;

    /** The lanes of a content, sorted in some way. */
    synchronized LaneTable of(TimelineContent content, LaneBy by) {
        LaneTable known = table;
        if (known == null || sorted != by) {
            known = LaneTable.of(content, LanePlan.of(content, by));
            table = known;
            sorted = by;
        }
        return known;
    }

    synchronized boolean has(LaneBy by) {
        return table != null && sorted == by;
    }
}
