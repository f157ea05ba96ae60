package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EventColumns;
import chancery.model.EventRows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void whatIsLeftInAStretchIsCountedAsIfGoneThrough() {
        Random random = new Random(1);
        for (int seed = 0; seed < 200; seed++) {
            int rows = 1 + random.nextInt(400);
            BitSet hidden = byChance(random, rows);
            Shown shown = Shown.without(hidden);
            int from = random.nextInt(rows + 1);
            int to = from + random.nextInt(rows - from + 1);
            long left = IntStream.range(from, to).filter(shown::shows).count();
            assertEquals(left, shown.count(from, to), hidden + " from " + from + " to " + to);
        }
    }

    @Test
    void whatOneOfTwoLeavesOutIsLeftOutAndWhatOneFadesIsFaded() {
        Shown both = Shown.without(rows(1, 2), rows(3)).and(Shown.without(rows(2, 4), rows(5)));
        assertEquals(Shown.without(rows(1, 2, 4), rows(3, 5)), both);
        assertEquals(both, both.and(Shown.ALL));
        assertEquals(both, Shown.ALL.and(both));
    }

    @Test
    void eventsStayLeftOutWhenAnEditMovesThemToOtherRows() {
        Shown shown = Shown.without(rows(0, 2), rows(1));
        Shown moved = shown.following(events(7, 8, 9), events(9, 5, 7, 8));
        assertEquals(Shown.without(rows(0, 2), rows(3)), moved);
    }

    @Test
    void lanesOfAPartHoldThatPart() {
        Random random = new Random(2);
        for (int seed = 0; seed < 20; seed++) {
            TimelineContent content = Chronicle.byChance(seed, 200, 9, 300).content();
            BitSet hidden = byChance(random, content.events().size());
            TimelineContent part = content.showing(Shown.without(hidden));
            assertEquals(content.dated() - count(hidden, content.dated()), part.shownDated());
            for (LaneBy by : LaneBy.values()) {
                LaneTable whole = content.lanes(Arrangement.by(by), Set.of());
                LaneTable left = part.lanes(Arrangement.by(by), Set.of());
                for (int lane = 0; lane < left.plan().lanes().size(); lane++) {
                    Lane shown = left.plan().lanes().get(lane);
                    int there = place(whole, shown.key());
                    List<Integer> expected = rows(whole.rows(there));
                    expected.removeIf(hidden::get);
                    assertEquals(expected, rows(left.rows(lane)), shown.title());
                    assertEquals(expected.size(), shown.count());
                }
            }
        }
    }

    @Test
    void theWholeTimeAndTheCountsAreThoseOfWhatIsLeft() {
        for (int events : new int[] {300, 60_000}) {
            TimelineContent content = Chronicle.byChance(3, events, 5, 900).content();
            BitSet hidden = byChance(new Random(4), content.events().size());
            hidden.set(0, events / 3);
            TimelineContent part = content.showing(Shown.without(hidden));
            long first = IntStream.range(0, content.dated())
                    .filter(part::shows)
                    .mapToLong(row -> EventTimes.from(content.events(), row))
                    .min()
                    .orElseThrow();
            assertEquals(first, part.extent().orElseThrow().first());
            ViewOptions options = ViewOptions.showing(part, Folding.NONE, 900, 500, Chronicle.AS_OF);
            Overview overview = Overview.of(part, options, 900, 40, 100, 900);
            assertEquals(
                    part.shownDated(),
                    overview.bins().stream().mapToInt(Overview.Bin::count).sum());
            assertEquals(
                    part.undated(),
                    new LayoutEngine().lay(part, options, FixedRuler.SEVEN).undated());
        }
    }

    @Test
    void fadedEventsStandWhereTheyStoodAndArePale() {
        TimelineContent content = Chronicle.byChance(5, 40, 4, 300).content();
        BitSet faded = rows(3, 5, 9);
        TimelineContent pale = content.showing(Shown.without(new BitSet(), faded));
        assertTrue(pale.standsAs(content));
        ViewOptions options = ViewOptions.showing(content, Folding.NONE, 1_400, 900, Chronicle.AS_OF);
        Layout layout = new LayoutEngine().lay(pale, options, FixedRuler.SEVEN);
        for (Mark mark : layout.marks()) {
            if (mark instanceof Mark.Point point) {
                assertEquals(faded.get(point.row()), point.look().faded());
            }
        }
        Layout chosen = new LayoutEngine().lay(pale, options.choosing(Set.of(3, 5, 9)), FixedRuler.SEVEN);
        for (Mark mark : chosen.marks()) {
            if (mark instanceof Mark.Point point) {
                assertFalse(point.look().faded());
            }
        }
    }

    private static int count(BitSet hidden, int below) {
        return hidden.get(0, below).cardinality();
    }

    private static int place(LaneTable table, String key) {
        return IntStream.range(0, table.plan().lanes().size())
                .filter(lane -> table.plan().lanes().get(lane).key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> rows(LaneRows lane) {
        List<Integer> rows = new ArrayList<>();
        for (int entry = 0; entry < lane.size(); entry++) {
            rows.add(lane.row(entry));
        }
        return rows;
    }

    private static BitSet byChance(Random random, int rows) {
        BitSet hidden = new BitSet();
        IntStream.range(0, rows).filter(row -> random.nextInt(3) == 0).forEach(hidden::set);
        return hidden;
    }

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        IntStream.of(rows).forEach(set::set);
        return set;
    }

    private static EventColumns events(int... keys) {
        EventRows rows = EventRows.empty(keys.length, 0);
        System.arraycopy(keys, 0, rows.key(), 0, keys.length);
        return new EventColumns(rows, List.of(""));
    }
}
