package chancery.paint;

import chancery.timeline.Look;
import chancery.timeline.Mark;
import chancery.timeline.Sizes;
import chancery.timeline.Tint;
import java.util.HashMap;
import java.util.Map;

/** Draws a mark of the timeline, with a halo where the user points at it. */
final class MarkPainter implements Mark.Cases<Void> {

    private static final double HALO = 4.5;
    private static final double DIMMED = 0.68;

    /** More than the eye tells apart; few enough for the same chips to come again and again. */
    private static final double SHADES = 32;

    private final Surface surface;
    private final Palette palette;
    private final Sizes sizes;
    private final double left;
    private final double right;
    private final Map<Tint, Colour> colours = new HashMap<>();
    private final Map<Colour, Colour> inks = new HashMap<>();

    MarkPainter(Surface surface, Palette palette, Sizes sizes) {
        this(surface, palette, sizes, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * Paints where marks are cut off at two edges: half a number would be another number, so what an edge cuts has none.
     *
     * @param left the one edge, in pixels
     * @param right the other
     */
    MarkPainter(Surface surface, Palette palette, Sizes sizes, double left, double right) {
        this.left = left;
        this.right = right;
        this.surface = surface;
        this.palette = palette;
        this.sizes = sizes;
    }

    @Override
    public Void point(Mark.Point point) {
        Look look = point.look();
        if (pointedAt(look)) {
            Colour fill = look.chosen() ? palette.accent().faded(0.14) : null;
            surface.circle(point.x(), point.y(), point.radius() + HALO, fill, ring(look.chosen()));
        }
        PointPainter.paint(
                surface, look.reality(), point.x(), point.y(), point.radius(), colour(look), palette.ground());
        return null;
    }

    @Override
    public Void bar(Mark.Bar bar) {
        Look look = bar.look();
        if (pointedAt(look)) {
            Colour fill = look.chosen() ? palette.accent().faded(0.14) : null;
            double corner = bar.box().height() / 2 + HALO - 1;
            surface.rectangle(bar.box().grown(HALO - 1), corner, fill, ring(look.chosen()));
        }
        new BarPainter(surface, palette.ground()).paint(bar, colour(look));
        return null;
    }

    @Override
    public Void cluster(Mark.Cluster cluster) {
        Colour own = colour(cluster.tint());
        Colour colour = cluster.faded() ? palette.pale(own) : own;
        double density = Math.rint(cluster.density() * SHADES) / SHADES;
        Colour fill = colour.mixed(palette.ground(), 0.86 - 0.5 * density);
        Colour words = inks.computeIfAbsent(fill, palette::inkOn);
        boolean pointedAt = cluster.chosen() || cluster.hovered();
        double corner = cluster.box().height() / 2;
        surface.rectangle(cluster.box(), corner, fill, pointedAt ? ring(cluster.chosen()) : null);
        if (cluster.box().x() < left - HALO || cluster.box().right() > right + HALO) {
            return null;
        }
        surface.text(
                cluster.box().centreX(),
                cluster.box().centreY() + sizes.chip().size() * 0.35,
                cluster.text(),
                sizes.chip(),
                words,
                Surface.Anchor.MIDDLE);
        return null;
    }

    /** The colour of a look: nearer to the ground where it is dimmed or faded. */
    Colour colour(Look look) {
        Colour colour = colour(look.tint());
        if (pointedAt(look)) {
            return colour;
        }
        return look.dimmed() ? colour.mixed(palette.ground(), DIMMED) : look.faded() ? palette.pale(colour) : colour;
    }

    private Colour colour(Tint tint) {
        return colours.computeIfAbsent(tint, palette::colour);
    }

    private Pen ring(boolean chosen) {
        return Pen.solid(chosen ? palette.accent() : palette.accent().faded(0.55), 1.4);
    }

    private static boolean pointedAt(Look look) {
        return look.chosen() || look.hovered();
    }
}
