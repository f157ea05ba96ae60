package chancery.viewmodel;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of the actor panel: the heading of a group, or an actor in it. */
public sealed interface ActorItem {

    /** The actor of this line, or nothing where it is a heading. */
    default Optional<Row> actor() {
        return Optional.empty();
    }

    /**
     * A group of actors of one kind.
     *
     * @param actors how many of them are listed below
     */
    record Heading(ActorKind kind, int actors) implements ActorItem {}

    /**
     * An actor.
     *
     * @param role what it is on the day that is looked from, or null
     * @param events how many events it takes part in
     * @param quotes how many quotes it speaks
     * @param eventsLeft how many of those events a filter leaves; −1 without a filter
     * @param quotesLeft how many of those quotes a filter leaves; −1 without a filter
     */
    record Row(
            Id<Actor> id,
            ActorKind kind,
            String name,
            @Nullable String role,
            Shade shade,
            int events,
            int quotes,
            int eventsLeft,
            int quotesLeft)
            implements ActorItem {
        /** Whether a filter is in force. */
        public boolean narrowed() {
            return eventsLeft >= 0;
        }

        @Override
        public Optional<Row> actor() {
            return Optional.of(this);
        }
    }
}
