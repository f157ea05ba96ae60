package chancery.viewmodel.timeline;

import java.util.List;

/**
 * What a pointer resting on an event is told.
 *
 * @param title the event's
 * @param when its date in words, with the source's own wording where that says more
 * @param kind its kind and whether it happened, such as {@code meeting · scheduled}
 * @param actors who took part, and how, one a line
 */
public record HoverCard(String title, String when, String kind, List<String> actors) {

    /** Copies the list. */
    public HoverCard {
        actors = List.copyOf(actors);
    }
}
