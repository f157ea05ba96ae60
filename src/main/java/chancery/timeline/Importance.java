package chancery.timeline;

import chancery.model.EventColumns;

/**
 * Which of two events matters more where there is no room for both: the one the analyst marked as more important, then the one
 * at which more was quoted, then the one with more actors. Depends on nothing that changes while the user pans.
 */
final class Importance {

    private Importance() {}

    /** A number that is the greater the more a row matters. */
    static long of(EventColumns events, int row) {
        int actors = events.actorFrom()[row + 1] - events.actorFrom()[row];
        return ((long) events.importance()[row] << 8 | events.quotes()[row] & 0xff) << 32 | actors;
    }
}
