package chancery.timeline;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline needs to know of an actor.
 *
 * @param name as its lane is headed
 * @param side the actor it stands with, or null
 * @param colour {@code #rrggbb}, or null for its side's or the palette's
 */
public record TimelineActor(
        Id<Actor> id,
        String name,
        ActorKind kind,
        @Nullable Id<Actor> side,
        @Nullable String colour) {}
