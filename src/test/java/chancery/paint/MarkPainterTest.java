package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.timeline.Box;
import chancery.timeline.Mark;
import chancery.timeline.Rows;
import chancery.timeline.Sizes;
import chancery.timeline.Tint;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkPainterTest {

    @Test
    void whatAnEdgeCutsHasNoNumberSinceHalfOfItWouldBeAnother() {
        assertEquals(List.of(1L, 0L, 0L), List.of(numbers(200), numbers(92), numbers(490)));
    }

    /** How many numbers are written on what stands for many events, between the edges at 100 and 500. */
    private static long numbers(double x) {
        RecordingSurface surface = new RecordingSurface();
        Box pill = Box.between(x, 10, x + 30, 26);
        new MarkPainter(surface, Palette.light(), new Sizes(1), 100, 500)
                .cluster(new Mark.Cluster(
                        0, pill, "5.5k", 5_500, Rows.NONE, 0, 0, 0.5, false, false, false, Tint.NEUTRAL));
        return surface.strokes().stream()
                .filter(stroke -> stroke.contains("5.5k"))
                .count();
    }
}
