package chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor's stance on an issue from a date, with what bears it out.
 *
 * @param onBehalfOf whom the actor stands for in this, or null for itself alone
 * @param condition on which it depends, or null
 * @param confidence how sure the analyst is, or null
 * @param reasoning or null
 * @param evidence in the order of weight; a position may lack it, and is then marked so wherever it appears
 */
public record Position(
        Id<Position> id,
        Id<Actor> actor,
        @Nullable Id<Actor> onBehalfOf,
        Id<Issue> issue,
        Stance stance,
        @Nullable String condition,
        @Nullable Confidence confidence,
        PositionBasis basis,
        Holding holds,
        @Nullable String reasoning,
        List<Evidence> evidence)
        implements Entry {

    /** Copies the list. */
    public Position {
        evidence = List.copyOf(evidence);
    }

    /** The same held at another time. */
    public Position withHolds(Holding newHolds) {
        return new Position(
                id, actor, onBehalfOf, issue, stance, condition, confidence, basis, newHolds, reasoning, evidence);
    }

    /** The same with other evidence. */
    public Position withEvidence(List<Evidence> newEvidence) {
        return new Position(
                id, actor, onBehalfOf, issue, stance, condition, confidence, basis, holds, reasoning, newEvidence);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.position(this);
    }
}
