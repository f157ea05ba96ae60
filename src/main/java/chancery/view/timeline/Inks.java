package chancery.view.timeline;

import chancery.paint.Palette;
import chancery.paint.Surface;
import chancery.viewmodel.LooksViewModel;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Window;

/** The colours and faces of the timeline as the user's looks want them. */
final class Inks {

    private final LooksViewModel looks;
    private final Faces faces;
    private final Stamps stamps = new Stamps();

    Inks(LooksViewModel looks, Faces faces) {
        this.looks = looks;
        this.faces = faces;
    }

    /** The colours for now. */
    Palette palette() {
        return looks.dark() ? Palette.dark() : Palette.light();
    }

    /** A canvas to draw on. */
    Surface surface(GraphicsContext graphics) {
        return new CanvasSurface(graphics, faces, pixelForPixel(graphics.getCanvas()) ? stamps : null);
    }

    private static boolean pixelForPixel(Canvas canvas) {
        Scene scene = canvas.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window != null && window.getRenderScaleX() == 1 && window.getRenderScaleY() == 1;
    }

    /** Is told when the colours change. */
    void subscribe(Runnable changed) {
        looks.darkProperty().subscribe(dark -> changed.run());
    }
}
