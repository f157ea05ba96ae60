package chancery.timeline;

import java.util.ArrayList;
import java.util.List;

/** Sets a packed lane where it stands on the picture: its marks, its labels and its numbers. */
final class LaneSetter {

    private static final double BEYOND = 12;
    private static final double STICK = 6;
    private static final double EDGE = 4;
    private static final double STUB = 14;
    private static final double FAR = 1e12;
    private static final double DENSE_RADIUS = 5;

    private final ViewOptions options;
    private final Sizes sizes;
    private final TextRuler ruler;
    private final Labeller labeller;
    private final Looks looks;
    private final StandIn standIn;
    private final Box plot;
    private final double offset;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private double takenUpTo;

    /** Says where words stand that cannot stand where they should. */
    interface StandIn {

        boolean test(int row, int lane);
    }

    /**
     * Takes what setting depends on.
     *
     * @param standIn whether a lane, by its place among those in sight, shows a row's words since the lane that should is out of
     *     sight
     */
    LaneSetter(ViewOptions options, TextRuler ruler, Labeller labeller, Looks looks, StandIn standIn) {
        this.options = options;
        sizes = options.sizes();
        this.ruler = ruler;
        this.labeller = labeller;
        this.looks = looks;
        this.standIn = standIn;
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
        for (int level = 0; level < packed.levels().size(); level++) {
            level(packed.levels().get(level), lane, y + packed.centres()[level] * stretch);
        }
    }

    /** Sets one row: neither marks nor words of it overlap, so their right edges are in order as well as their left ones. */
    private void level(List<Placed> entries, int lane, double centre) {
        takenUpTo = -FAR;
        for (int i = firstEndingAfter(entries, plot.x() - offset); i < entries.size(); i++) {
            Placed entry = entries.get(i);
            if (entry.left() + offset > plot.right()) {
                break;
            }
            Mark mark = mark(entry.row(), lane, new Seen(entry.span(), -FAR, FAR), centre);
            if (mark.box().right() > plot.x() && mark.box().x() < plot.right()) {
                marks.add(mark);
                double previous = i > 0 ? entries.get(i - 1).right() + offset : -FAR;
                double next = i + 1 < entries.size() ? entries.get(i + 1).left() + offset : FAR;
                label(entry, lane, centre, previous, next);
            }
        }
    }

    private static int firstEndingAfter(List<Placed> entries, double x) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).right() <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Sets the dense row; numbers are drawn as strong as the most of them says later. An event alone in its cell is drawn where
     * it is, if it touches no neighbour; else moved into its cell, and what is too long for that is seen as far as there is room.
     */
    void dense(List<DenseCell> cells, int lane, double centre) {
        double taken = -FAR;
        for (int i = 0; i < cells.size(); i++) {
            DenseCell cell = cells.get(i);
            double left = cell.index() * sizes.cell() + offset;
            double next = i + 1 < cells.size() ? cells.get(i + 1).index() * sizes.cell() + offset : FAR;
            if (cell.only() == null) {
                cluster(cell, lane, left, centre);
                taken = left + sizes.cell();
            } else {
                double from = Math.max(taken, left - sizes.cell());
                Seen seen = seen(small(cell.only()), from, Math.max(from, left), next);
                taken = Math.min(seen.to, seen.span.right() + offset) + 1;
                if (taken > plot.x() && Math.max(seen.from, seen.span.left() + offset) < plot.right()) {
                    marks.add(mark(cell.rows().at(0), lane, seen, centre));
                }
            }
        }
    }

    /** A mark and between which edges it is seen. */
    private record Seen(Span span, double from, double to) {}

    private Seen seen(Span span, double from, double cellFrom, double to) {
        double left = span.left() + offset;
        double right = span.right() + offset;
        if (left >= from && right <= to) {
            return new Seen(span, from, to);
        }
        double least = cellFrom + 1;
        double most = Math.min(to, cellFrom + sizes.cell()) - 1;
        if (span.length() <= most - least) {
            return new Seen(span.moved(left < least ? least - left : Math.min(0, most - right)), from, to);
        }
        double enough = sizes.bar();
        double shift = Math.max(0, least + enough - right) + Math.min(0, most - enough - left);
        Span moved = span.moved(shift);
        double seenFrom = Math.max(from + 1, moved.left() + offset);
        double seenTo = Math.min(to - 1, moved.right() + offset);
        return new Seen(moved.fullWithin(seenFrom - offset, seenTo - offset), seenFrom, seenTo);
    }

    private static Span small(Span span) {
        return span.point() ? Span.point(span.centre(), Math.min(span.length() / 2, DENSE_RADIUS)) : span;
    }

    private void cluster(DenseCell cell, int lane, double cellLeft, double centre) {
        String text = Amount.few(cell.count());
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
                cell.rows().stream().allMatch(looks::faded),
                looks.ofLane(lane)));
    }

    private Mark mark(int row, int lane, Seen seen, double y) {
        Span span = seen.span;
        Look look = looks.of(row, lane);
        if (span.point()) {
            return new Mark.Point(row, lane, span.centre() + offset, y, span.length() / 2, look);
        }
        double left = span.left() + offset;
        double right = span.right() + offset;
        double shownLeft = Math.max(Math.max(left, seen.from), plot.x() - BEYOND);
        double shownRight = Math.max(shownLeft, Math.min(Math.min(right, seen.to), plot.right() + BEYOND));
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
        if (entry.words() != null) {
            words(entry, entry.words(), lane, centre, previousEnd);
        } else if (standIn.test(entry.row(), lane)) {
            double x = entry.span().right() + offset + sizes.labelGap();
            double room = Math.min(nextStart - sizes.apart(), plot.right() - EDGE) - x;
            LabelWords all = labeller.words(entry.row());
            LabelWords some = all == null ? null : labeller.within(all, room);
            if (all != null && some != null && some.width() >= Math.min(all.width(), 2 * sizes.shortestLabel())) {
                set(entry.row(), lane, some, x, beside(centre), false);
            } else if (all != null) {
                upon(entry, all, lane, centre);
            }
        }
    }

    /**
     * The words of a mark where they were planned; but where the plot's edge would cut them short, on the other side, if they
     * have room there; and of a bar that leaves room on neither side, upon it.
     */
    private void words(Placed entry, LabelWords words, int lane, double centre, double previousEnd) {
        double left = entry.span().left() + offset;
        double right = entry.span().right() + offset;
        double x = entry.wordsX() + offset;
        if (entry.above()) {
            x = Math.max(x, Math.min(plot.x() + STICK, right - words.length()));
        }
        LabelWords fitting = x < plot.x() ? null : labeller.within(words, plot.right() - EDGE - x);
        double start = Math.max(Math.max(previousEnd, takenUpTo) + sizes.apart(), plot.x() + STICK);
        double other = (entry.above() ? Math.min(right, plot.right() - EDGE) : left - sizes.labelGap()) - start;
        boolean whole = fitting != null && fitting.width() >= words.width();
        LabelWords before = whole || other < words.width() ? null : labeller.within(words, other);
        if (before == null && fitting == null && x >= plot.x() && !entry.above() && other > roomUpon(entry)) {
            before = labeller.within(words, other);
        }
        double y = entry.above() ? centre - sizes.bar() / 2 - 2 - ruler.height(sizes.label()) : beside(centre);
        if (before != null) {
            set(entry.row(), lane, before, start + other - before.length(), y, false);
        } else if (fitting != null) {
            set(entry.row(), lane, fitting, x, y, false);
        } else if (!entry.above()) {
            upon(entry, words, lane, centre);
        }
    }

    /**
     * Words upon a bar: near the beginning of what is seen of it, so that they stand still while it passes by, with a stub of the
     * bar on either side. They do not hide how it begins softly, where they have room behind that.
     */
    private void upon(Placed entry, LabelWords words, int lane, double centre) {
        double strong = Math.max(entry.span().fullFrom() + offset, plot.x()) + STUB;
        double x = words.length() <= endUpon(entry) - strong ? strong : beginningUpon(entry);
        LabelWords fitting = labeller.within(words, endUpon(entry) - x);
        if (fitting != null) {
            set(entry.row(), lane, fitting, x, beside(centre), true);
        }
    }

    /** How long words upon a mark may be; none stand upon a point. */
    private double roomUpon(Placed entry) {
        return endUpon(entry) - beginningUpon(entry);
    }

    private double beginningUpon(Placed entry) {
        return Math.max(entry.span().left() + offset, plot.x()) + STUB;
    }

    private double endUpon(Placed entry) {
        return Math.min(entry.span().right() + offset, plot.right()) - STUB;
    }

    private double beside(double centre) {
        TextStyle style = sizes.label();
        return centre + style.size() * 0.34 - ruler.ascent(style);
    }

    private void set(int row, int lane, LabelWords words, double x, double y, boolean upon) {
        boolean chosen = looks.chosen(row);
        TextStyle style = chosen ? sizes.label().emphasised() : sizes.label();
        double width = chosen ? words.width() : Math.min(words.width(), ruler.width(words.text(), style));
        Box box = new Box(x, y, width + words.noteWidth(), ruler.height(style));
        takenUpTo = box.right();
        labels.add(new Label(
                row,
                lane,
                box,
                y + ruler.ascent(style),
                words.text(),
                words.elided(),
                words.note(),
                x + width + (words.note().isEmpty() ? 0 : sizes.noteGap()),
                style,
                looks.dimmed(row) || looks.faded(row),
                upon ? Label.Behind.BAR : Label.Behind.NOTHING));
    }
}
