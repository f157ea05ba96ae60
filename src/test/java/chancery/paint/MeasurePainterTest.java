package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import chancery.model.ActorKind;
import chancery.time.Tick;
import chancery.timeline.Box;
import chancery.timeline.Chronicle;
import chancery.timeline.FixedRuler;
import chancery.timeline.Folding;
import chancery.timeline.Label;
import chancery.timeline.Layout;
import chancery.timeline.LayoutEngine;
import chancery.timeline.Mark;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurePainterTest {

    private static final TimelineContent CONTENT = new Chronicle()
            .actor("usa", ActorKind.STATE)
            .event("Talks on the first proposals", Chronicle.within("2022-01-10", "2022-01-10"), "usa")
            .event("A statement of some length", Chronicle.within("2022-01-12", "2022-01-12"), "usa")
            .event("A second one, as long", Chronicle.within("2022-01-13", "2022-01-13"), "usa")
            .content();

    @Test
    void theWordsOfTheRulerCoverNoTitleAndNoMark() {
        Layout layout = new LayoutEngine()
                .lay(CONTENT, ViewOptions.showing(CONTENT, Folding.NONE, 900, 400, Tick.FUTURE), FixedRuler.SEVEN);
        for (int to : new int[] {1, 2}) {
            Box words = words(layout, to);
            assertEquals(
                    List.of(),
                    layout.labels().stream()
                            .filter(label -> label.box().overlaps(words))
                            .map(Label::text)
                            .toList());
            assertEquals(
                    List.of(),
                    layout.marks().stream()
                            .map(Mark::box)
                            .filter(words::overlaps)
                            .toList());
        }
    }

    @Test
    void theWordsGiveWayOnlyToWhatLiesThere() {
        Layout layout = new LayoutEngine()
                .lay(CONTENT, ViewOptions.showing(CONTENT, Folding.NONE, 900, 400, Tick.FUTURE), FixedRuler.SEVEN);
        RulerPlace place = new RulerPlace(layout, 0, 1);
        Box free = new Box(layout.plot().x() + 10, layout.plot().bottom() - 60, 80, 20);
        assertEquals(free, place.of(free));
        Box title = layout.labels().get(0).box();
        assertNotEquals(title, place.of(title));
    }

    private static Box words(Layout layout, int to) {
        RecordingSurface surface = new RecordingSurface();
        long from = CONTENT.anchor(0);
        new MeasurePainter(layout, surface, Palette.light(), FixedRuler.SEVEN)
                .ruler(0, to, from, CONTENT.anchor(to), "2 days");
        List<String> strokes = surface.strokes();
        String text = strokes.stream()
                .filter(stroke -> stroke.contains("\"2 days\""))
                .findFirst()
                .orElseThrow();
        String[] box = strokes.get(strokes.indexOf(text) - 1).strip().split("\\s+", -1);
        return new Box(
                Double.parseDouble(box[1]),
                Double.parseDouble(box[2]),
                Double.parseDouble(box[3]),
                Double.parseDouble(box[4]));
    }
}
