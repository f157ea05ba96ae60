package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds of every layout: contents by chance, at scales by chance. */
class LayoutLawsTest {

    private static final double LOOSE = 1e-6;

    @Test
    void marksOfALaneNeverOverlap() {
        everywhere((layout, where) -> {
            for (int lane = 0; lane < layout.lanes().size(); lane++) {
                int here = lane;
                List<Box> boxes = layout.marks().stream()
                        .filter(mark -> mark.lane() == here)
                        .map(mark -> shrunk(mark.box()))
                        .toList();
                assertApart(boxes, boxes, where);
            }
        });
    }

    @Test
    void aNumberStandsForSeveral() {
        everywhere((layout, where) -> {
            for (Mark mark : layout.marks()) {
                assertTrue(!(mark instanceof Mark.Cluster cluster) || cluster.count() > 1, where + " " + mark);
            }
        });
    }

    @Test
    void labelsNeverOverlapEachOther() {
        everywhere((layout, where) -> {
            for (boolean pinned : new boolean[] {true, false}) {
                List<Box> boxes = labels(layout, pinned);
                assertApart(boxes, boxes, where);
            }
        });
    }

    @Test
    void labelsNeverOverlapMarksOrLeaveThePlotButMayStandUponTheirOwnBar() {
        everywhere((layout, where) -> {
            for (Label label : layout.labels()) {
                Box box = shrunk(label.box());
                assertTrue(box.x() >= layout.plot().x() - LOOSE, where + " " + label);
                assertTrue(box.right() <= layout.plot().right() + LOOSE, where + " " + label);
                boolean pinned = layout.lanes().get(label.lane()).pinned();
                for (Mark mark : layout.marks()) {
                    boolean together = layout.lanes().get(mark.lane()).pinned() == pinned;
                    boolean own = label.behind() == Label.Behind.BAR
                            && mark instanceof Mark.Bar
                            && mark.lane() == label.lane()
                            && mark.shows(label.row());
                    if (together && own) {
                        assertTrue(
                                box.x() > mark.box().x()
                                        && box.right() < mark.box().right(),
                                where + " " + label);
                    } else if (together) {
                        assertTrue(!box.overlaps(shrunk(mark.box())), where + " label " + label + " mark " + mark);
                    }
                }
            }
        });
    }

    @Test
    void marksAndLabelsKeepToTheirLanes() {
        everywhere((layout, where) -> {
            for (Mark mark : layout.marks()) {
                Layout.LaneBand lane = layout.lanes().get(mark.lane());
                assertTrue(mark.box().y() >= lane.y() && mark.box().bottom() <= lane.bottom(), where + " " + mark);
            }
            for (Label label : layout.labels()) {
                Layout.LaneBand lane = layout.lanes().get(label.lane());
                assertTrue(label.box().y() >= lane.y() - LOOSE, where + " " + label);
                assertTrue(label.box().bottom() <= lane.bottom() + LOOSE, where + " " + label);
            }
        });
    }

    @Test
    void chipsBelowTheAxisNeverOverlap() {
        everywhere((layout, where) -> {
            List<Box> chips = new ArrayList<>();
            layout.folds().forEach(fold -> chips.add(shrunk(fold.chip())));
            Layout.AsOfLine asOf = layout.asOf();
            if (asOf != null) {
                chips.add(shrunk(asOf.chip()));
            }
            assertApart(chips, chips, where);
        });
    }

    @Test
    void everyMarkInSightIsHitAtItsCentre() {
        everywhere((layout, where) -> {
            HitTest hits = new HitTest(layout);
            for (Mark mark : layout.marks()) {
                double left = Math.max(mark.box().x(), layout.plot().x());
                double right = Math.min(mark.box().right(), layout.plot().right() - 1);
                double y = mark.box().centreY();
                boolean seen = y > layout.plot().y() && y < layout.plot().bottom() && layout.seenAt(mark.lane(), y);
                if (seen && right > left) {
                    Hit expected = mark.match(new ExpectedHit());
                    assertEquals(expected, hits.at((left + right) / 2, y), where);
                }
            }
        });
    }

    @Test
    void anEngineThatLaidOutOtherThingsBeforeLaysOutTheSame() {
        LayoutEngine used = new LayoutEngine();
        everywhere((layout, where) -> {});
        Random random = new Random(11);
        for (int seed = 0; seed < 10; seed++) {
            TimelineContent content = Arrangements.known(
                    random, Chronicle.byChance(seed, 150, 8, 200).content());
            for (int i = 0; i < 6; i++) {
                ViewOptions options = byChance(random, content);
                assertEquals(
                        new LayoutEngine().lay(content, options, FixedRuler.SEVEN),
                        used.lay(content, options, FixedRuler.SEVEN));
            }
        }
    }

    @Test
    void whileTheUserPansEverythingMovesAsOne() {
        Random random = new Random(12);
        for (int seed = 0; seed < 20; seed++) {
            TimelineContent content = Arrangements.known(
                    random, Chronicle.byChance(seed, 120, 8, 200).content());
            ViewOptions options = byChance(random, content);
            Layout before = new LayoutEngine().lay(content, options, FixedRuler.SEVEN);
            Layout after = new LayoutEngine()
                    .lay(content, options.scaled(options.scale().panned(37)), FixedRuler.SEVEN);
            assertEquals(before.contentHeight(), after.contentHeight(), LOOSE);
            for (Mark mark : before.marks()) {
                Box box = mark.box();
                boolean inside = box.x() > before.plot().x()
                        && box.right() < before.plot().right() - 37;
                boolean cluster = mark instanceof Mark.Cluster;
                Box moved = new Box(box.x() + 37, box.y(), box.width(), box.height());
                assertTrue(
                        !inside || cluster || after.marks().stream().anyMatch(other -> near(other.box(), moved)),
                        "seed " + seed + " " + mark);
            }
        }
    }

    @Test
    void lanesThatStayAtTheTopStayThereWhileOthersAreScrolled() {
        everywhere((layout, where) -> {
            double y = layout.plot().y();
            for (Layout.LaneBand band : layout.lanes()) {
                if (band.pinned()) {
                    assertEquals(y, band.y(), LOOSE, where);
                    y = band.bottom();
                }
            }
            assertEquals(layout.pinnedBottom(), y, LOOSE, where);
        });
    }

    @Test
    void aLaneHoldsTheRowsThatSayTheyStandInIt() {
        Random random = new Random(13);
        for (int seed = 0; seed < 60; seed++) {
            TimelineContent content = Arrangements.known(
                    random, Chronicle.byChance(seed, 200, 7, 200).content());
            Arrangement arrangement = Arrangements.byChance(random, content);
            LaneTable table = content.lanes(arrangement, Set.of());
            List<List<Integer>> expected = new ArrayList<>();
            table.plan().lanes().forEach(lane -> expected.add(new ArrayList<>()));
            for (int row = 0; row < content.dated(); row++) {
                if (content.shows(row)) {
                    for (int lane : table.lanesOf(row)) {
                        expected.get(lane).add(row);
                    }
                }
            }
            for (int lane = 0; lane < expected.size(); lane++) {
                List<Integer> found = new ArrayList<>();
                for (int entry = 0; entry < table.rows(lane).size(); entry++) {
                    found.add(table.rows(lane).row(entry));
                }
                found.sort(null);
                Lane shown = table.plan().lanes().get(lane);
                assertEquals(expected.get(lane), found, "seed " + seed + " " + shown);
                assertTrue(shown.heading() || shown.count() == found.size(), shown.toString());
            }
        }
    }

    /** Visits contents of several sizes, in every sort of lanes, at scales by chance. */
    private static void everywhere(BiConsumer<Layout, String> law) {
        Random random = new Random(10);
        LayoutEngine engine = new LayoutEngine();
        for (int size : new int[] {1, 8, 40, 150, 600}) {
            for (int seed = 0; seed < 8; seed++) {
                TimelineContent content = Arrangements.known(
                        random,
                        Chronicle.byChance(seed + size, size, 2 + seed * 3, 20 + seed * seed * 40)
                                .content());
                for (int i = 0; i < 5; i++) {
                    ViewOptions options = byChance(random, content);
                    String where = size + " events, seed " + seed + ", " + options.lanes() + " at " + options.scale();
                    law.accept(engine.lay(content, options, FixedRuler.SEVEN), where);
                }
            }
        }
    }

    private static ViewOptions byChance(Random random, TimelineContent content) {
        Folding folding =
                random.nextBoolean() ? Folding.NONE : QuietStretches.find(content, row -> true, Chronicle.AS_OF);
        ViewOptions fit = ViewOptions.showing(content, folding, 500 + random.nextInt(900), 500, Chronicle.AS_OF)
                .arranged(Arrangements.byChance(random, content))
                .textSized(random.nextInt(4) == 0 ? 0.8 + random.nextDouble() : 1);
        ViewOptions fitted = fit.scaled(fit.fitted(content, folding));
        double zoom = random.nextInt(3) == 0 ? 1 : Math.pow(10, random.nextDouble() * 2.6 - 0.3);
        return fitted.scaled(fitted.scale().zoomed(500, zoom).panned(random.nextInt(400) - 200))
                .scrolled(random.nextInt(300));
    }

    /** The labels of the lanes that stay at the top, or of those that are scrolled: these are not seen together. */
    private static List<Box> labels(Layout layout, boolean pinned) {
        return layout.labels().stream()
                .filter(label -> layout.lanes().get(label.lane()).pinned() == pinned)
                .map(label -> shrunk(label.box()))
                .toList();
    }

    private static void assertApart(List<Box> some, List<Box> others, String where) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = some == others ? i + 1 : 0; j < others.size(); j++) {
                assertTrue(!some.get(i).overlaps(others.get(j)), where + ": " + some.get(i) + " and " + others.get(j));
            }
        }
    }

    /** Boxes are compared without the last digits of their edges. */
    private static Box shrunk(Box box) {
        double by = Math.min(0.01, Math.min(box.width(), box.height()) / 3);
        return box.grown(-by);
    }

    private static boolean near(Box one, Box two) {
        return Math.abs(one.x() - two.x()) < 0.01
                && Math.abs(one.y() - two.y()) < 0.01
                && Math.abs(one.width() - two.width()) < 0.01;
    }
}
