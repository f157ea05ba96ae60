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

    /** Gives the keyboard to the drawing. */
    void focus();

    /** Shows half as long a time, about the chosen event or the middle. */
    void zoomIn();

    /** Shows twice as long a time. */
    void zoomOut();

    /** Shows all events. */
    void fit();

    /** Moves the view towards the past by a quarter of its width. */
    void panLeft();

    /** Moves the view towards the future by a quarter of its width. */
    void panRight();

    /** Chooses the nearest event in the lane above. */
    void laneUp();

    /** Chooses the nearest event in the lane below. */
    void laneDown();

    /** Shows who stands where on the next issue; after the last one on none. */
    void nextIssue();

    /** Folds the quiet stretches, or opens them. */
    void toggleFolds();
}
