package chancery.timeline;

import chancery.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Sets a packed lane where it stands on the picture: its marks, its labels and its numbers. */
final class LaneSetter {

    private static final double BEYOND = 12;
    private static final double STICK = 6;
    private static final double DENSE_RADIUS = 5;

    private final ViewOptions options;
    private final Sizes sizes;
    private final TextRuler ruler;
    private final Labeller labeller;
    private final Looks looks;
    private final IntPredicate labelledElsewhere;
    private final Box plot;
    private final double offset;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /**
     * Takes what setting depends on.
     *
     * @param labelledElsewhere whether a row has its words in a lane that is in sight
     */
    LaneSetter(ViewOptions options, TextRuler ruler, Labeller labeller, Looks looks, IntPredicate labelledElsewhere) {
        this.options = options;
        sizes = options.sizes();
        this.ruler = ruler;
        this.labeller = labeller;
        this.looks = looks;
        this.labelledElsewhere = labelledElsewhere;
        plot = options.plot();
        offset = options.scale().offset();
    }

    List<Mark> marks() {
        return marks;
    }

    List<Label> labels() {
        return labels;
    }

    /** Sets the events that have places of their own. */
    void settled(PackedLane packed, int lane, double y, double stretch) {
        List<Placed> entries = packed.settled();
        for (int i = 0; i < entries.size(); i++) {
            Placed entry = entries.get(i);
            if (entry.right() + offset < plot.x() || entry.left() + offset > plot.right()) {
                continue;
            }
            double centre = y + packed.centres()[entry.level()] * stretch;
            Mark mark = mark(entry.row(), lane, entry.span(), centre);
            boolean inSight = mark.box().right() > plot.x() && mark.box().x() < plot.right();
            if (inSight) {
                marks.add(mark);
                label(entry, lane, centre, end(entries, i - 1, entry.level()), start(entries, i + 1, entry.level()));
            }
        }
    }

    /** Sets the dense row; numbers are drawn as strong as the most of them says later. */
    void dense(List<DenseCell> cells, int lane, double centre) {
        for (int i = 0; i < cells.size(); i++) {
            DenseCell cell = cells.get(i);
            double left = cell.index() * sizes.cell() + offset;
            Span only = cell.only();
            if (only == null) {
                cluster(cell, lane, left, centre);
            } else {
                boolean before = i > 0 && cells.get(i - 1).index() == cell.index() - 1;
                boolean after = i + 1 < cells.size() && cells.get(i + 1).index() == cell.index() + 1;
                single(cell.rows().at(0), only, lane, left, centre, before, after);
            }
        }
    }

    private void single(int row, Span span, int lane, double cellLeft, double centre, boolean before, boolean after) {
        Span small = span.point() ? Span.point(span.centre(), Math.min(span.length() / 2, DENSE_RADIUS)) : span;
        double shift = 0;
        double left = small.left() + offset;
        double right = small.right() + offset;
        if (before && left < cellLeft + 1) {
            shift = cellLeft + 1 - left;
        } else if (after && right > cellLeft + sizes.cell() - 1) {
            shift = cellLeft + sizes.cell() - 1 - right;
        }
        Span shifted = new Span(
                small.point(),
                small.left() + shift,
                small.right() + shift,
                small.fullFrom() + shift,
                small.fullTo() + shift,
                small.leftEnd(),
                small.rightEnd());
        if (right + shift > plot.x() && left + shift < plot.right()) {
            marks.add(mark(row, lane, shifted, centre));
        }
    }

    private void cluster(DenseCell cell, int lane, double cellLeft, double centre) {
        String text = few(cell.count());
        double width =
                Math.min(sizes.cell() - 2, Math.max(ruler.width(text, sizes.chip()) + 8, sizes.chipHeight() + 2));
        Box box = new Box(
                cellLeft + (sizes.cell() - width) / 2, centre - sizes.chipHeight() / 2, width, sizes.chipHeight());
        if (box.right() <= plot.x() || box.x() >= plot.right()) {
            return;
        }
        marks.add(new Mark.Cluster(
                lane,
                box,
                text,
                cell.count(),
                cell.rows(),
                options.scale().tick(cellLeft),
                options.scale().tick(cellLeft + sizes.cell()) - 1,
                0,
                cell.rows().stream().anyMatch(looks::chosen),
                cell.rows().stream().anyMatch(looks::hovered),
                looks.tint(cell.rows().at(0), lane)));
    }

    private Mark mark(int row, int lane, Span span, double y) {
        Look look = looks.of(row, lane);
        if (span.point()) {
            return new Mark.Point(row, lane, span.centre() + offset, y, span.length() / 2, look);
        }
        double left = span.left() + offset;
        double right = span.right() + offset;
        double shownLeft = Math.max(left, plot.x() - BEYOND);
        double shownRight = Math.max(shownLeft, Math.min(right, plot.right() + BEYOND));
        Box box = Box.between(shownLeft, y - sizes.bar() / 2, shownRight, y + sizes.bar() / 2);
        return new Mark.Bar(
                row,
                lane,
                box,
                span.fullFrom() + offset,
                span.fullTo() + offset,
                left,
                right,
                span.leftEnd(),
                span.rightEnd(),
                look);
    }

    private void label(Placed entry, int lane, double centre, double previousEnd, double nextStart) {
        LabelWords words = entry.words();
        double gap = sizes.labelGap();
        double spanRight = entry.span().right() + offset;
        if (words == null) {
            if (!labelledElsewhere.test(entry.row())) {
                LabelWords all = labeller.words(entry.row());
                double room = Math.min(nextStart - sizes.apart(), plot.right() - gap) - spanRight - gap;
                LabelWords some = labeller.within(all, room);
                if (some != null && some.width() >= Math.min(all.width(), 2 * sizes.shortestLabel())) {
                    set(entry.row(), lane, some, spanRight + gap, beside(centre));
                }
            }
            return;
        }
        double x = entry.wordsX() + offset;
        if (entry.above()) {
            x = Math.max(x, Math.min(plot.x() + STICK, spanRight - words.length()));
        }
        if (x < plot.x()) {
            return;
        }
        LabelWords fitting = labeller.within(words, plot.right() - gap - x);
        double y = entry.above() ? centre - sizes.bar() / 2 - 2 - ruler.height(sizes.label()) : beside(centre);
        if (fitting != null) {
            set(entry.row(), lane, fitting, x, y);
            return;
        }
        double right = entry.span().left() + offset - gap;
        LabelWords before = labeller.within(words, right - Math.max(previousEnd + sizes.apart(), plot.x() + STICK));
        if (before != null) {
            set(entry.row(), lane, before, right - before.length(), beside(centre));
        }
    }

    private double beside(double centre) {
        TextStyle style = sizes.label();
        return centre + style.size() * 0.34 - ruler.ascent(style);
    }

    private void set(int row, int lane, LabelWords words, double x, double y) {
        boolean chosen = looks.chosen(row);
        TextStyle style = chosen ? sizes.label().emphasised() : sizes.label();
        double width = chosen ? words.width() : Math.min(words.width(), ruler.width(words.text(), style));
        Box box = new Box(x, y, width + words.noteWidth(), ruler.height(style));
        labels.add(new Label(
                row,
                lane,
                box,
                y + ruler.ascent(style),
                words.text(),
                words.elided(),
                words.note(),
                x + width,
                style,
                looks.dimmed(row),
                false));
    }

    private double end(List<Placed> entries, int place, int level) {
        return place >= 0 && entries.get(place).level() == level
                ? entries.get(place).right() + offset
                : -1e12;
    }

    private double start(List<Placed> entries, int place, int level) {
        return place < entries.size() && entries.get(place).level() == level
                ? entries.get(place).left() + offset
                : 1e12;
    }

    /** A number in at most four letters. */
    static String few(int count) {
        if (count < 1_000) {
            return Integer.toString(count);
        }
        boolean millions = count >= 999_500;
        double units = count / (millions ? 1e6 : 1e3);
        String number = String.format(Locale.ROOT, units < 9.95 ? "%.1f" : "%.0f", units);
        return Words.say(millions ? "timeline.millions" : "timeline.thousands", number);
    }
}
