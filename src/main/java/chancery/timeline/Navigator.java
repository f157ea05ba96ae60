package chancery.timeline;

import java.util.OptionalInt;

/**
 * From one event to the next by keyboard: in the order of time over all lanes, within a lane, and from lane to lane. Events
 * without a date are passed over, and so are those whose lanes are hidden.
 */
public final class Navigator {

    private final TimelineContent content;
    private final LaneTable table;

    /** Takes a content and the lanes of a view. */
    public Navigator(TimelineContent content, ViewOptions options) {
        this.content = content;
        table = content.lanes(options.lanes(), options.hiddenLanes());
    }

    /** The first event of all. */
    public OptionalInt first() {
        return from(0, 1);
    }

    /** The last event of all. */
    public OptionalInt last() {
        return from(content.dated() - 1, -1);
    }

    /** The event after a row; the first one after no row. */
    public OptionalInt next(int row) {
        return from(row + 1, 1);
    }

    /** The event before a row; the last one before no row. */
    public OptionalInt previous(int row) {
        return row == ViewOptions.NO_ROW ? last() : from(Math.min(row, content.dated()) - 1, -1);
    }

    /** The lane in which a row has its words, from 0, or nothing where it stands in none. */
    public OptionalInt lane(int row) {
        int lane = !content.shows(row) ? -1 : table.plan().labelLane(row);
        return lane < 0 ? OptionalInt.empty() : OptionalInt.of(lane);
    }

    /** The next lane in a direction, −1 or 1, in which events stand; nothing where there is none. */
    public OptionalInt laneBeyond(int lane, int direction) {
        for (int next = lane + direction;
                next >= 0 && next < table.plan().lanes().size();
                next += direction) {
            if (table.rows(next).size() > 0) {
                return OptionalInt.of(next);
            }
        }
        return OptionalInt.empty();
    }

    /** The event after a row in a lane. */
    public OptionalInt nextIn(int lane, int row) {
        int entry = entry(lane, row);
        return entry < 0 ? nearest(lane, row) : at(lane, entry + 1);
    }

    /** The event before a row in a lane. */
    public OptionalInt previousIn(int lane, int row) {
        int entry = entry(lane, row);
        return entry < 0 ? nearest(lane, row) : at(lane, entry - 1);
    }

    /** The event nearest in time to a row in another lane; nothing where there is no such lane. */
    public OptionalInt nearest(int lane, int row) {
        if (lane < 0 || lane >= table.plan().lanes().size() || row < 0 || row >= content.dated()) {
            return OptionalInt.empty();
        }
        long tick = EventTimes.from(content.events(), row);
        int after = table.rows(lane).from(0, tick);
        if (after == table.rows(lane).size()) {
            return at(lane, after - 1);
        }
        if (after == 0) {
            return at(lane, after);
        }
        long ahead = EventTimes.from(content.events(), table.rows(lane).row(after)) - tick;
        long behind = tick - EventTimes.from(content.events(), table.rows(lane).row(after - 1));
        return at(lane, behind < ahead ? after - 1 : after);
    }

    private OptionalInt at(int lane, int entry) {
        boolean there = entry >= 0 && entry < table.rows(lane).size();
        return there ? OptionalInt.of(table.rows(lane).row(entry)) : OptionalInt.empty();
    }

    /** Where a row stands in a lane, or -1. */
    private int entry(int lane, int row) {
        if (lane < 0 || lane >= table.plan().lanes().size() || row < 0 || row >= content.dated()) {
            return -1;
        }
        long tick = EventTimes.from(content.events(), row);
        LaneRows rows = table.rows(lane);
        for (int entry = rows.from(0, tick); entry < rows.size(); entry++) {
            if (rows.row(entry) == row) {
                return entry;
            }
            if (EventTimes.from(content.events(), rows.row(entry)) > tick) {
                return -1;
            }
        }
        return -1;
    }

    private OptionalInt from(int start, int step) {
        for (int row = start; row >= 0 && row < content.dated(); row += step) {
            if (content.shows(row) && table.plan().labelLane(row) >= 0) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }
}
