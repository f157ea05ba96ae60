package chancery.view.timeline;

import chancery.paint.Palette;
import chancery.paint.Surface;
import chancery.viewmodel.LooksViewModel;
import javafx.scene.canvas.GraphicsContext;

/** The colours and faces of the timeline as the user's looks want them. */
final class Inks {

    private final LooksViewModel looks;
    private final Faces faces;

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
        return new CanvasSurface(graphics, faces);
    }

    /** Is told when the colours change. */
    void subscribe(Runnable changed) {
        looks.darkProperty().subscribe(dark -> changed.run());
    }
}
