package chancery.view.timeline;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A region that is one drawing. However often it is asked to, it draws once between two frames. */
final class PaintedRegion extends Region {

    /** Draws a picture of a size, on a ground of which nothing is left of before. */
    @FunctionalInterface
    interface Painting {
        void paint(GraphicsContext graphics, double width, double height);
    }

    private final Canvas canvas = new Canvas();
    private final Painting painting;
    private final boolean opaque;
    private boolean asked;

    PaintedRegion(Painting painting) {
        this(painting, false);
    }

    /** A region whose drawing begins with a ground as large as the region: nothing needs to be cleared for it. */
    static PaintedRegion opaque(Painting painting) {
        return new PaintedRegion(painting, true);
    }

    private PaintedRegion(Painting painting, boolean opaque) {
        this.painting = painting;
        this.opaque = opaque;
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        sceneProperty().subscribe(scene -> {
            if (scene != null && asked) {
                Platform.runLater(this::paintShown);
            }
        });
    }

    /** Lays a node upon the drawing; whoever lays it says where it stands. */
    void lay(Node node) {
        node.setManaged(false);
        getChildren().add(node);
    }

    /** Draws again before the next frame. */
    void repaint() {
        if (!asked) {
            asked = true;
            Platform.runLater(this::paintShown);
        }
    }

    /** What is not in the window waits until it is again: its dossier may be closed by now. */
    private void paintShown() {
        if (getScene() != null) {
            paintNow();
        }
    }

    /** Draws what has been asked for, at once. */
    void paintNow() {
        if (!asked) {
            return;
        }
        asked = false;
        if (canvas.getWidth() >= 1 && canvas.getHeight() >= 1) {
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            if (!opaque || canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
                graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            }
            painting.paint(graphics, canvas.getWidth(), canvas.getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            asked = true;
            paintNow();
        }
    }
}
