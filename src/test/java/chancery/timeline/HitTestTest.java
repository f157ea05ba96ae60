package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import chancery.model.ActorKind;
import chancery.time.Tick;
import org.junit.jupiter.api.Test;

class HitTestTest {

    private static final TimelineContent CONTENT = new Chronicle()
            .actor("russia", ActorKind.STATE)
            .actor("usa", ActorKind.STATE)
            .event("Draft", Chronicle.within("2021-12-01", "2021-12-01"), "russia")
            .event("Talks", Chronicle.within("2022-01-10", "2022-01-10"), "russia", "usa")
            .content();
    private static final long AS_OF = Tick.latest("2022-01-12");
    private static final Layout LAYOUT = new LayoutEngine()
            .lay(
                    CONTENT,
                    ViewOptions.showing(CONTENT, QuietStretches.find(CONTENT, row -> true, AS_OF), 900, 500, AS_OF),
                    FixedRuler.SEVEN);
    private static final HitTest HITS = new HitTest(LAYOUT);

    private static final double LANES_END =
            LAYOUT.lanes().get(LAYOUT.lanes().size() - 1).bottom();

    @Test
    void anEventIsHitByItsWords() {
        Label label = LAYOUT.labels().get(0);
        assertEquals(
                new Hit.Event(label.row(), label.lane()),
                HITS.at(label.box().centreX(), label.box().centreY()));
    }

    @Test
    void anEventIsHitALittleBesideItsMark() {
        Mark mark = LAYOUT.marks().get(0);
        assertEquals(
                new Hit.Event(0, mark.lane()),
                HITS.at(mark.box().x() - 3, mark.box().centreY()));
    }

    @Test
    void aFoldIsHitByItsChipAndByItsGround() {
        Layout.FoldMark fold = LAYOUT.folds().get(0);
        Hit folded = new Hit.Folded(fold.fold());
        assertEquals(folded, HITS.at(fold.chip().centreX(), fold.chip().centreY()));
        assertEquals(folded, HITS.at(fold.box().centreX(), LANES_END - 2));
    }

    @Test
    void theAsOfLineIsHitByItsChipAndByItself() {
        Layout.AsOfLine line = LAYOUT.asOf();
        assertNotNull(line);
        assertEquals(new Hit.AsOf(), HITS.at(line.chip().centreX(), line.chip().centreY()));
        assertEquals(new Hit.AsOf(), HITS.at(line.x() + 2, LANES_END - 5));
    }

    @Test
    void theGroundOfALaneSaysTheLaneAndTheTime() {
        Layout.LaneBand lane = LAYOUT.lanes().get(0);
        double x = LAYOUT.plot().x() + 3;
        double y = lane.bottom() - 2;
        assertEquals(new Hit.InLane(lane, LAYOUT.scale().tick(x)), HITS.at(x, y));
        assertEquals(new Hit.Header(lane), HITS.at(20, y));
    }

    @Test
    void theAxisSaysTheTimeAndOutsideThereIsNothing() {
        assertEquals(new Hit.OnAxis(LAYOUT.scale().tick(400)), HITS.at(400, 3));
        assertEquals(new Hit.Nothing(), HITS.at(5, 3));
        assertEquals(new Hit.Nothing(), HITS.at(-1, 100));
        assertEquals(new Hit.Nothing(), HITS.at(100, 500));
    }
}
