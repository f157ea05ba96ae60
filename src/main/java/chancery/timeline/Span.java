package chancery.timeline;

/**
 * The place of an event from left to right, in the pixels of a scale that has not been moved.
 *
 * @param point whether it is drawn as a point, in the middle
 * @param left the left edge of its mark
 * @param right the right edge of its mark
 * @param fullFrom where a bar is first drawn in full
 * @param fullTo where a bar is last drawn in full
 * @param leftEnd how a bar begins
 * @param rightEnd how a bar ends
 */
record Span(
        boolean point, double left, double right, double fullFrom, double fullTo, Mark.End leftEnd, Mark.End rightEnd) {

    /** A point of a radius. */
    static Span point(double x, double radius) {
        return new Span(true, x - radius, x + radius, x, x, Mark.End.HARD, Mark.End.HARD);
    }

    /** The middle of the mark. */
    double centre() {
        return (left + right) / 2;
    }

    /** The one place at which it counts: a point's middle, a bar's end that is known, else the middle of its full part. */
    double anchor() {
        if (point) {
            return centre();
        }
        if (leftEnd == Mark.End.HARD) {
            return left;
        }
        return rightEnd == Mark.End.HARD ? right : (fullFrom + fullTo) / 2;
    }

    /** How long the mark is. */
    double length() {
        return right - left;
    }

    /** The same elsewhere. */
    Span moved(double by) {
        return new Span(point, left + by, right + by, fullFrom + by, fullTo + by, leftEnd, rightEnd);
    }

    /** The same, so that it is drawn in full somewhere between two pixels. */
    Span fullWithin(double from, double to) {
        double part = (to - from) * 0.3;
        return new Span(
                point,
                left,
                right,
                Math.max(from, Math.min(to - part, fullFrom)),
                Math.min(to, Math.max(from + part, fullTo)),
                leftEnd,
                rightEnd);
    }
}
