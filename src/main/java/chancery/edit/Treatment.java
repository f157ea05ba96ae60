package chancery.edit;

import chancery.model.Entry;
import chancery.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the records that refer to a record which is deleted.
 *
 * @param way what
 * @param target to which record they are turned, where they are turned; otherwise null
 */
public record Treatment(Way way, @Nullable Id<? extends Entry> target) {

    /** They go as well. */
    public static final Treatment DELETE = new Treatment(Way.DELETE, null);

    /** They stay without it. */
    public static final Treatment DETACH = new Treatment(Way.DETACH, null);

    /** What can be done with them. */
    public enum Way {
        /** They go as well. */
        DELETE,
        /** They stay without it. */
        DETACH,
        /** They refer to another record in its place. */
        TURN
    }

    /** Refuses a turn to nothing, and a target for what is not turned. */
    public Treatment {
        if ((way == Way.TURN) != (target != null)) {
            throw new IllegalArgumentException(way + " to " + target);
        }
    }

    /** They refer to another record in its place, which must be of the same kind. */
    public static Treatment turnTo(Id<? extends Entry> target) {
        return new Treatment(Way.TURN, target);
    }
}
