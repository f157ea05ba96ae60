package chancery.paint;

import chancery.timeline.Look;
import chancery.timeline.Mark;
import chancery.timeline.Sizes;

/** Draws a mark of the timeline, with a halo where the user points at it. */
final class MarkPainter implements Mark.Cases<Void> {

    private static final double HALO = 4.5;
    private static final double DIMMED = 0.68;

    private final Surface surface;
    private final Palette palette;
    private final Sizes sizes;

    MarkPainter(Surface surface, Palette palette, Sizes sizes) {
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
        Colour own = palette.colour(cluster.tint());
        Colour colour = cluster.faded() ? palette.pale(own) : own;
        Colour fill = colour.mixed(palette.ground(), 0.86 - 0.5 * cluster.density());
        Colour words =
                palette.ink().contrast(fill) >= palette.ground().contrast(fill) ? palette.ink() : palette.ground();
        boolean pointedAt = cluster.chosen() || cluster.hovered();
        double corner = cluster.box().height() / 2;
        surface.rectangle(cluster.box(), corner, fill, pointedAt ? ring(cluster.chosen()) : null);
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
        Colour colour = palette.colour(look.tint());
        if (pointedAt(look)) {
            return colour;
        }
        return look.dimmed() ? colour.mixed(palette.ground(), DIMMED) : look.faded() ? palette.pale(colour) : colour;
    }

    private Pen ring(boolean chosen) {
        return Pen.solid(chosen ? palette.accent() : palette.accent().faded(0.55), 1.4);
    }

    private static boolean pointedAt(Look look) {
        return look.chosen() || look.hovered();
    }
}
