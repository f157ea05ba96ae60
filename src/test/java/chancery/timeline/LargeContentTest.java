package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** More events than are given places one by one. */
class LargeContentTest {

    private static final int EVENTS = 30_000;
    private static final Chronicle CHRONICLE = Chronicle.byChance(1, EVENTS, 40, 9_000);
    private static final TimelineContent CONTENT = CHRONICLE.content();

    @Test
    void ofAllEventsInSightEachIsDrawnOrCounted() {
        ViewOptions options = options(1).laned(LaneBy.FLAT);
        Layout layout = new LayoutEngine().lay(CONTENT, options, FixedRuler.SEVEN);
        int counted = layout.marks().stream()
                .mapToInt(mark -> mark.match(new Counting()))
                .sum();
        assertEquals(CONTENT.dated(), counted, CONTENT.dated() * 0.002, "but for those beyond the edges");
        assertTrue(layout.clustered());
    }

    @Test
    void titlesAreAskedForOnlyWhereTheyMayBeRead() {
        LayoutEngine engine = new LayoutEngine();
        int before = CHRONICLE.titlesAsked();
        for (double zoom : new double[] {1, 10, 100, 1_000}) {
            engine.lay(CONTENT, options(zoom), FixedRuler.SEVEN);
        }
        int asked = CHRONICLE.titlesAsked() - before;
        assertTrue(asked > 20 && asked < 6_000, "asked for " + asked);
    }

    @Test
    void marksOfALaneNeverOverlapHereEither() {
        for (double zoom : new double[] {1, 7, 60, 400}) {
            Layout layout = new LayoutEngine().lay(CONTENT, options(zoom), FixedRuler.SEVEN);
            for (int lane = 0; lane < layout.lanes().size(); lane++) {
                int here = lane;
                List<Box> boxes = layout.marks().stream()
                        .filter(mark -> mark.lane() == here)
                        .map(mark -> mark.box().grown(-0.01))
                        .toList();
                for (int i = 0; i < boxes.size(); i++) {
                    for (int j = i + 1; j < boxes.size(); j++) {
                        assertTrue(!boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
                    }
                }
            }
        }
    }

    @Test
    void numbersStandWhereTheirEventsAreWhileTheUserPans() {
        ViewOptions options = options(5);
        LayoutEngine engine = new LayoutEngine();
        List<Mark.Cluster> before = clusters(engine.lay(CONTENT, options, FixedRuler.SEVEN));
        Layout panned = engine.lay(CONTENT, options.scaled(options.scale().panned(3)), FixedRuler.SEVEN);
        List<Mark.Cluster> after = clusters(panned);
        long kept = before.stream()
                .filter(cluster -> after.stream()
                        .anyMatch(other -> other.from() == cluster.from()
                                && other.lane() == cluster.lane()
                                && other.count() == cluster.count()
                                && Math.abs(other.box().x() - cluster.box().x() - 3) < 0.01))
                .count();
        assertTrue(kept > before.size() * 0.9, kept + " of " + before.size());
    }

    @Test
    void lanesAreAllAlikeHighSoThatNoneNeedsToBeLookedAtForTheHeightOfAnother() {
        Layout layout = new LayoutEngine().lay(CONTENT, options(1), FixedRuler.SEVEN);
        double height = layout.lanes().get(0).height();
        assertTrue(layout.lanes().stream().allMatch(lane -> Math.abs(lane.height() - height) < 1e-6));
        assertEquals(height * LanePlan.of(CONTENT, LaneBy.ACTOR).lanes().size(), layout.contentHeight(), 1e-6);
    }

    private static ViewOptions options(double zoom) {
        ViewOptions fit = ViewOptions.showing(CONTENT, Folding.NONE, 1_400, 800, Chronicle.AS_OF);
        return fit.scaled(fit.scale().zoomed(700, zoom));
    }

    private static List<Mark.Cluster> clusters(Layout layout) {
        return layout.marks().stream()
                .filter(Mark.Cluster.class::isInstance)
                .map(Mark.Cluster.class::cast)
                .toList();
    }

    private record Counting() implements Mark.Cases<Integer> {

        @Override
        public Integer point(Mark.Point point) {
            return 1;
        }

        @Override
        public Integer bar(Mark.Bar bar) {
            return 1;
        }

        @Override
        public Integer cluster(Mark.Cluster cluster) {
            return cluster.count();
        }
    }
}
