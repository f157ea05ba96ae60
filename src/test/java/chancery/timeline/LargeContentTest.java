package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.ActorKind;
import chancery.model.Reality;
import chancery.time.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
                .mapToInt(mark -> mark.match(new Counted()))
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
    void wordsStandUponNoMarkButTheirOwnBar() {
        for (double zoom : new double[] {1, 7, 60, 400, 3_000}) {
            Layout layout = new LayoutEngine().lay(CONTENT, options(zoom), FixedRuler.SEVEN);
            for (Label label : layout.labels()) {
                boolean upon = label.behind() == Label.Behind.BAR;
                Box box = label.box().grown(-0.01);
                for (Mark mark : layout.marks()) {
                    boolean own = upon && mark.lane() == label.lane() && mark.shows(label.row());
                    boolean fits = own
                            ? box.x() > mark.box().x()
                                    && box.right() < mark.box().right()
                            : !box.overlaps(mark.box());
                    assertTrue(fits, zoom + ": " + label + " and " + mark);
                }
            }
        }
    }

    @Test
    void aBarThatFillsTheViewHasItsWordsUponItAndTheyStandStillWhileItPassesBy() {
        ViewOptions near = options(3_000);
        Layout layout = new LayoutEngine().lay(CONTENT, near, FixedRuler.SEVEN);
        Box plot = layout.plot();
        List<Label> upon = layout.labels().stream()
                .filter(label -> layout.marks().stream()
                        .anyMatch(mark -> mark.shows(label.row())
                                && mark.lane() == label.lane()
                                && mark.box().x() < plot.x()
                                && mark.box().right() > plot.right()))
                .toList();
        assertTrue(upon.size() > 2, "" + upon);
        Layout panned = new LayoutEngine().lay(CONTENT, near.scaled(near.scale().panned(1)), FixedRuler.SEVEN);
        assertTrue(panned.labels().containsAll(upon), upon + " but " + panned.labels());
        upon.forEach(label -> assertEquals(Label.Behind.BAR, label.behind()));
    }

    @Test
    void whatWentOnAllTheTimeLeavesRoomForWhatHappened() {
        Chronicle chronicle = new Chronicle().actor("usa", ActorKind.STATE);
        for (int i = 0; i < 13_000; i++) {
            String day = LocalDate.of(1980, 1, 1).plusDays(i).toString();
            chronicle.event("Note " + i, Chronicle.within(day, day), "usa");
        }
        for (int i = 0; i < 40; i++) {
            chronicle.event("Siege " + i, Reality.OCCURRED, Chronicle.lasting("2003-01-01", "2014-12-31"), 3);
        }
        TimelineContent content = chronicle.content();
        ViewOptions fit = ViewOptions.showing(content, Folding.NONE, 1_400, 500, Chronicle.AS_OF)
                .laned(LaneBy.FLAT);
        double x = fit.scale().x(Tick.earliest("2009-03-15"));
        Layout layout = new LayoutEngine().lay(content, fit.scaled(fit.scale().zoomed(x, 300)), FixedRuler.SEVEN);
        assertTrue(starting(layout, "Note") > 4, "" + layout.labels());
        assertTrue(starting(layout, "Siege") > 4, "" + layout.labels());
    }

    private static long starting(Layout layout, String word) {
        return layout.labels().stream()
                .filter(label -> label.text().startsWith(word))
                .count();
    }

    @Test
    void theFullestLanesStillShowWords() {
        for (double zoom : new double[] {1, 4, 20}) {
            Layout layout = new LayoutEngine().lay(CONTENT, options(zoom), FixedRuler.SEVEN);
            for (int lane = 0; lane < 4; lane++) {
                int here = lane;
                List<Integer> weights = layout.labels().stream()
                        .filter(label -> label.lane() == here)
                        .map(label -> CONTENT.events().importance(label.row()))
                        .toList();
                assertTrue(weights.size() >= 4, "lane " + lane + " × " + zoom + " has " + weights.size());
                assertTrue(weights.stream().allMatch(weight -> weight >= 2), "lane " + lane + " × " + zoom + weights);
            }
        }
    }

    @Test
    void whatMattersMostIsReadAmongTenThousandsThatMatterLess() {
        Random random = new Random(3);
        Chronicle chronicle = new Chronicle().actor("usa", ActorKind.STATE);
        for (int i = 0; i < EVENTS; i++) {
            String day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(700)).toString();
            chronicle.event("Meeting " + i, Reality.OCCURRED, Chronicle.within(day, day), 1, "usa");
        }
        for (String month : List.of("2020-02", "2020-09", "2021-04")) {
            String day = month + "-11";
            chronicle.event("Summit of " + month, Reality.OCCURRED, Chronicle.within(day, day), 3, "usa");
        }
        TimelineContent content = chronicle.content();
        ViewOptions options = ViewOptions.showing(content, Folding.NONE, 1_400, 200, Chronicle.AS_OF)
                .laned(LaneBy.ACTOR);
        Layout layout = new LayoutEngine().lay(content, options, FixedRuler.SEVEN);
        List<String> words = layout.labels().stream().map(Label::text).toList();
        assertTrue(
                words.containsAll(List.of("Summit of 2020-02", "Summit of 2020-09", "Summit of 2021-04")),
                words.toString());
        assertTrue(words.size() > 6, "what matters less fills the room between: " + words);
    }

    @Test
    void whatHasAPlaceKeepsItWhileTheUserPansPastTheEdges() {
        ViewOptions options = options(6);
        LayoutEngine engine = new LayoutEngine();
        int lost = 0;
        int compared = 0;
        Layout before = engine.lay(CONTENT, options, FixedRuler.SEVEN);
        for (int step = 0; step < 40; step++) {
            options = options.scaled(options.scale().panned(-97));
            Layout after = engine.lay(CONTENT, options, FixedRuler.SEVEN);
            for (Label label : before.labels()) {
                if (label.box().x() > before.plot().x() + 120
                        && label.box().right() < before.plot().right() - 120) {
                    compared++;
                    lost += after.labels().stream().anyMatch(other -> moved(label, other, -97)) ? 0 : 1;
                }
            }
            before = after;
        }
        assertTrue(compared > 1_000, compared + " compared");
        assertTrue(lost <= compared / 200, lost + " of " + compared + " jumped");
    }

    @Test
    void whatHasAPlaceMostlyKeepsItWhileTheUserZooms() {
        ViewOptions options = options(6);
        LayoutEngine engine = new LayoutEngine();
        int lost = 0;
        int compared = 0;
        Layout before = engine.lay(CONTENT, options, FixedRuler.SEVEN);
        for (int step = 0; step < 20; step++) {
            options = options.scaled(options.scale().zoomed(700, 1.03));
            Layout after = engine.lay(CONTENT, options, FixedRuler.SEVEN);
            for (Label label : before.labels()) {
                if (label.box().x() > before.plot().x() + 200
                        && label.box().right() < before.plot().right() - 200) {
                    compared++;
                    lost += after.labels().stream().anyMatch(other -> other.row() == label.row()) ? 0 : 1;
                }
            }
            before = after;
        }
        assertTrue(compared > 500, compared + " compared");
        assertTrue(lost <= compared / 20, lost + " of " + compared + " went");
    }

    private static boolean moved(Label label, Label other, double by) {
        return other.row() == label.row()
                && other.lane() == label.lane()
                && Math.abs(other.box().x() - label.box().x() - by) < 0.01
                && Math.abs(other.box().y() - label.box().y()) < 0.01;
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
}
