package chancery.timeline;

import org.jspecify.annotations.Nullable;

/** The events of a content sorted into lanes, as they were sorted last. May be asked from any thread. */
final class Grouping {

    /** Of the same events with nothing left out; null where nothing is. */
    private final @Nullable Grouping all;

    private @Nullable LaneBy sortedBy;
    private @Nullable LaneBy sortedThen;
    private @Nullable SortedRows sorted;

    /** Of all events of a content. */
    Grouping() {
        all = null;
    }

    private Grouping(Grouping all) {
        this.all = all;
    }

    /** One for the same events, some of them left out. */
    Grouping part() {
        return new Grouping(whole());
    }

    /** The one for the same events with nothing left out. */
    Grouping whole() {
        return all == null ? this : all;
    }

    /** The events of a content, sorted in some way. */
    synchronized SortedRows of(TimelineContent content, LaneBy by, LaneBy then) {
        SortedRows known = sorted;
        if (known == null || sortedBy != by || sortedThen != then) {
            known = all == null
                    ? new SortedRows(content, by, then)
                    : all.of(content, by, then).showing(content.shown());
            sorted = known;
            sortedBy = by;
            sortedThen = then;
        }
        return known;
    }

    synchronized boolean has(LaneBy by, LaneBy then) {
        return sorted != null && sortedBy == by && sortedThen == then;
    }
}
