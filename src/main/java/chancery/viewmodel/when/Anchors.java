package chancery.viewmodel.when;

import chancery.model.Event;
import chancery.model.Id;
import chancery.time.Bounds;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Knows the events that a date can be counted from. */
@FunctionalInterface
public interface Anchors {

    /** There are none. */
    Anchors NONE = (words, answer) -> {};

    /**
     * Finds events by words for them.
     *
     * @param answer gets what was found, on the JavaFX thread; not at all where other words are looked for meanwhile
     */
    void find(String words, Consumer<Found> answer);

    /** The same but for one event, which cannot be counted from itself; null for all of them. */
    default Anchors without(@Nullable Id<Event> event) {
        return (words, answer) -> find(words, found -> answer.accept(found.without(event)));
    }

    /**
     * An event.
     *
     * @param day when it is, in a few letters
     */
    record Anchor(Id<Event> id, String title, String day, Bounds bounds) {}

    /**
     * What was found.
     *
     * @param events the likeliest first
     * @param named whether all the words are in each of their titles: a single one is then what is meant
     */
    record Found(List<Anchor> events, boolean named) {

        /** Copies the list. */
        public Found {
            events = List.copyOf(events);
        }

        private Found without(@Nullable Id<Event> event) {
            return new Found(
                    events.stream().filter(each -> !each.id().equals(event)).toList(), named);
        }
    }
}
