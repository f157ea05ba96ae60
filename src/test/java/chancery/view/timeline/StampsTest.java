package chancery.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.paint.Colour;
import chancery.timeline.Box;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StampsTest {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 24;

    /** How far a part of a pixel's colour may be off: corners are worked out in two ways. */
    private static final int NEARLY = 40;

    @Test
    void stampsLookLikeTheRoundedRectanglesTheyStandFor() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        List<Box> boxes = List.of(new Box(2, 3, 28, 17), new Box(5, 4, 11, 10), new Box(3, 2, 110, 10));
        for (Box box : boxes) {
            for (double corner : new double[] {3, box.height() / 2}) {
                for (Colour colour :
                        List.of(Colour.of("#1f6feb"), Colour.of("#c4511d").faded(0.4))) {
                    assertAlike(drawn(box, corner, colour, null), drawn(box, corner, colour, new Stamps()));
                }
            }
        }
    }

    @Test
    void stampsStandOnWholePixels() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Colour colour = Colour.of("#1f6feb");

        assertAlike(
                drawn(new Box(2, 3, 28, 17), 8, colour, null),
                drawn(new Box(2.4, 2.6, 27.8, 17.2), 8, colour, new Stamps()));
    }

    private static PixelReader drawn(Box box, double corner, Colour colour, @Nullable Stamps stamps) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            new CanvasSurface(canvas.getGraphicsContext2D(), new Faces(), stamps).rectangle(box, corner, colour, null);
            return canvas.snapshot(new SnapshotParameters(), null).getPixelReader();
        });
    }

    private static void assertAlike(PixelReader one, PixelReader other) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int part = 0; part < 32; part += 8) {
                    int expected = one.getArgb(x, y) >>> part & 0xff;
                    int found = other.getArgb(x, y) >>> part & 0xff;
                    assertEquals(expected, found, NEARLY, "at " + x + " " + y);
                }
            }
        }
    }
}
