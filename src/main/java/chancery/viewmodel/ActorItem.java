package chancery.viewmodel;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.paint.Shade;
import chancery.text.Words;
import chancery.timeline.Amount;
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

        /** Numbers from here on are told in few letters: the names beside them need the room. */
        private static final int LONG = 10_000;

        /** Whether a filter is in force. */
        public boolean narrowed() {
            return eventsLeft >= 0;
        }

        /** Events, then quotes; under a filter how many events are left, and of how many. */
        public String counted() {
            return narrowed()
                    ? Words.say("window.actors.left", few(eventsLeft), few(events))
                    : quotes == 0 ? few(events) : Words.say("window.actors.events.quotes", few(events), few(quotes));
        }

        /** The same with every digit. */
        public String countedInFull() {
            return narrowed()
                    ? Words.say("window.actors.counts.left", eventsLeft, events, quotesLeft, quotes)
                    : Words.say("window.actors.counts", events, quotes);
        }

        private static String few(int count) {
            return count < LONG ? Words.say("window.actors.events", count) : Amount.few(count);
        }

        @Override
        public Optional<Row> actor() {
            return Optional.of(this);
        }
    }
}
