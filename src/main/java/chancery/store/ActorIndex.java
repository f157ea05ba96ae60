package chancery.store;

import chancery.model.Actor;
import chancery.model.EventColumns;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the numbers of actors in the file to their places in the dossier's list, by hashing, without an object a number. */
final class ActorIndex {

    private final int[] numbers;
    private final int[] places;
    private final int mask;

    /** Takes the numbers in the order of the list; all are greater than 0. */
    ActorIndex(Collection<Integer> inOrder) {
        int size = Integer.highestOneBit(Math.max(4, inOrder.size())) * 4;
        numbers = new int[size];
        places = new int[size];
        mask = size - 1;
        int place = 0;
        for (int number : inOrder) {
            int slot = slot(number);
            numbers[slot] = number;
            places[slot] = place++;
        }
    }

    /**
     * The place of a number.
     *
     * @throws IllegalArgumentException where the number is no actor's: the file is damaged
     */
    int of(int actor) {
        int slot = slot(actor);
        if (numbers[slot] != actor || actor == 0) {
            throw new IllegalArgumentException("an event has an actor that is none: " + actor);
        }
        return places[slot];
    }

    /** Columns whose actors are counted in another order than before; the same columns where it is the same order. */
    static EventColumns recounted(EventColumns columns, List<Actor> before, List<Actor> after) {
        Map<Object, Integer> places = new HashMap<>();
        for (Actor actor : after) {
            places.put(actor.id(), places.size());
        }
        // An actor that is gone has no events any more, but for those that are about to be patched.
        int[] moved = before.stream()
                .mapToInt(actor -> places.getOrDefault(actor.id(), 0))
                .toArray();
        boolean same = before.size() <= after.size();
        for (int place = 0; place < moved.length; place++) {
            same &= moved[place] == place;
        }
        return same ? columns : columns.withActors(actor -> moved[actor]);
    }

    private int slot(int number) {
        int slot = (number * 0x9E3779B9 >>> 7) & mask;
        while (numbers[slot] != 0 && numbers[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
