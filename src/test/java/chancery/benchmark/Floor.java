package chancery.benchmark;

import chancery.timeline.Extent;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/**
 * The least that a timeline in JavaFX costs: a bare canvas with a bar for every pixel in which events begin, found by halving
 * in their sorted beginnings, and two hundred labels of sixty letters. What the window costs is told against it.
 */
final class Floor {

    private static final int LABELS = 200;
    private static final String LABEL = "The ministers of both sides meet in the old harbour town and".substring(0, 60);

    private final long[] starts;
    private final Canvas canvas;
    private final int[] counts;

    private Floor(long[] starts, double width, double height) {
        this.starts = starts;
        canvas = new Canvas(width, height);
        counts = new int[(int) width];
    }

    /** Runs the script on a bare canvas, once before it counts. */
    static Frames of(long[] starts, Extent all, double width, double height, double second) {
        Floor floor = new Floor(starts, width, height);
        Stage stage = Screen.ask(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new Pane(floor.canvas), width, height));
            made.show();
            return made;
        });
        Frames.of(3 * second, time -> floor.paint(Script.at(all, time / second)));
        Frames frames = Frames.of(3 * second, time -> floor.paint(Script.at(all, time / second)));
        Screen.run(stage::hide);
        return frames;
    }

    private void paint(Extent shown) {
        double height = canvas.getHeight();
        int most = count(shown);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setFill(Color.WHITE);
        graphics.fillRect(0, 0, canvas.getWidth(), height);
        graphics.setFill(Color.STEELBLUE);
        for (int x = 0; x < counts.length; x++) {
            double bar = height * Math.sqrt(counts[x] / (double) most);
            if (bar > 0) {
                graphics.fillRect(x, height - bar, 1, bar);
            }
        }
        graphics.setFill(Color.BLACK);
        graphics.setFont(Font.font(12));
        for (int i = 0; i < LABELS; i++) {
            graphics.fillText(LABEL, i % 4 * canvas.getWidth() / 4, (i / 4 + 1) * height / (LABELS / 4.0));
        }
    }

    private int count(Extent shown) {
        int most = 1;
        int from = before(shown.first());
        for (int x = 0; x < counts.length; x++) {
            int to = before(shown.first() + Math.round(shown.length() * (x + 1.0) / counts.length));
            counts[x] = to - from;
            most = Math.max(most, counts[x]);
            from = to;
        }
        return most;
    }

    private int before(long tick) {
        int found = Arrays.binarySearch(starts, tick);
        return found < 0 ? -found - 1 : found;
    }
}
