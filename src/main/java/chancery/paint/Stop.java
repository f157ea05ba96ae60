package chancery.paint;

/**
 * A colour at a place of a gradient.
 *
 * @param at from 0 at the left edge to 1 at the right edge
 */
public record Stop(double at, Colour colour) {

    /** Refuses places outside. */
    public Stop {
        if (!(at >= 0 && at <= 1)) {
            throw new IllegalArgumentException("a gradient goes from 0 to 1, not to " + at);
        }
    }
}
