package chancery.paint;

import chancery.timeline.Axis;
import chancery.timeline.Box;
import chancery.timeline.Label;
import chancery.timeline.Layout;
import chancery.timeline.Mark;
import chancery.timeline.Sizes;
import chancery.timeline.TextStyle;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Draws a timeline that has been laid out, ground and all. */
public final class TimelinePainter {

    private static final double TINT_BAR = 3;
    private static final double ZIGZAG = 3;
    private static final double ZIGZAG_STEP = 10;
    private static final double DIMMED_WORDS = 0.48;
    private static final double PINNED_EDGE = 2;
    private static final double OPAQUE = 0.86;
    private static final double BESIDE_WORDS = 5;

    private final Layout layout;
    private final Surface surface;
    private final Palette palette;
    private final Sizes sizes;
    private final MarkPainter marks;
    private final double bottom;

    private TimelinePainter(Layout layout, Surface surface, Palette palette) {
        this.layout = layout;
        this.surface = surface;
        this.palette = palette;
        sizes = layout.sizes();
        marks = new MarkPainter(
                surface, palette, sizes, layout.plot().x(), layout.plot().right());
        List<Layout.LaneBand> lanes = layout.lanes();
        bottom = lanes.isEmpty()
                ? layout.plot().y()
                : Math.min(layout.plot().bottom(), lanes.get(lanes.size() - 1).bottom());
    }

    /** Draws a layout on a surface. */
    public static void paint(Layout layout, Surface surface, Palette palette) {
        paint(layout, surface, palette, null);
    }

    /**
     * Draws a layout on a surface.
     *
     * @param names what a row is called, so that each mark is a group of its own with that name; null for no groups
     */
    public static void paint(Layout layout, Surface surface, Palette palette, @Nullable IntFunction<String> names) {
        TimelinePainter painter = new TimelinePainter(layout, surface, palette);
        surface.rectangle(new Box(0, 0, layout.width(), layout.height()), 0, palette.ground(), null);
        surface.clip(Box.between(0, layout.plot().y(), layout.width(), layout.height()));
        painter.future();
        painter.lanes(false);
        surface.unclip();
        surface.clip(layout.plot());
        painter.background();
        painter.events(false, names);
        surface.unclip();
        if (layout.pinnedBottom() > layout.plot().y()) {
            painter.pinned(names);
        }
        painter.axis();
    }

    /** The lanes that stay at the top, upon those that are scrolled beneath them. */
    private void pinned(@Nullable IntFunction<String> names) {
        Box seen = layout.seen(true);
        surface.clip(seen);
        surface.rectangle(seen, 0, palette.ground(), null);
        future();
        lanes(true);
        surface.unclip();
        surface.clip(Box.between(layout.plot().x(), seen.y(), layout.plot().right(), seen.bottom()));
        background();
        events(true, names);
        surface.unclip();
        Box edge = Box.between(0, seen.bottom() - PINNED_EDGE, layout.width(), seen.bottom());
        surface.rectangle(edge, 0, palette.folded(), null);
    }

    private void events(boolean pinned, @Nullable IntFunction<String> names) {
        List<Layout.LaneBand> lanes = layout.lanes();
        RibbonPainter ribbons = new RibbonPainter(surface, palette, layout.sizes());
        layout.ribbons().stream()
                .filter(ribbon -> lanes.get(ribbon.lane()).pinned() == pinned)
                .forEach(ribbons::paint);
        asOfLine();
        connectors();
        marks(pinned, names);
        layout.labels().stream()
                .filter(label -> lanes.get(label.lane()).pinned() == pinned)
                .forEach(this::label);
    }

    private void lanes(boolean pinned) {
        double plotX = layout.plot().x();
        for (Layout.LaneBand lane : layout.lanes()) {
            if (lane.pinned() != pinned) {
                continue;
            }
            if (lane.lane().heading()) {
                Box whole = Box.between(0, lane.y(), layout.width(), lane.bottom());
                surface.rectangle(whole, 0, palette.shade(), null);
            } else if (lane.focused()) {
                surface.rectangle(lane.header(), 0, palette.accent().faded(0.1), null);
            } else if (lane.index() % 2 == 1) {
                surface.rectangle(lane.header(), 0, palette.shade(), null);
            }
            surface.line(0, lane.bottom(), layout.width(), lane.bottom(), Pen.solid(palette.faint(), 1));
            Box tint = new Box(0, lane.y() + 5, TINT_BAR, Math.max(0, lane.height() - 10));
            if (!lane.lane().title().isEmpty()) {
                surface.rectangle(tint, 0, palette.colour(lane.lane().tint()), null);
            }
            title(lane);
        }
        surface.line(plotX - 0.5, layout.plot().y(), plotX - 0.5, bottom, Pen.solid(palette.faint(), 1));
    }

    private void title(Layout.LaneBand lane) {
        double x = sizes.headerInset() + sizes.indent(lane.lane().nesting());
        Colour ink = lane.lane().count() == 0 ? palette.soft() : palette.ink();
        for (int i = 0; i < lane.title().size(); i++) {
            double baseline = lane.baseline() + i * lane.leading();
            text(x, baseline, lane.title().get(i), sizes.laneTitle(), ink);
        }
        if (!lane.count().isEmpty()) {
            double right = layout.plot().x() - sizes.headerInset();
            surface.text(right, lane.baseline(), lane.count(), sizes.chip(), palette.soft(), Surface.Anchor.END);
        }
        if (lane.lane().grouping()) {
            double middle = lane.baseline() - sizes.laneTitle().size() * 0.34;
            surface.polyline(arrow(sizes.headerInset(), middle, lane.lane().heading()), Pen.solid(palette.soft(), 1.6));
        }
    }

    /** An arrow before a group's title: down where it is open, to the right where it is closed. */
    private double[] arrow(double x, double middle, boolean down) {
        double arm = sizes.laneTitle().size() * 0.28;
        return down
                ? new double[] {x, middle - arm / 2, x + arm, middle + arm / 2, x + 2 * arm, middle - arm / 2}
                : new double[] {x + arm / 2, middle - arm, x + arm * 1.5, middle, x + arm / 2, middle + arm};
    }

    /** What is ahead, beneath all else and opaque: a veil over so much would cost more than all that is drawn upon it. */
    private void future() {
        Layout.AsOfLine asOf = layout.asOf();
        if (asOf != null && asOf.future().width() > 0 && palette.future().alpha() > 0) {
            Box future = Box.between(
                    asOf.future().x(), layout.plot().y(), asOf.future().right(), bottom);
            surface.rectangle(future, 0, palette.future().over(palette.ground()), null);
        }
    }

    private void background() {
        double top = layout.plot().y();
        for (Axis.GridLine line : layout.axis().lines()) {
            Colour colour = line.strong() ? palette.line() : palette.faint();
            surface.line(line.x(), top, line.x(), bottom, Pen.solid(colour, 1));
        }
        for (Layout.FoldMark fold : layout.folds()) {
            if (!fold.fold().open()) {
                Box box = Box.between(fold.box().x(), top, fold.box().right(), bottom);
                surface.rectangle(box, 0, palette.shade(), null);
                surface.polyline(zigzag(box), Pen.solid(palette.folded(), 1));
            }
        }
    }

    /** A zigzag down the middle of a box. */
    private static double[] zigzag(Box box) {
        int turns = (int) (box.height() / ZIGZAG_STEP) + 1;
        double[] points = new double[2 * (turns + 1)];
        for (int i = 0; i <= turns; i++) {
            points[2 * i] = box.centreX() + (i % 2 == 0 ? ZIGZAG : -ZIGZAG);
            points[2 * i + 1] = Math.min(box.bottom(), box.y() + i * ZIGZAG_STEP);
        }
        return points;
    }

    private void connectors() {
        for (Layout.Connector line : layout.connectors()) {
            boolean pointedAt = line.look().chosen() || line.look().hovered();
            Colour colour = pointedAt
                    ? palette.accent()
                    : line.look().dimmed() || line.look().faded()
                            ? palette.tie().mixed(palette.ground(), 0.75)
                            : palette.tie().mixed(palette.ground(), 0.3);
            surface.line(line.x(), line.fromY(), line.x(), line.toY(), Pen.solid(colour, pointedAt ? 1.8 : 1));
        }
    }

    private void marks(boolean pinned, @Nullable IntFunction<String> names) {
        for (Mark mark : layout.marks()) {
            if (layout.lanes().get(mark.lane()).pinned() != pinned) {
                continue;
            }
            if (names == null) {
                mark.match(marks);
            } else {
                surface.open(mark.match(new Naming(names)));
                mark.match(marks);
                surface.close();
            }
        }
    }

    private void label(Label label) {
        switch (label.behind()) {
            case LINE ->
                surface.rectangle(label.box().grown(1.5), 3, palette.ground().faded(OPAQUE), null);
            case BAR ->
                surface.rectangle(
                        Box.between(
                                label.box().x() - BESIDE_WORDS,
                                label.box().y(),
                                label.box().right() + BESIDE_WORDS,
                                label.box().bottom()),
                        0,
                        palette.ground(),
                        null);
            case NOTHING -> {}
        }
        Colour ink = label.dimmed() ? palette.ink().mixed(palette.ground(), DIMMED_WORDS) : palette.ink();
        text(label.box().x(), label.baseline(), label.text(), label.style(), ink);
        if (!label.note().isEmpty()) {
            Colour soft = label.dimmed() ? palette.soft().mixed(palette.ground(), DIMMED_WORDS) : palette.soft();
            text(label.noteX(), label.baseline(), label.note(), sizes.note(), soft);
        }
    }

    private void asOfLine() {
        Layout.AsOfLine asOf = layout.asOf();
        if (asOf != null && asOf.x() >= layout.plot().x()) {
            double top = layout.plot().y();
            surface.line(asOf.x(), top, asOf.x(), bottom, new Pen(palette.accent(), 1.4, Pen.Dash.LONG));
        }
    }

    private void axis() {
        Box plot = layout.plot();
        for (Axis.AxisLabel label : layout.axis().major()) {
            text(label.x(), sizes.majorBaseline(), label.text(), sizes.axisMajor(), palette.ink());
        }
        for (Axis.AxisLabel label : layout.axis().minor()) {
            text(label.x(), sizes.minorBaseline(), label.text(), sizes.axisMinor(), palette.soft());
        }
        for (Layout.FoldMark fold : layout.folds()) {
            chip(fold.chip(), fold.text(), fold.fold().open() ? null : palette.shade(), palette.line(), palette.soft());
        }
        Layout.AsOfLine asOf = layout.asOf();
        if (asOf != null) {
            if (asOf.x() >= plot.x()) {
                surface.line(asOf.x(), asOf.chip().bottom(), asOf.x(), plot.y(), Pen.solid(palette.accent(), 1.4));
            }
            chip(asOf.chip(), asOf.text(), palette.accent(), null, palette.onAccent());
        }
        surface.line(0, plot.y() - 0.5, layout.width(), plot.y() - 0.5, Pen.solid(palette.line(), 1));
    }

    private void chip(Box box, String text, @Nullable Colour fill, @Nullable Colour border, Colour ink) {
        surface.rectangle(box, box.height() / 2, fill, border == null ? null : Pen.solid(border, 1));
        double baseline = box.centreY() + sizes.chip().size() * 0.35;
        surface.text(box.centreX(), baseline, text, sizes.chip(), ink, Surface.Anchor.MIDDLE);
    }

    private void text(double x, double baseline, String text, TextStyle style, Colour colour) {
        surface.text(x, baseline, text, style, colour, Surface.Anchor.START);
    }
}
