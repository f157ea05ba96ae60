package chancery.briefing.compose;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.time.Edtf;
import chancery.time.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which positions hold at the moment of a sheet, and from where they moved there. A position that does not say how long it holds
 * is replaced by one of the same actor, for the same side, on the same issue that surely begins later. What a side held before
 * is what was last held for it and is over, whoever spoke for it.
 */
final class Moves {

    private final Ground ground;
    private final Map<Side, List<Known>> known;

    /** For whom somebody speaks, and on what: positions of one side are alike. */
    private record Side(Id<Issue> issue, Id<Actor> behalf) {

        static Side of(Position position) {
            return new Side(position.issue(), Objects.requireNonNullElse(position.onBehalfOf(), position.actor()));
        }
    }

    /** A position with what is asked of it again and again; {@code start} counts where it says since when it holds. */
    private record Known(Position position, Range start, boolean holds) {

        /** Whether it surely begins after another has surely begun. */
        boolean laterThan(Known other) {
            return position.holds().from() != null
                    && other.position.holds().from() != null
                    && start.earliest() > other.start.latest();
        }
    }

    Moves(Ground ground) {
        this.ground = ground;
        known = new LinkedHashMap<>();
        ground.papers().positions().stream()
                .filter(position -> ground.known().begun(position.holds()))
                .filter(position -> position.evidence().isEmpty()
                        || position.evidence().stream().anyMatch(ground.known()::evidence))
                .map(position ->
                        new Known(position, start(position), ground.known().position(position)))
                .forEach(position -> known.computeIfAbsent(Side.of(position.position()), side -> new ArrayList<>())
                        .add(position));
        known.replaceAll((side, alike) -> alike.stream()
                .map(one -> new Known(one.position(), one.start(), one.holds() && !replaced(one, alike)))
                .toList());
    }

    private static boolean replaced(Known one, List<Known> alike) {
        return one.position().holds().to() == null
                && alike.stream()
                        .anyMatch(other ->
                                other.position().actor().equals(one.position().actor()) && other.laterThan(one));
    }

    /** The positions that hold and that the sheet covers, in the order of the dossier. */
    List<Position> held() {
        Set<Id<Position>> held = known.values().stream()
                .flatMap(List::stream)
                .filter(Known::holds)
                .map(one -> one.position().id())
                .collect(Collectors.toSet());
        return ground.papers().positions().stream()
                .filter(position -> held.contains(position.id()))
                .filter(ground.within()::position)
                .toList();
    }

    /** What was held before a position, where that was another stance; of several the last one. */
    Optional<Position> before(Position held) {
        List<Known> alike = known.getOrDefault(Side.of(held), List.of());
        Known now = new Known(held, start(held), true);
        return alike.stream()
                .filter(other -> !other.holds() && now.laterThan(other))
                .max(Comparator.comparing(
                                (Known other) -> other.position().actor().equals(held.actor()))
                        .thenComparingLong(other -> other.start().latest()))
                .map(Known::position)
                .filter(other -> other.stance() != held.stance());
    }

    private Range start(Position position) {
        Edtf from = position.holds().from();
        return from == null ? Range.ALWAYS : from.bounds(ground.asOf().zone()).start();
    }
}
