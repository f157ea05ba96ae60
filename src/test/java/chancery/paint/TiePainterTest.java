package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.ActorKind;
import chancery.time.Tick;
import chancery.timeline.Chronicle;
import chancery.timeline.FixedRuler;
import chancery.timeline.Folding;
import chancery.timeline.Layout;
import chancery.timeline.LayoutEngine;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiePainterTest {

    private static final TimelineContent CONTENT = new Chronicle()
            .actor("usa", ActorKind.STATE)
            .actor("russia", ActorKind.STATE)
            .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"), "usa")
            .event("Press conference", Chronicle.within("2022-01-12", "2022-01-12"), "russia")
            .event("Statement", Chronicle.within("2022-01-13", "2022-01-13"), "usa")
            .content();

    @Test
    void aTieIsALineWithItsWords() {
        for (int row : new int[] {1, 2}) {
            List<String> strokes = strokes(view(), new Measured.Tie(row, 0, "2 days after"));
            assertTrue(strokes.stream().anyMatch(stroke -> stroke.contains("2 days after")), strokes.toString());
            assertTrue(strokes.stream().anyMatch(stroke -> stroke.contains("polyline")), strokes.toString());
        }
    }

    @Test
    void whereEitherEndIsOutOfSightNothingIsDrawn() {
        ViewOptions late = view().scaled(view().scale().panned(-400));
        List<String> strokes = strokes(late, new Measured.Tie(1, 0, "2 days after"));
        assertEquals(
                List.of(),
                strokes.stream().filter(stroke -> stroke.contains("days")).toList());
    }

    private static ViewOptions view() {
        return ViewOptions.showing(CONTENT, Folding.NONE, 900, 400, Tick.FUTURE);
    }

    private static List<String> strokes(ViewOptions view, Measured.Tie tie) {
        Layout layout = new LayoutEngine().lay(CONTENT, view, FixedRuler.SEVEN);
        RecordingSurface surface = new RecordingSurface();
        new TiePainter(layout, surface, Palette.light(), FixedRuler.SEVEN).paint(List.of(tie));
        return surface.strokes();
    }
}
