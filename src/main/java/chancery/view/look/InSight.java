package chancery.view.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls just as far as something needs to be seen. */
public final class InSight {

    private InSight() {}

    /**
     * Has what lies in a scrolling pane seen.
     *
     * @param owner something inside of the pane's content; where it is not, or is laid out nowhere, nothing happens
     * @param margin how much is to be seen below it, and twice as much above it, in pixels
     */
    public static void bring(ScrollPane scroll, Node owner, double margin) {
        Node content = scroll.getContent();
        double whole = content.getLayoutBounds().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (owner.getScene() == null || whole <= seen) {
            return;
        }
        Bounds at = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        double from = scroll.getVvalue() * (whole - seen);
        double wanted = from;
        if (at.getMaxY() + margin > from + seen) {
            wanted = at.getMaxY() + margin - seen;
        }
        if (at.getMinY() - 2 * margin < wanted) {
            wanted = at.getMinY() - 2 * margin;
        }
        scroll.setVvalue(Math.max(0, Math.min(1, wanted / (whole - seen))));
    }
}
