package chancery.timeline;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of a content sorted into lanes, as they were sorted last. May be asked from any thread. */
final class Grouping {

    /** Of the same events with nothing left out; null where nothing is. */
    private final @Nullable Grouping all;

    private volatile @Nullable Sorted sorted;

    /** Where lanes were sorted before an edit; null from when that has been of use, or was found to be of none. */
    private @Nullable Earlier earlier;

    /** Rows, and how they are sorted. */
    private record Sorted(LaneBy by, LaneBy then, SortedRows rows) {

        boolean is(LaneBy otherBy, LaneBy otherThen) {
            return by == otherBy && then == otherThen;
        }
    }

    /** Lanes before an edit, and what it did to the rows. */
    private record Earlier(TimelineContent content, Grouping grouping, RowChanges changes) {

        /** Whether a content can be sorted in a way by what is known of it from before. */
        boolean serves(TimelineContent now, LaneBy by, LaneBy then) {
            return Stream.of(by, then).allMatch(way -> content.knows(way) && now.knows(way)) && grouping.has(by, then);
        }
    }

    /** Of all events of a content. */
    Grouping() {
        all = null;
    }

    /** Of all events of a content after an edit to an earlier one, whose actors are the same. */
    static Grouping after(TimelineContent content, Grouping grouping, RowChanges changes) {
        Grouping fresh = new Grouping();
        if (grouping.whole().sorts()) {
            fresh.earlier = new Earlier(content, grouping.whole(), changes);
        }
        return fresh;
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
        Sorted known = sorted;
        if (known == null || !known.is(by, then)) {
            SortedRows rows = all == null
                    ? sort(content, by, then)
                    : all.of(content, by, then).showing(content);
            known = new Sorted(by, then, rows);
            sorted = known;
        }
        return known.rows;
    }

    private SortedRows sort(TimelineContent content, LaneBy by, LaneBy then) {
        Earlier before = earlier;
        earlier = null;
        return before == null || !before.serves(content, by, then)
                ? new SortedRows(content, by, then)
                : before.grouping.of(before.content, by, then).after(before.content, content, before.changes);
    }

    private boolean sorts() {
        return sorted != null;
    }

    /** Whether they are sorted in some way already; waits for nobody who is sorting. */
    boolean has(LaneBy by, LaneBy then) {
        Sorted known = sorted;
        return known != null && known.is(by, then);
    }
}
