package chancery.timeline;

import chancery.model.EventColumns;
import chancery.model.Reality;
import chancery.time.Tick;

/** Where the rows of the event columns lie in time, read off their four bounds without making an object a row. */
final class EventTimes {

    private EventTimes() {}

    /** Whether none of the four bounds of a row is known. */
    static boolean undated(EventColumns events, int row) {
        return !Tick.known(events.startEarliest(row))
                && !Tick.known(events.startLatest(row))
                && !Tick.known(events.endEarliest(row))
                && !Tick.known(events.endLatest(row));
    }

    /** The earliest known bound of a dated row. */
    static long from(EventColumns events, int row) {
        return events.from(row);
    }

    /** The latest known bound of a dated row. */
    static long to(EventColumns events, int row) {
        long end = events.endLatest(row);
        if (Tick.known(end)) {
            return end;
        }
        long last = Tick.PAST;
        last = later(last, events.startEarliest(row));
        last = later(last, events.startLatest(row));
        return later(last, events.endEarliest(row));
    }

    /** Whether a row is a moment, however uncertain. */
    static boolean moment(EventColumns events, int row) {
        return events.startEarliest(row) == events.endEarliest(row) && events.startLatest(row) == events.endLatest(row);
    }

    /** Whether a row that lasts has no end in sight: its end is open, or unknown while it is going on. */
    static boolean goesOn(EventColumns events, int row) {
        if (events.endLatest(row) != Tick.FUTURE || moment(events, row)) {
            return false;
        }
        return events.endEarliest(row) == Tick.FUTURE || events.realityOf(row) == Reality.ONGOING;
    }

    /** Whether a row has been so since ever. */
    static boolean hasAlwaysBeen(EventColumns events, int row) {
        return events.startEarliest(row) == Tick.PAST && events.startLatest(row) == Tick.PAST;
    }

    /** The one tick at which a dated row is counted: the middle of a moment's range, else the earliest known bound. */
    static long anchor(EventColumns events, int row) {
        long from = from(events, row);
        return moment(events, row) ? from + (to(events, row) - from) / 2 : from;
    }

    private static long later(long a, long b) {
        return Tick.known(b) ? Math.max(a, b) : a;
    }
}
