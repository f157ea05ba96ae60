package chancery.viewmodel.position;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.paint.Shade;

/**
 * A row of the matrix.
 *
 * @param actor whose it is
 * @param name the actor's
 * @param under a faint second line, such as the side; may be empty
 * @param shade the actor's colour
 * @param positions how many positions it has
 */
public record MatrixRow(Id<Actor> actor, String name, String under, Shade shade, int positions) {}
