package chancery.timeline;

/**
 * A rectangle in pixels, y downwards.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {

    /** Refuses a negative width or height. */
    public Box {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("a box is not " + width + " by " + height);
        }
    }

    /** The box between four edges. */
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    /** The square around a centre. */
    public static Box around(double centreX, double centreY, double radius) {
        return new Box(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** The centre from left to right. */
    public double centreX() {
        return x + width / 2;
    }

    /** The centre from top to bottom. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether a point lies in the box; the left and top edges belong to it, the right and bottom ones do not. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Whether the two share any area; boxes that only touch do not. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The box, larger on every side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
