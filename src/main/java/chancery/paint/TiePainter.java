package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.Layout;
import chancery.timeline.Mark;
import chancery.timeline.TextRuler;
import chancery.timeline.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws over a timeline how a date counts from another event: a dashed line from the one to the other, with an arrow's head at the
 * event whose date it is, and how far it is in words. Where either is out of sight, or both are in one number, nothing is drawn.
 */
public final class TiePainter {

    private static final double BOW = 15;
    private static final double LEVEL = 12;
    private static final double HEAD = 5;
    private static final double PAD = 6;
    private static final double NARROWEST = 14;

    private final Layout layout;
    private final Surface surface;
    private final Palette palette;
    private final TextRuler ruler;

    /** The two ends of a line. */
    private record Ends(Mark from, Mark to) {

        double steepness() {
            return Math.abs(from.box().centreY() - to.box().centreY());
        }
    }

    /** Draws on a surface on which the layout has been drawn. */
    public TiePainter(Layout layout, Surface surface, Palette palette, TextRuler ruler) {
        this.layout = layout;
        this.surface = surface;
        this.palette = palette;
        this.ruler = ruler;
    }

    /** Draws lines. */
    public void paint(List<Measured.Tie> ties) {
        if (ties.isEmpty()) {
            return;
        }
        surface.clip(layout.plot());
        ties.forEach(tie -> ends(tie).ifPresent(ends -> paint(ends, tie.words())));
        surface.unclip();
    }

    /** Of all marks of the two events those that lie nearest to each other. */
    private Optional<Ends> ends(Measured.Tie tie) {
        List<Mark> ones = marks(tie.from());
        List<Mark> others = marks(tie.row());
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> new Ends(one, other)))
                .filter(ends -> !ends.from.equals(ends.to))
                .min(Comparator.comparingDouble(Ends::steepness));
    }

    private List<Mark> marks(int row) {
        return layout.marks().stream()
                .filter(mark -> mark.shows(row) && seen(mark))
                .toList();
    }

    private boolean seen(Mark mark) {
        double y = mark.box().centreY();
        Box plot = layout.plot();
        return y > plot.y() && y < plot.bottom() && layout.seenAt(mark.lane(), y);
    }

    private void paint(Ends ends, String words) {
        Box from = ends.from.box();
        Box to = ends.to.box();
        boolean forward = to.centreX() >= from.centreX();
        double x1 = inSight(from.centreX());
        double x2 = inSight(forward ? to.x() - 2 : to.right() + 2);
        boolean level = ends.steepness() < LEVEL;
        Pen pen = new Pen(palette.soft(), 1.2, Pen.Dash.DASHES);
        double y2 = to.centreY();
        if (level || Math.abs(x2 - x1) < NARROWEST || forward != x2 >= x1) {
            double y = Math.min(from.y(), to.y()) - BOW;
            double x = inSight(to.centreX());
            surface.polyline(new double[] {x1, from.y(), x1, y, x, y, x, to.y() - 2}, pen);
            down(x, to.y() - 1);
            words((x1 + x) / 2, y, words);
        } else {
            double edge = y2 > from.centreY() ? from.bottom() : from.y();
            surface.polyline(new double[] {x1, edge, x1, y2, x2, y2}, pen);
            across(x2, y2, forward);
            words((x1 + x2) / 2, y2, words);
        }
    }

    private double inSight(double x) {
        return Math.max(layout.plot().x() + 1, Math.min(layout.plot().right() - 1, x));
    }

    private void across(double tip, double y, boolean forward) {
        double base = tip + (forward ? -HEAD : HEAD);
        surface.polygon(new double[] {base, y - HEAD * 0.7, tip, y, base, y + HEAD * 0.7}, palette.soft(), null);
    }

    private void down(double x, double tip) {
        double base = tip - HEAD;
        surface.polygon(new double[] {x - HEAD * 0.7, base, x, tip, x + HEAD * 0.7, base}, palette.soft(), null);
    }

    /** On a ground of their own, so that what lies beneath does not cross them. */
    private void words(double centre, double y, String words) {
        if (words.isEmpty()) {
            return;
        }
        TextStyle style = layout.sizes().chip();
        double width = ruler.width(words, style) + 2 * PAD;
        double height = layout.sizes().chipHeight();
        double x = Math.max(layout.plot().x() + 2, Math.min(layout.plot().right() - width - 2, centre - width / 2));
        Box box = new Box(x, y - height / 2, width, height);
        surface.rectangle(box, height / 2, palette.ground(), Pen.solid(palette.line(), 1));
        surface.text(x + width / 2, y + style.size() * 0.35, words, style, palette.soft(), Surface.Anchor.MIDDLE);
    }
}
