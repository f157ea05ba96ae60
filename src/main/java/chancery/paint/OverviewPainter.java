package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.Fold;
import chancery.timeline.Overview;
import chancery.timeline.Sizes;
import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.util.Comparator;
import java.util.List;

/** Draws the strip above the timeline. */
public final class OverviewPainter {

    private static final double MARGIN = 6;
    private static final double LOWEST = 2;
    private static final double LABEL_X = 12;
    private static final double LABEL_GAP = 6;
    private static final double FOOT = 4;
    private static final double PLATE = 14;

    private OverviewPainter() {}

    /** Draws a strip with the views that are kept on a surface. */
    public static void paint(
            Overview overview,
            List<Overview.Flag> flags,
            Sizes sizes,
            Surface surface,
            Palette palette,
            TextRuler ruler) {
        surface.rectangle(new Box(0, 0, overview.width(), overview.height()), 0, palette.shade(), null);
        span(overview, sizes.axisMinor(), surface, palette, ruler);
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
        flags(flags, sizes, surface, palette, overview.height());
        Box window =
                Box.between(overview.window().x() + 0.5, 3.5, overview.window().right() - 0.5, overview.height() - 3.5);
        surface.rectangle(window, 4, palette.accent().faded(0.09), Pen.solid(palette.accent(), 1.2));
        grip(surface, palette, window.x(), window.centreY());
        grip(surface, palette, window.right(), window.centreY());
    }

    /** The whole time in words, in two lines where one is too long for the room before the strip. */
    private static void span(Overview overview, TextStyle style, Surface surface, Palette palette, TextRuler ruler) {
        List<String> lines = overview.lines(LABEL_X + LABEL_GAP, style, ruler);
        double leading = style.size() * 1.2;
        double baseline = overview.height() / 2 + style.size() * 0.35 - (lines.size() - 1) * leading / 2;
        for (int line = 0; line < lines.size(); line++) {
            surface.text(
                    LABEL_X, baseline + line * leading, lines.get(line), style, palette.soft(), Surface.Anchor.START);
        }
    }

    /** The stretch of a view as a line at the foot, and its number over that, where there is room beside the number before. */
    private static void flags(List<Overview.Flag> flags, Sizes sizes, Surface surface, Palette palette, double height) {
        double taken = Double.NEGATIVE_INFINITY;
        List<Overview.Flag> inOrder = flags.stream()
                .sorted(Comparator.comparingDouble(Overview.Flag::x))
                .toList();
        for (Overview.Flag flag : inOrder) {
            double from = Math.min(flag.from(), flag.x() - 1.5);
            double to = Math.max(flag.to(), flag.x() + 1.5);
            surface.rectangle(Box.between(from, height - FOOT, to, height - FOOT + 2), 1, palette.soft(), null);
            Box plate = new Box(flag.x() - PLATE / 2, 1, PLATE, PLATE);
            if (plate.x() >= taken + 1) {
                surface.rectangle(plate, 3, palette.soft(), null);
                surface.text(
                        flag.x(),
                        plate.centreY() + sizes.axisMinor().size() * 0.32,
                        String.valueOf(flag.number()),
                        sizes.axisMinor(),
                        palette.ground(),
                        Surface.Anchor.MIDDLE);
                taken = plate.right();
            }
        }
    }

    private static void grip(Surface surface, Palette palette, double x, double y) {
        surface.rectangle(new Box(x - 2, y - 6, 4, 12), 2, palette.accent(), null);
    }
}
