package chancery.briefing.change;

import chancery.briefing.compose.Reach;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.model.Reference;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody stands elsewhere than when a sheet was kept. Who holds two stances on one issue at once has moved only where one of
 * them gave way to another; where a second one came, it is a new position.
 */
final class Movement {

    private final Map<Standpoint, List<Position>> before;
    private final Map<Standpoint, List<Position>> after;
    private final Calling calling;
    private final Function<Entry, List<Reference>> references;

    /**
     * Compares the positions.
     *
     * @param used the records the sheet was written from, as they were
     * @param then what held at the time
     * @param now what holds
     */
    Movement(
            Collection<Entry> used,
            Reach then,
            Reach now,
            Calling calling,
            Function<Entry, List<Reference>> references) {
        before = held(used.stream()
                .flatMap(entry -> entry instanceof Position position ? Stream.of(position) : Stream.empty())
                .filter(then::holds));
        after = held(now.positions());
        this.calling = calling;
        this.references = references;
    }

    /** Who on what. */
    private record Standpoint(Id<Issue> issue, Id<Actor> actor) implements Comparable<Standpoint> {

        private static final Comparator<Standpoint> ORDER =
                Comparator.<Standpoint, Id<?>>comparing(Standpoint::issue).thenComparing(Standpoint::actor);

        @Override
        public int compareTo(Standpoint other) {
            return ORDER.compare(this, other);
        }
    }

    /** By issue, then by actor. */
    List<Changes.Moved> moved() {
        List<Changes.Moved> moved = new ArrayList<>();
        after.forEach((point, positions) -> {
            List<Position> earlier = before.getOrDefault(point, List.of());
            last(earlier, positions)
                    .ifPresent(old -> last(positions, earlier).ifPresent(now -> moved.add(moved(old, now))));
        });
        return moved;
    }

    /** The position taken last of those whose stance is not among some others. */
    private static Optional<Position> last(List<Position> positions, List<Position> others) {
        return positions.stream()
                .filter(position -> others.stream().noneMatch(other -> other.stance() == position.stance()))
                .reduce((one, later) -> later);
    }

    private Changes.Moved moved(Position old, Position position) {
        Edtf from = position.holds().from();
        return new Changes.Moved(
                position.actor(),
                position.onBehalfOf(),
                position.issue(),
                position.id(),
                calling.of(position.actor()),
                calling.of(position.issue()),
                old.stance(),
                position.stance(),
                from == null ? null : DateWords.of(from),
                references.apply(position));
    }

    private static Map<Standpoint, List<Position>> held(Stream<Position> positions) {
        return positions
                .sorted(Comparator.comparingLong(Movement::since).thenComparing(Position::id))
                .collect(Collectors.groupingBy(
                        position -> new Standpoint(position.issue(), position.actor()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** An open one comes first. */
    private static long since(Position position) {
        Edtf from = position.holds().from();
        return from == null ? Tick.PAST : from.bounds().earliest();
    }
}
