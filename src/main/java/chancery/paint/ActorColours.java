package chancery.paint;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.timeline.TimelineActor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The colour of every actor: its own, else that of the side it stands with, else one of the palette's. The palette is given
 * out in the order of the dossier's list, to states first, so that two states never share a colour while there are enough. Its
 * colours are told apart by readers who do not see red or green as others do; and colour is never the only sign.
 */
public final class ActorColours {

    private static final List<String> PALETTE = List.of(
            "#1f6feb", "#b3401f", "#a67c00", "#5b50c4", "#1a7f5a", "#b0307a", "#0f7d8c", "#6e4a2e", "#6b7f00",
            "#8250df");
    private static final Shade NEUTRAL = Shade.of("#6e7781");

    private final Map<Id<Actor>, Shade> shades = new HashMap<>();

    /** Resolves the colours of a dossier's actors. */
    public ActorColours(List<Actor> actors) {
        Map<Id<Actor>, Actor> byId = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Actor actor : actors) {
            byId.put(actor.id(), actor);
            if (actor.colour() != null) {
                taken.add(actor.colour());
            }
        }
        List<String> free =
                PALETTE.stream().filter(colour -> !taken.contains(colour)).toList();
        List<String> given = free.isEmpty() ? PALETTE : free;
        int[] next = {0};
        actors.stream()
                .filter(actor -> own(actor, byId))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .forEach(actor -> shades.put(actor.id(), Shade.of(colour(actor, given, next))));
        for (Actor actor : actors) {
            shades.computeIfAbsent(actor.id(), id -> shadeOfSide(actor, byId));
        }
    }

    /** The colour of an actor; a neutral grey for one that is not in the dossier. */
    public Shade of(Id<Actor> actor) {
        return shades.getOrDefault(actor, NEUTRAL);
    }

    /** Actors as a timeline shows them, each in its colour. */
    public List<TimelineActor> painted(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new TimelineActor(
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        actor.side(),
                        of(actor.id()).onLight()))
                .toList();
    }

    /** The colour of nobody in particular. */
    public Shade neutral() {
        return NEUTRAL;
    }

    /** Whether an actor needs a colour that it does not take from a side. People without a side stay grey. */
    private static boolean own(Actor actor, Map<Id<Actor>, Actor> byId) {
        if (actor.colour() != null) {
            return true;
        }
        boolean alone = actor.side() == null || !byId.containsKey(actor.side());
        return alone
                && switch (actor.kind()) {
                    case STATE, ORGANISATION -> true;
                    case PERSON, GROUP -> false;
                };
    }

    private static String colour(Actor actor, List<String> free, int[] next) {
        String colour = actor.colour();
        return colour != null ? colour : free.get(next[0]++ % free.size());
    }

    /** Follows the sides upwards, for at most as many steps as there are actors: sides may stand in a ring. */
    private Shade shadeOfSide(Actor actor, Map<Id<Actor>, Actor> byId) {
        Actor at = actor;
        for (int step = 0; step < byId.size(); step++) {
            Shade known = shades.get(at.id());
            if (known != null) {
                return known;
            }
            Actor side = at.side() == null ? null : byId.get(at.side());
            if (side == null) {
                return NEUTRAL;
            }
            at = side;
        }
        return NEUTRAL;
    }
}
