package chancery.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands with whom, and in which colour: an actor takes its own colour, else its side's, else the palette's colour of its
 * side. An actor that stands with nobody is its own side; where sides go round in a circle, the first of the circle leads.
 */
public final class Sides {

    private final int[] sideOf;
    private final List<Tint> tints;

    /** Takes the actors in their order. */
    public Sides(List<TimelineActor> actors) {
        Map<Id<Actor>, Integer> places = new HashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            places.putIfAbsent(actors.get(i).id(), i);
        }
        int[] parent = new int[actors.size()];
        for (int i = 0; i < parent.length; i++) {
            Id<Actor> side = actors.get(i).side();
            parent[i] = side == null ? i : places.getOrDefault(side, i);
        }
        sideOf = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            sideOf[i] = leader(parent, i);
        }
        tints = tints(actors, parent);
    }

    /** The place of the actor that leads an actor's side. */
    public int sideOf(int actor) {
        return sideOf[actor];
    }

    /** The colour of an actor. */
    public Tint tint(int actor) {
        return tints.get(actor);
    }

    private static int leader(int[] parent, int actor) {
        int place = actor;
        for (int step = 0; step <= parent.length; step++) {
            if (parent[place] == place) {
                return place;
            }
            place = parent[place];
        }
        int first = place;
        for (int each = parent[place]; each != place; each = parent[each]) {
            first = Math.min(first, each);
        }
        return first;
    }

    private List<Tint> tints(List<TimelineActor> actors, int[] parent) {
        int[] slots = new int[parent.length];
        int next = 0;
        for (int i = 0; i < parent.length; i++) {
            slots[i] = sideOf[i] == i && actors.get(i).colour() == null ? next++ : -1;
        }
        Tint[] result = new Tint[parent.length];
        for (int i = 0; i < parent.length; i++) {
            result[i] = tint(actors, parent, slots, i);
        }
        return List.of(result);
    }

    private Tint tint(List<TimelineActor> actors, int[] parent, int[] slots, int actor) {
        int place = actor;
        for (int step = 0; step <= parent.length; step++) {
            String own = actors.get(place).colour();
            if (own != null) {
                return new Tint(own, -1);
            }
            if (place == sideOf[actor]) {
                break;
            }
            place = parent[place];
        }
        return Tint.of(slots[sideOf[actor]]);
    }
}
