package chancery.timeline;

import chancery.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A lane of the timeline.
 *
 * @param key names the lane among those of its sort, also after an edit: an actor's id, a kind's word; empty for the lane of
 *     what belongs nowhere, and for the only lane
 * @param title as its header reads; empty for the only lane
 * @param kind of its actor, or null where the lane is no actor's
 * @param group the key of the side it belongs to: lanes of one group stand together
 * @param tint its colour
 * @param count how many dated events stand in it; at least 1
 */
public record Lane(String key, String title, @Nullable ActorKind kind, String group, Tint tint, int count) {}
