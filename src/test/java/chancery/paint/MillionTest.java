package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.ActorKind;
import chancery.model.EventColumns;
import chancery.model.EventRows;
import chancery.model.Id;
import chancery.time.Tick;
import chancery.timeline.FixedRuler;
import chancery.timeline.Folding;
import chancery.timeline.Label;
import chancery.timeline.LaneBy;
import chancery.timeline.Layout;
import chancery.timeline.LayoutEngine;
import chancery.timeline.TimelineActor;
import chancery.timeline.TimelineContent;
import chancery.timeline.ViewOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A picture costs what is to be seen on it, whatever number of events there is. */
class MillionTest {

    private static final int ACTORS = 300;
    private static final int MOST_STROKES = 9_000;
    private static final int MOST_LABELS = 400;

    @Test
    void aPictureOfAMillionEventsTakesNoMoreStrokesThanOneOfTenThousand() {
        for (int events : new int[] {10_000, 100_000, 1_000_000}) {
            TimelineContent content = content(events);
            LayoutEngine engine = new LayoutEngine();
            for (LaneBy by : List.of(LaneBy.ACTOR, LaneBy.KIND, LaneBy.FLAT)) {
                for (double zoom : new double[] {1, 30, 3_000}) {
                    ViewOptions shown = ViewOptions.showing(content, Folding.NONE, 1600, 900, Tick.FUTURE)
                            .laned(by);
                    Layout layout =
                            engine.lay(content, shown.scaled(shown.scale().zoomed(900, zoom)), FixedRuler.SEVEN);
                    RecordingSurface surface = new RecordingSurface();
                    TimelinePainter.paint(layout, surface, Palette.light());
                    String where = events + " events by " + by + " × " + zoom;
                    int strokes = surface.strokes().size();
                    assertTrue(strokes < MOST_STROKES, strokes + " strokes: " + where);
                    assertTrue(
                            layout.labels().size() < MOST_LABELS,
                            layout.labels().size() + " labels: " + where);
                    assertApart(layout.labels(), where);
                }
            }
        }
    }

    private static void assertApart(List<Label> labels, String where) {
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                assertFalse(
                        labels.get(i).box().overlaps(labels.get(j).box()),
                        labels.get(i) + " and " + labels.get(j) + ": " + where);
            }
        }
    }

    /** Days of 43 years, some of them crowded; one actor each, the first ones far more often. */
    private static TimelineContent content(int events) {
        Random random = new Random(events);
        long[] starts = IntStream.range(0, events)
                .mapToLong(i -> (long) ((random.nextDouble() < 0.3
                                ? random.nextInt(40) * 390 + random.nextGaussian() * 3
                                : random.nextInt(15_700))
                        * Tick.DAY))
                .sorted()
                .toArray();
        long[] ends = Arrays.stream(starts).map(start -> start + Tick.DAY - 1).toArray();
        byte[] importance = new byte[events];
        int[] actors = new int[events];
        short[] kinds = new short[events];
        for (int row = 0; row < events; row++) {
            importance[row] = (byte) (random.nextInt(100) == 0 ? 3 : random.nextInt(10) == 0 ? 2 : 1);
            actors[row] = (int) (ACTORS * Math.pow(random.nextDouble(), 3));
            kinds[row] = (short) random.nextInt(3);
        }
        EventColumns columns = new EventColumns(
                new EventRows(
                        IntStream.range(1, events + 1).toArray(),
                        starts,
                        ends,
                        starts,
                        ends,
                        new byte[events],
                        kinds,
                        importance,
                        new byte[events],
                        IntStream.range(0, events + 1).toArray(),
                        actors),
                List.of("meeting", "statement", "incident"));
        List<TimelineActor> people = IntStream.range(0, ACTORS)
                .mapToObj(
                        i -> new TimelineActor(new Id<>("actor-" + i), "Actor " + i, ActorKind.PERSON, null, "#336699"))
                .toList();
        return new TimelineContent(
                columns, row -> "Both sides meet in the harbour town, number " + row, row -> "", people);
    }
}
