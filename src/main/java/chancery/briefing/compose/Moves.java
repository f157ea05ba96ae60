package chancery.briefing.compose;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Position;
import chancery.time.Edtf;
import chancery.time.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which positions hold at the moment of a sheet, and from where they moved there. A position that does not say how long it holds
 * is replaced by one of the same actor, for the same side, on the same issue that surely begins later. What a side held before
 * is what was last held for it and is over, whoever spoke for it.
 */
final class Moves {

    private final Ground ground;
    private final List<Position> known;

    Moves(Ground ground) {
        this.ground = ground;
        known = ground.papers().positions().stream()
                .filter(position -> ground.known().begun(position.holds()))
                .filter(position -> position.evidence().isEmpty()
                        || position.evidence().stream().anyMatch(ground.known()::evidence))
                .toList();
    }

    /** The positions that hold and that the sheet covers. */
    List<Position> held() {
        return known.stream()
                .filter(this::holds)
                .filter(ground.within()::position)
                .toList();
    }

    private boolean holds(Position position) {
        return ground.known().position(position)
                && known.stream()
                        .noneMatch(other -> position.holds().to() == null
                                && other.actor().equals(position.actor())
                                && alike(position, other)
                                && later(other, position));
    }

    /** What was held before a position, where that was another stance; of several the last one. */
    Optional<Position> before(Position held) {
        return known.stream()
                .filter(other -> alike(held, other) && !holds(other) && later(held, other))
                .max(Comparator.comparing((Position other) -> other.actor().equals(held.actor()))
                        .thenComparingLong(other -> start(other).latest()))
                .filter(other -> other.stance() != held.stance());
    }

    /** Whether two positions are taken for the same side on the same issue. */
    private static boolean alike(Position one, Position other) {
        return one.issue().equals(other.issue()) && behalf(one).equals(behalf(other));
    }

    private static Id<Actor> behalf(Position position) {
        return Objects.requireNonNullElse(position.onBehalfOf(), position.actor());
    }

    /** Whether one surely begins after another has surely begun. */
    private boolean later(Position one, Position other) {
        return one.holds().from() != null
                && other.holds().from() != null
                && start(one).earliest() > start(other).latest();
    }

    private Range start(Position position) {
        Edtf from = position.holds().from();
        return from == null ? Range.ALWAYS : from.bounds(ground.asOf().zone()).start();
    }
}
