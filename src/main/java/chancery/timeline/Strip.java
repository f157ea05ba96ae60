package chancery.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strip on paper, laid out: a line through time, marks on it, captions above and below. Captions overlap neither each
 * other nor the stems of others.
 *
 * @param width of the strip in pixels
 * @param height of the strip, as much as its captions need
 * @param axisY where the line lies
 * @param axisFrom its left end
 * @param axisTo its right end
 * @param marks in order of time; {@link Mark#lane} is 0, and the row is the item's place among those given
 * @param breaks where quiet stretches are left out
 * @param uncaptioned places of dated items for whose captions there was no room
 */
public record Strip(
        double width,
        double height,
        double axisY,
        double axisFrom,
        double axisTo,
        List<Mark> marks,
        List<Caption> captions,
        List<Break> breaks,
        @Nullable AsOf asOf,
        List<Integer> uncaptioned,
        StripSizes sizes) {

    /** Copies the lists. */
    public Strip {
        marks = List.copyOf(marks);
        captions = List.copyOf(captions);
        breaks = List.copyOf(breaks);
        uncaptioned = List.copyOf(uncaptioned);
    }

    /**
     * A caption and the stem from its mark.
     *
     * @param item the item's place among those given
     * @param box the room it takes
     * @param lines from top to bottom, centred in the box
     * @param stemX where the stem stands
     * @param stemFrom at the mark
     * @param stemTo at the caption
     */
    public record Caption(int item, Box box, List<Line> lines, double stemX, double stemFrom, double stemTo) {

        /** Copies the list. */
        public Caption {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a caption.
     *
     * @param x its left edge
     * @param text its words
     * @param references raised numbers after them, such as {@code 3, 4}; empty for none
     * @param referencesX where those begin
     */
    public record Line(
            double x, double baseline, String text, TextStyle style, String references, double referencesX) {}

    /**
     * A quiet stretch that is left out.
     *
     * @param x its middle
     * @param text how long it is
     */
    public record Break(double x, String text) {}

    /**
     * The as-of line, from top to bottom.
     *
     * @param textX the left edge of its words
     * @param baseline of its words
     */
    public record AsOf(double x, double fromY, double toY, double textX, double baseline, String text) {}
}
