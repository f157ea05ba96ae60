package chancery.paint;

import chancery.timeline.Box;
import chancery.timeline.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to draw on, in pixels, y downwards: the screen, a picture in a file, a record. A null fill or pen draws none. What
 * is drawn later lies above.
 */
public interface Surface {

    /** Where a text stands from its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A straight line. */
    void line(double x1, double y1, double x2, double y2, Pen pen);

    /** A line through points, given as x and y by turns. */
    void polyline(double[] points, Pen pen);

    /** A closed figure through points, given as x and y by turns. */
    void polygon(double[] points, @Nullable Colour fill, @Nullable Pen pen);

    /** A rectangle with corners of a radius, 0 for square ones. */
    void rectangle(Box box, double corner, @Nullable Colour fill, @Nullable Pen pen);

    /** A rectangle filled from left to right through the stops' colours, which are in order and at least two. */
    void gradient(Box box, double corner, List<Stop> stops);

    /** A circle. */
    void circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Pen pen);

    /** The left half of a disc. */
    void halfDisc(double x, double y, double radius, Colour fill);

    /** One line of text. */
    void text(double x, double baseline, String text, TextStyle style, Colour colour, Anchor anchor);

    /** Draws nothing outside of a box until the matching {@link #unclip}. Clips nest. */
    void clip(Box box);

    /** Ends the latest clip. */
    void unclip();

    /**
     * Everything until the matching {@link #close} is one thing with a name, for those who listen to the picture. Groups nest.
     * A surface that has no place for names passes over this.
     */
    default void open(String title) {}

    /** Ends the latest group. */
    default void close() {}
}
