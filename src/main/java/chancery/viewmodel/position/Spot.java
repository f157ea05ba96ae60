package chancery.viewmodel.position;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Issue;

/**
 * A place in the matrix, with or without a position.
 *
 * @param actor the actor of its row
 * @param issue the issue of its column
 */
public record Spot(Id<Actor> actor, Id<Issue> issue) {}
