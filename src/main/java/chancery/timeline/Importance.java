package chancery.timeline;

import chancery.model.EventColumns;

/**
 * Which of two events matters more where there is no room for both: the one the analyst marked as more important, then the one
 * at which more was quoted, then the one with more actors. Depends on nothing that changes while the user pans.
 */
final class Importance {

    private static final long MOST_ACTORS = 0xffff;

    private Importance() {}

    /** A number that is the greater the more a row matters. */
    static long of(EventColumns events, int row) {
        int actors = events.actorCount(row);
        return ((long) events.importance(row) << 8 | events.quotes(row)) << 32 | actors;
    }

    /** As {@link #of}, but that hardly any two are alike: between those that are, a lot decides that is always the same. */
    static long drawn(EventColumns events, int row) {
        long matters = of(events, row);
        long actors = Math.min(MOST_ACTORS, matters & 0xffff_ffffL);
        long lot = events.key(row) * 0x9E3779B97F4A7C15L >>> 40;
        return (matters >>> 32) << 40 | actors << 24 | lot;
    }
}
