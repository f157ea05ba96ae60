package chancery.view;

import javafx.scene.layout.Region;

/**
 * What the workbench asks of the pane that draws the events over time. The workbench gives it the room between the actors and
 * the inspector, puts its toolbar above it, and forwards the keys that mean the timeline wherever the focus is.
 */
public interface TimelinePane {

    /** The drawing, with its overview strip, axis and lane names; grows to fill its room. */
    Region region();

    /** How lanes are grouped, the legend, and the switch for quiet stretches: one row, 40 pixels high at 100 %. */
    Region toolbar();

    /** What tells of the selected stretch of time; not visible where none is to be told of. */
    Region range();

    /** Copies what is in sight to the clipboard, as a picture and as text. */
    void copy();

    /** Lays the ruler at the chosen event, or takes it away. */
    void rule();

    /** Widens or narrows the selected stretch by the event before (−1) or after (1). */
    void extendRange(int direction);

    /** Gives the keyboard to the headers of the lanes; from there, to the drawing again. */
    void focusHeaders();

    /** Gives the keyboard to the drawing. */
    void focus();

    /** Shows half as long a time, about the chosen event or the middle. */
    void zoomIn();

    /** Shows twice as long a time. */
    void zoomOut();

    /** Shows all events. */
    void fit();

    /** Brings the chosen event to the middle; asked again, fills the view with it; asked once more, shows all events. */
    void focusChosen();

    /** Ways in which the view can be kept moving. */
    enum Motion {
        IN,
        OUT,
        PAST,
        FUTURE
    }

    /** Moves the view in a way for as long as its key is down, about the pointer where that is over the lanes. */
    void hold(Motion motion, boolean down);

    /** Chooses the event before (−1) or after (1) in the lane of the chosen one. */
    void along(int by);

    /** Chooses the nearest event in the lane above. */
    void laneUp();

    /** Chooses the nearest event in the lane below. */
    void laneDown();

    /** Shows who stands where on the next issue; after the last one on none. */
    void nextIssue();

    /** Folds the quiet stretches, or opens them. */
    void toggleFolds();
}
