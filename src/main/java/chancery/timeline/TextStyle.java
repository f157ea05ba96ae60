package chancery.timeline;

/**
 * How a text on the timeline is set, in the program's sans-serif face.
 *
 * @param size of the face in pixels; positive
 * @param weight how heavy it is
 */
public record TextStyle(double size, Weight weight) {

    /** How heavy a face is. */
    public enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }

    /** Refuses a size that is no size. */
    public TextStyle {
        if (!(size > 0)) {
            throw new IllegalArgumentException("a text has a size, not " + size);
        }
    }

    /** A regular face of a size. */
    public static TextStyle regular(double size) {
        return new TextStyle(size, Weight.REGULAR);
    }

    /** A semi-bold face of a size. */
    public static TextStyle semibold(double size) {
        return new TextStyle(size, Weight.SEMIBOLD);
    }

    /** The same face, semi-bold. */
    public TextStyle emphasised() {
        return semibold(size);
    }
}
