package chancery.timeline;

import chancery.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A lane of the timeline.
 *
 * @param key names the lane among those of its arrangement, also after an edit: {@code topic}, after its group's key where it
 *     stands in a group
 * @param by what its topic is
 * @param topic what its events have in common: an actor's id, a kind's word; empty for the lane of what belongs nowhere, and for
 *     the only lane
 * @param title as its header reads; empty for the only lane
 * @param kind of its actor, or null where the lane is no actor's
 * @param tint its colour
 * @param count how many dated events that are shown stand in it
 * @param nesting whether it is a group, or stands in one
 * @param group the key of its group; empty where it stands in none
 * @param pinned whether the user wants it at the top
 */
public record Lane(
        String key,
        LaneBy by,
        String topic,
        String title,
        @Nullable ActorKind kind,
        Tint tint,
        int count,
        Nesting nesting,
        String group,
        boolean pinned) {

    /** How a lane stands to groups. */
    public enum Nesting {
        /** There are no groups, or it stands outside of its own. */
        NONE,
        /** The header of a group whose lanes stand below it; no event stands in it. */
        OPEN,
        /** A group that shows its events in one lane. */
        CLOSED,
        /** In a group. */
        WITHIN
    }

    /** The key of a lane in a group. */
    static String key(String group, String topic) {
        return group + '\u001f' + topic;
    }

    /** Whether it is a group. */
    public boolean grouping() {
        return nesting == Nesting.OPEN || nesting == Nesting.CLOSED;
    }

    /** Whether it is nothing but the header of a group. */
    public boolean heading() {
        return nesting == Nesting.OPEN;
    }
}
