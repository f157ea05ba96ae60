package chancery.paint;

/**
 * How a line is drawn.
 *
 * @param width in pixels; positive
 * @param dash drawn and left out by turns, or all through
 */
public record Pen(Colour colour, double width, Dash dash) {

    /** Refuses a line without width. */
    public Pen {
        if (!(width > 0)) {
            throw new IllegalArgumentException("a line has a width, not " + width);
        }
    }

    /** A line all through. */
    public static Pen solid(Colour colour, double width) {
        return new Pen(colour, width, Dash.NONE);
    }

    /** A line in dashes. */
    public static Pen dashed(Colour colour, double width) {
        return new Pen(colour, width, Dash.DASHES);
    }

    /** A line in dots. */
    public static Pen dotted(Colour colour, double width) {
        return new Pen(colour, width, Dash.DOTS);
    }

    /** What of a line is drawn, in pixels. */
    public enum Dash {
        /** All of it. */
        NONE(0, 0),
        /** Short dashes, for small outlines. */
        DASHES(3, 2.4),
        /** Long dashes, for lines down the plot. */
        LONG(5, 3),
        /** Dots. */
        DOTS(1.2, 2.2);

        private final double on;
        private final double off;

        Dash(double on, double off) {
            this.on = on;
            this.off = off;
        }

        /** The length drawn; 0 for a line all through. */
        public double on() {
            return on;
        }

        /** The length left out; 0 for a line all through. */
        public double off() {
            return off;
        }
    }
}
