package chancery.timeline;

import java.util.List;

/**
 * The axis along the top: labels in two rows and the lines below them. No two labels of a row overlap, and none lies outside
 * of the plot.
 *
 * @param step how far apart the small labels are
 * @param major the large units, such as {@code December 2021}; {@code x} is the label's left edge
 * @param minor the small units, such as {@code Mo 10}; {@code x} is the label's left edge
 * @param lines where the units begin, from left to right
 */
public record Axis(AxisStep step, List<AxisLabel> major, List<AxisLabel> minor, List<GridLine> lines) {

    /** Copies the lists. */
    public Axis {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
        lines = List.copyOf(lines);
    }

    /**
     * A label on the axis.
     *
     * @param text one line
     * @param x its left edge
     * @param width of the text
     * @param tick where its unit begins
     */
    public record AxisLabel(String text, double x, double width, long tick) {}

    /**
     * A line down the plot.
     *
     * @param x where it stands
     * @param strong whether a large unit begins there
     */
    public record GridLine(double x, boolean strong) {}
}
