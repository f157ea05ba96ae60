package chancery.viewmodel;

import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.store.Shelf;
import java.util.List;
import java.util.stream.IntStream;

/** Finds events among the rows of the columns. */
public final class Rows {

    /** No row. */
    public static final int NONE = -1;

    private Rows() {}

    /** The row of an event, or {@link #NONE} where the columns do not have it. */
    public static int of(Event event, Contents contents, Shelf shelf) {
        return contents.events().rowOf(shelf.eventKey(event.id()).orElse(NONE));
    }

    /** The rows in which an actor takes part, in the order of time. */
    public static int[] of(Id<Actor> actor, Contents contents) {
        EventColumns events = contents.events();
        int index = indexOf(actor, contents.actors());
        return IntStream.range(0, events.size())
                .filter(row -> takesPart(events, row, index))
                .toArray();
    }

    private static boolean takesPart(EventColumns events, int row, int actor) {
        for (int place = 0; place < events.actorCount(row); place++) {
            if (events.actor(row, place) == actor) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(Id<Actor> actor, List<Actor> actors) {
        return IntStream.range(0, actors.size())
                .filter(index -> actors.get(index).id().equals(actor))
                .findFirst()
                .orElse(NONE);
    }
}
