package chancery.settings;

/**
 * Where the window stood when it was not maximised, in the screen's points.
 *
 * @param x left edge; may be negative, on a screen to the left of the first
 * @param y upper edge
 * @param width above 0
 * @param height above 0
 * @param maximised whether it filled the screen, and should again
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {

    /** Refuses a window without a size, and numbers that are none. */
    public WindowBounds {
        if (!(width > 0 && height > 0) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("not a window: " + x + " " + y + " " + width + " " + height);
        }
    }
}
