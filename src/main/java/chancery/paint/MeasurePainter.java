package chancery.paint;

import chancery.text.Words;
import chancery.timeline.Box;
import chancery.timeline.Extent;
import chancery.timeline.Layout;
import chancery.timeline.Mark;
import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws over a timeline what is measured on it: a stretch of time, and the ruler between two events. */
public final class MeasurePainter {

    private static final double HANDLE_WIDTH = 5;
    private static final double HANDLE_HEIGHT = 16;
    private static final double ABOVE = 18;
    private static final double CHIP_PAD = 9;
    private static final double CHIP_HEIGHT = 20;
    private static final double CAP = 5;

    private final Layout layout;
    private final Surface surface;
    private final Palette palette;
    private final TextRuler ruler;
    private final double bottom;

    /** Draws on a surface on which the layout has been drawn. */
    public MeasurePainter(Layout layout, Surface surface, Palette palette, TextRuler ruler) {
        this.layout = layout;
        this.surface = surface;
        this.palette = palette;
        this.ruler = ruler;
        List<Layout.LaneBand> lanes = layout.lanes();
        bottom = lanes.isEmpty()
                ? layout.plot().bottom()
                : Math.min(layout.plot().bottom(), lanes.get(lanes.size() - 1).bottom());
    }

    /** A selected stretch: a veil over it, and a handle at each end, on the axis. */
    public void range(Extent extent) {
        Box plot = layout.plot();
        double left = layout.scale().x(extent.first());
        double right = layout.scale().x(extent.last() + 1);
        double from = Math.max(plot.x(), left);
        double to = Math.min(plot.right(), right);
        if (to < from) {
            return;
        }
        surface.rectangle(Box.between(from, 0, to, bottom), 0, palette.accent().faded(0.1), null);
        handle(left);
        handle(right);
    }

    /** A stretch that is pointed out for a moment. */
    public void flash(Extent extent) {
        Box plot = layout.plot();
        double from = Math.max(plot.x(), layout.scale().x(extent.first()));
        double to = Math.min(plot.right(), Math.max(from + 3, layout.scale().x(extent.last() + 1)));
        if (to > from) {
            surface.rectangle(
                    Box.between(from, plot.y(), to, bottom), 0, palette.accent().faded(0.28), null);
        }
    }

    private void handle(double x) {
        Box plot = layout.plot();
        if (x < plot.x() || x > plot.right()) {
            return;
        }
        surface.line(x, plot.y(), x, bottom, Pen.solid(palette.accent(), 1));
        Box handle = new Box(x - HANDLE_WIDTH / 2, plot.y() - HANDLE_HEIGHT - 2, HANDLE_WIDTH, HANDLE_HEIGHT);
        surface.rectangle(clear(handle), 2, palette.accent(), null);
    }

    /** Above the words that stand under the axis, where it would lie upon them. */
    private Box clear(Box handle) {
        Layout.AsOfLine asOf = layout.asOf();
        return Stream.concat(
                        layout.folds().stream().map(Layout.FoldMark::chip),
                        asOf == null ? Stream.empty() : Stream.of(asOf.chip()))
                .filter(handle::overlaps)
                .findFirst()
                .map(chip -> new Box(handle.x(), chip.y() - handle.height() - 1, handle.width(), handle.height()))
                .orElse(handle);
    }

    /**
     * The ruler.
     *
     * @param fromRow the event it begins at, or a negative number
     * @param toRow the event it ends at, or a negative number
     * @param words how far apart the two are; empty where there is no other end yet
     */
    public void ruler(int fromRow, int toRow, long from, long to, String words) {
        Box plot = layout.plot();
        Box one = box(fromRow);
        Box other = box(toRow);
        double x1 = layout.scale().x(from);
        double x2 = layout.scale().x(to);
        double top =
                Math.min(one == null ? plot.bottom() : one.centreY(), other == null ? plot.bottom() : other.centreY());
        double wanted = one == null && other == null ? plot.y() + ABOVE : Math.max(plot.y() + ABOVE, top - ABOVE);
        String said = words.isEmpty() ? Words.say("timeline.ruler.choose") : words;
        double seenFrom = Math.max(plot.x(), Math.min(x1, x2));
        double seenTo = Math.min(plot.right(), Math.max(x1, x2));
        Box chip = new RulerPlace(layout, fromRow, toRow).of(chip((seenFrom + seenTo) / 2, wanted, said));
        double y = chip.centreY();
        surface.clip(plot);
        leg(x1, y, one);
        if (words.isEmpty()) {
            ring(one);
        } else {
            leg(x2, y, other);
            surface.line(x1, y, x2, y, Pen.solid(palette.accent(), 1.6));
            surface.line(x1, y - CAP, x1, y + CAP, Pen.solid(palette.accent(), 1.6));
            surface.line(x2, y - CAP, x2, y + CAP, Pen.solid(palette.accent(), 1.6));
            ring(one);
            ring(other);
        }
        say(chip, said);
        surface.unclip();
    }

    private void leg(double x, double y, @Nullable Box mark) {
        double end = mark == null ? layout.plot().y() : mark.centreY();
        surface.line(x, y, x, end, new Pen(palette.accent(), 1, Pen.Dash.LONG));
    }

    private void ring(@Nullable Box mark) {
        if (mark != null) {
            double high = Math.min(mark.height(), 18) + 6;
            Box ring = new Box(mark.x() - 3, mark.centreY() - high / 2, mark.width() + 6, high);
            surface.rectangle(ring, high / 2, null, Pen.solid(palette.accent(), 1.6));
        }
    }

    private Box chip(double centre, double y, String words) {
        Box plot = layout.plot();
        TextStyle style = layout.sizes().chip();
        double height = CHIP_HEIGHT * style.size() / 11.5;
        double width = ruler.width(words, style) + 2 * CHIP_PAD;
        double x = Math.max(plot.x() + 2, Math.min(plot.right() - width - 2, centre - width / 2));
        return new Box(x, y - height / 2, width, height);
    }

    private void say(Box chip, String words) {
        TextStyle style = layout.sizes().chip();
        double baseline = chip.centreY() + style.size() * 0.35;
        surface.rectangle(chip, chip.height() / 2, palette.accent(), null);
        surface.text(chip.centreX(), baseline, words, style, palette.onAccent(), Surface.Anchor.MIDDLE);
    }

    /** The highest mark of a row that is in sight, or null. */
    private @Nullable Box box(int row) {
        return row < 0
                ? null
                : layout.marks().stream()
                        .filter(mark -> mark.shows(row))
                        .map(Mark::box)
                        .findFirst()
                        .orElse(null);
    }
}
