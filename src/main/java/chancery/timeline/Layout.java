package chancery.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline, laid out: everything that a painter draws, and that a mouse can hit. In pixels of the whole picture. What is
 * painted later lies above: lanes, folds, ribbons, the as-of line, connectors, marks, labels.
 *
 * @param width of the whole picture
 * @param height of the whole picture
 * @param plot right of the headers and below the axis; marks, labels and lines keep to it
 * @param pinnedBottom the lower edge of the lanes that stay at the top; the plot's upper edge where there are none. What is scrolled
 *     away beneath them is not seen
 * @param contentHeight of all lanes together; what exceeds the plot can be scrolled to
 * @param scrollY how far the lanes are scrolled down
 * @param scale time to pixels
 * @param sizes of the text
 * @param lanes those in sight, from top to bottom
 * @param ribbons the stances on the chosen issue; none where none is chosen
 * @param undated how many events have no date and wait in the tray
 * @param clustered whether any event shows only as part of a number
 */
public record Layout(
        double width,
        double height,
        Box plot,
        double pinnedBottom,
        double contentHeight,
        double scrollY,
        TimeScale scale,
        Sizes sizes,
        Axis axis,
        List<LaneBand> lanes,
        List<FoldMark> folds,
        List<Ribbon> ribbons,
        List<Connector> connectors,
        List<Mark> marks,
        List<Label> labels,
        @Nullable AsOfLine asOf,
        int undated,
        boolean clustered) {

    /** Copies the lists. */
    public Layout {
        lanes = List.copyOf(lanes);
        folds = List.copyOf(folds);
        ribbons = List.copyOf(ribbons);
        connectors = List.copyOf(connectors);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** Where lanes are seen that stay at the top, or those that are scrolled: from one side of the picture to the other. */
    public Box seen(boolean pinned) {
        return pinned
                ? Box.between(0, plot.y(), width, pinnedBottom)
                : Box.between(0, pinnedBottom, width, Math.max(pinnedBottom, height));
    }

    /** Whether a lane, by its place among those in sight, is one of those that are seen at a height. */
    public boolean seenAt(int lane, double y) {
        return lanes.get(lane).pinned() == y < pinnedBottom;
    }

    /** How far down the lanes can be scrolled. */
    public double mostScroll() {
        return Math.max(0, contentHeight - plot.height());
    }

    /**
     * A lane and where it lies.
     *
     * @param index its place among all lanes, from 0
     * @param header where its title stands, left of the plot
     * @param y its top edge, which may lie above the plot when the lanes are scrolled
     * @param height of it
     * @param title its title, in as many lines as there is room for
     * @param count how many events there are in it, where its header says so; empty otherwise
     * @param baseline of the first line of its title
     * @param leading from one line of its title to the next
     * @param focused whether its actor is in focus
     * @param pinned whether it stays at the top while others are scrolled
     */
    public record LaneBand(
            Lane lane,
            int index,
            Box header,
            double y,
            double height,
            List<String> title,
            String count,
            double baseline,
            double leading,
            boolean focused,
            boolean pinned) {

        /** Copies the list. */
        public LaneBand {
            title = List.copyOf(title);
        }

        /** Its bottom edge. */
        public double bottom() {
            return y + height;
        }
    }

    /**
     * A stretch of time that is folded away, or one that the user has opened.
     *
     * @param box of a closed one down the plot; of an open one the stretch shown again, as far as it is in sight
     * @param chip where its length stands, under the axis; a click on it opens or closes the fold
     * @param text how long it is
     */
    public record FoldMark(Fold fold, Box box, Box chip, String text) {}

    /**
     * A line that ties the marks of one event together through the lanes.
     *
     * @param row the event
     * @param fromY at its highest mark
     * @param toY at its lowest mark
     */
    public record Connector(int row, double x, double fromY, double toY, Look look) {}

    /**
     * The line between what was known and what is ahead.
     *
     * @param x where it stands
     * @param future the part of the plot right of it
     * @param chip where its words stand, under the axis
     * @param text such as {@code as of 10 Jan}
     */
    public record AsOfLine(double x, Box future, Box chip, String text) {}
}
