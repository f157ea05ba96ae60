package chancery.paint;

import chancery.model.Reality;

/**
 * Draws an event that is a point, its reality by shape, so that nobody needs to see colours: a disc for what occurred, with an
 * arrow in it for what is going on; a dashed ring for what is scheduled; a triangle for a threat; a dotted diamond for what is
 * only thought; a ring struck through for what is denied; a disc half filled for what is alleged.
 */
public final class PointPainter {

    private static final double PEN = 1.8;

    private PointPainter() {}

    /** Draws the shape of a reality around a centre; it keeps to the radius. */
    public static void paint(
            Surface surface, Reality reality, double x, double y, double radius, Colour colour, Colour ground) {
        double inner = radius - PEN / 2;
        Pen pen = Pen.solid(colour, PEN);
        switch (reality) {
            case OCCURRED -> surface.circle(x, y, radius, colour, null);
            case ONGOING -> {
                surface.circle(x, y, radius, colour, null);
                double a = radius * 0.5;
                surface.polygon(new double[] {x - a * 0.7, y - a, x + a * 1.1, y, x - a * 0.7, y + a}, ground, null);
            }
            case SCHEDULED -> surface.circle(x, y, inner, ground, Pen.dashed(colour, PEN));
            case THREATENED -> surface.polygon(triangle(x, y, inner), ground, pen);
            case HYPOTHETICAL -> surface.polygon(diamond(x, y, inner), ground, Pen.dotted(colour, PEN));
            case DENIED -> {
                double d = inner * 0.7;
                surface.circle(x, y, inner, ground, pen);
                surface.line(x - d, y + d, x + d, y - d, pen);
            }
            case ALLEGED -> {
                surface.circle(x, y, inner, ground, pen);
                surface.halfDisc(x, y, inner, colour);
            }
        }
    }

    private static double[] triangle(double x, double y, double r) {
        return new double[] {x, y - r, x + r * 0.98, y + r * 0.8, x - r * 0.98, y + r * 0.8};
    }

    private static double[] diamond(double x, double y, double r) {
        return new double[] {x, y - r, x + r, y, x, y + r, x - r, y};
    }
}
