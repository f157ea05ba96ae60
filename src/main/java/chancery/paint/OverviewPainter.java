package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.Fold;
import chancery.timeline.Overview;
import chancery.timeline.Sizes;

/** Draws the strip above the timeline. */
public final class OverviewPainter {

    private static final double MARGIN = 6;
    private static final double LOWEST = 2;
    private static final double LABEL_X = 12;

    private OverviewPainter() {}

    /** Draws a strip on a surface. */
    public static void paint(Overview overview, Sizes sizes, Surface surface, Palette palette) {
        surface.rectangle(new Box(0, 0, overview.width(), overview.height()), 0, palette.shade(), null);
        surface.text(
                LABEL_X,
                overview.height() / 2 + sizes.axisMinor().size() * 0.35,
                overview.span(),
                sizes.axisMinor(),
                palette.soft(),
                Surface.Anchor.START);
        double floor = overview.height() - MARGIN;
        double room = overview.height() - 2 * MARGIN - 2;
        for (Fold fold : overview.scale().folding().closed()) {
            double x = (overview.scale().x(fold.from()) + overview.scale().x(fold.to())) / 2;
            surface.line(x, MARGIN + 2, x, floor, Pen.dotted(palette.folded(), 1));
        }
        for (Overview.Bin bin : overview.bins()) {
            double height = Math.max(LOWEST, bin.share() * room);
            Box box = new Box(bin.x() + 0.5, floor - height, Math.max(1, bin.width() - 1), height);
            surface.rectangle(box, 0, palette.tie(), null);
        }
        if (overview.asOf() >= 0) {
            surface.line(
                    overview.asOf(),
                    MARGIN - 2,
                    overview.asOf(),
                    floor + 2,
                    new Pen(palette.accent(), 1, Pen.Dash.LONG));
        }
        Box window =
                Box.between(overview.window().x() + 0.5, 3.5, overview.window().right() - 0.5, overview.height() - 3.5);
        surface.rectangle(window, 4, palette.accent().faded(0.09), Pen.solid(palette.accent(), 1.2));
        grip(surface, palette, window.x(), window.centreY());
        grip(surface, palette, window.right(), window.centreY());
    }

    private static void grip(Surface surface, Palette palette, double x, double y) {
        surface.rectangle(new Box(x - 2, y - 6, 4, 12), 2, palette.accent(), null);
    }
}
