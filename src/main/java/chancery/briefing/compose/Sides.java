package chancery.briefing.compose;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Id;
import chancery.model.Position;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For whom positions are taken. A position belongs to a side only where it is taken on the side's behalf, or by the side
 * itself; a senator who speaks for himself is nobody's voice but his own.
 */
final class Sides {

    private static final int MOST = 3;

    private final Papers papers;
    private final List<Id<Actor>> columns;

    /**
     * Chooses the sides that get a column: states, and others on whose behalf more than one position is taken; at most three,
     * those with most positions; states stand first.
     */
    Sides(Papers papers, List<Position> positions) {
        this.papers = papers;
        Map<Id<Actor>, Integer> counts = new LinkedHashMap<>();
        positions.forEach(position -> of(position).ifPresent(side -> counts.merge(side, 1, Integer::sum)));
        Comparator<Id<Actor>> byCount = Comparator.comparing(side -> counts.getOrDefault(side, 0));
        columns = counts.keySet().stream()
                .filter(side -> kind(side) == ActorKind.STATE || counts.getOrDefault(side, 0) > 1)
                .sorted(byCount.reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .sorted(Comparator.comparing(this::kind)
                        .thenComparing(byCount.reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The sides with a column, left to right. */
    List<Id<Actor>> columns() {
        return columns;
    }

    /** The column of a position: from 0, or the number of sides for the individual voices. */
    int column(Position position) {
        int column = of(position).map(columns::indexOf).orElse(-1);
        return column < 0 ? columns.size() : column;
    }

    /** The side on whose behalf a position is taken: another actor, or the actor itself where it is no person. */
    private Optional<Id<Actor>> of(Position position) {
        Id<Actor> onBehalfOf = position.onBehalfOf();
        if (onBehalfOf != null) {
            return Optional.of(onBehalfOf);
        }
        Actor actor = papers.actor(position.actor());
        boolean state = actor != null && (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION);
        return state ? Optional.of(position.actor()) : Optional.empty();
    }

    private ActorKind kind(Id<Actor> side) {
        Actor actor = papers.actor(side);
        return actor == null ? ActorKind.GROUP : actor.kind();
    }
}
