package chancery.briefing.change;

import chancery.briefing.compose.Reach;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import chancery.model.Reference;
import chancery.time.Edtf;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands elsewhere than when a sheet was kept. Who holds two stances on one issue at once has moved only where one of
 * them gave way to another; where a second one came, it is a new position. A position of a side passes on where one that was held for
 * it is over and somebody else holds one now who held none before.
 */
final class Movement {

    private final Map<Standpoint, List<Position>> before;
    private final Map<Standpoint, List<Position>> after;
    private final Calling calling;
    private final Function<Id<?>, @Nullable Entry> current;
    private final Function<Entry, List<Reference>> references;
    private final Function<Edtf, String> dates;

    /**
     * Compares the positions.
     *
     * @param used the records the sheet was written from, as they were
     * @param then what held at the time
     * @param now what holds
     * @param current finds a record as it is now
     * @param dates puts them into words
     */
    Movement(
            Collection<Entry> used,
            Reach then,
            Reach now,
            Calling calling,
            Function<Id<?>, @Nullable Entry> current,
            Function<Entry, List<Reference>> references,
            Function<Edtf, String> dates) {
        before = held(used.stream()
                .flatMap(entry -> entry instanceof Position position ? Stream.of(position) : Stream.empty())
                .filter(then::holds));
        after = held(now.positions());
        this.calling = calling;
        this.current = current;
        this.references = references;
        this.dates = dates;
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
        List<Changes.Moved> moved = new ArrayList<>(passedOn());
        Set<Id<Position>> told = moved.stream().map(Changes.Moved::position).collect(Collectors.toSet());
        after.forEach((point, positions) -> {
            List<Position> earlier = before.getOrDefault(point, List.of());
            List<Position> untold = positions.stream()
                    .filter(position -> !told.contains(position.id()))
                    .toList();
            last(earlier, positions)
                    .ifPresent(old -> last(untold, earlier).ifPresent(now -> moved.add(moved(old, now, null))));
        });
        moved.sort(Comparator.comparing(each -> new Standpoint(each.issue(), each.actor())));
        return moved;
    }

    /** Each position that is over is passed on once, to whoever took it up first. */
    private List<Changes.Moved> passedOn() {
        List<Changes.Moved> moved = new ArrayList<>();
        List<Position> over =
                new ArrayList<>(gone(before, after).filter(this::over).toList());
        gone(after, before)
                .sorted(Comparator.comparingLong(Movement::since).thenComparing(Position::id))
                .forEach(position -> over.stream()
                        .filter(old -> !old.actor().equals(position.actor())
                                && alike(old, position)
                                && since(old) < since(position))
                        .reduce((one, later) -> later)
                        .ifPresent(old -> {
                            over.remove(old);
                            moved.add(moved(old, position, passed(old)));
                        }));
        return moved;
    }

    /** The positions whose actor holds none for the same side on the same issue among some others. */
    private static Stream<Position> gone(
            Map<Standpoint, List<Position>> positions, Map<Standpoint, List<Position>> others) {
        return positions.entrySet().stream()
                .flatMap(held -> held.getValue().stream()
                        .filter(position -> others.getOrDefault(held.getKey(), List.of()).stream()
                                .noneMatch(other -> alike(position, other))));
    }

    /** Whether a position is still there, with the day on which it ended. */
    private boolean over(Position position) {
        return current.apply(position.id()) instanceof Position now
                && now.holds().to() != null;
    }

    private Changes.Passed passed(Position old) {
        return new Changes.Passed(calling.of(behalf(old)), calling.of(old.actor()), old.id());
    }

    private static boolean alike(Position one, Position other) {
        return one.issue().equals(other.issue()) && behalf(one).equals(behalf(other));
    }

    private static Id<Actor> behalf(Position position) {
        return Objects.requireNonNullElse(position.onBehalfOf(), position.actor());
    }

    /** The position taken last of those whose stance is not among some others. */
    private static Optional<Position> last(List<Position> positions, List<Position> others) {
        return positions.stream()
                .filter(position -> others.stream().noneMatch(other -> other.stance() == position.stance()))
                .reduce((one, later) -> later);
    }

    private Changes.Moved moved(Position old, Position position, Changes.@Nullable Passed passed) {
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
                from == null ? null : dates.apply(from),
                passed,
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
