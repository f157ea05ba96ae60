package chancery.viewmodel.position;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.model.Position;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which positions are held on a day, and which of them contradict each other.
 *
 * <p>When a position begins and ends is {@link Tenure}'s rule. Two positions are in conflict on a day where the same actor
 * holds both on the same issue, surely or perhaps, their stances differ, and neither takes the place of the other. Positions
 * taken for different others may be in conflict, too. Both are kept: which one counts is for the analyst to say.
 */
public final class PositionsAt {

    private final LocalDate day;
    private final Map<Id<Position>, Held> held;
    private final Set<Id<Position>> conflicting;

    private PositionsAt(LocalDate day, Map<Id<Position>, Held> held, Set<Id<Position>> conflicting) {
        this.day = day;
        this.held = held;
        this.conflicting = conflicting;
    }

    /**
     * The positions of a dossier on a day.
     *
     * @param zone the dossier's
     */
    public static PositionsAt of(List<Position> positions, ZoneId zone, LocalDate day) {
        return of(Tenure.of(positions, zone), day);
    }

    /** The same for positions whose tenures are known. */
    public static PositionsAt of(List<Tenure> tenures, LocalDate day) {
        Map<Id<Position>, Held> held = new HashMap<>();
        tenures.forEach(tenure -> held.put(tenure.position().id(), tenure.on(day)));
        Set<Id<Position>> conflicting = new HashSet<>();
        Map<Subject, List<Tenure>> bySubject = tenures.stream()
                .filter(tenure -> tenure.on(day) != Held.NO)
                .collect(Collectors.groupingBy(tenure -> Subject.of(tenure.position())));
        bySubject.values().forEach(together -> compare(together, conflicting));
        return new PositionsAt(day, Map.copyOf(held), Set.copyOf(conflicting));
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** Whether a position is held; {@link Held#NO} for one that is not in the dossier. */
    public Held held(Id<Position> position) {
        return held.getOrDefault(position, Held.NO);
    }

    /** Whether a position contradicts another of the same actor. */
    public boolean conflicts(Id<Position> position) {
        return conflicting.contains(position);
    }

    private static void compare(List<Tenure> together, Set<Id<Position>> conflicting) {
        for (Tenure one : together) {
            for (Tenure other : together) {
                if (one.position().stance() != other.position().stance() && !one.takesTurnsWith(other)) {
                    conflicting.add(one.position().id());
                    conflicting.add(other.position().id());
                }
            }
        }
    }

    /** An actor and an issue. */
    private record Subject(Id<Actor> actor, Id<Issue> issue) {

        static Subject of(Position position) {
            return new Subject(position.actor(), position.issue());
        }
    }
}
