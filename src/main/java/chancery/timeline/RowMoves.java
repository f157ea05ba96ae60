package chancery.timeline;

import chancery.model.EventColumns;
import java.util.Arrays;

/** Takes lanes through an edit: what they held before, without the rows that went, with those that came, under their new numbers. */
final class RowMoves {

    private final EventColumns before;
    private final EventColumns now;
    private final RowChanges changes;

    /** The dated rows that went, by their numbers before, and those that came, by their numbers after. */
    private final int[] gone;

    private final int[] come;

    RowMoves(TimelineContent then, TimelineContent content, RowChanges changes) {
        this.changes = changes;
        before = then.events();
        now = content.events();
        gone = Arrays.stream(changes.gone()).filter(row -> row < then.dated()).toArray();
        come = Arrays.stream(changes.come())
                .filter(row -> row < content.dated())
                .toArray();
    }

    /** How many rows each topic has now. */
    int[] counts(int[] counts, Topics topicsBefore, Topics topics) {
        int[] counted = counts.clone();
        int[] into = new int[Math.max(topicsBefore.most(), topics.most())];
        for (int row : gone) {
            for (int i = topicsBefore.find(row, into) - 1; i >= 0; i--) {
                counted[into[i]]--;
            }
        }
        for (int row : come) {
            for (int i = topics.find(row, into) - 1; i >= 0; i--) {
                counted[into[i]]++;
            }
        }
        return counted;
    }

    /**
     * The lanes now, by importance. Lanes that nothing stood in before follow the others.
     *
     * @param most how many lanes a row stood in at most
     * @param lanesBefore finds the lanes of a row before
     * @param mostNow how many lanes a row stands in at most
     * @param lanesNow finds the lanes of a row now
     */
    LaneRows[][] lanes(
            LaneRows[][] lanes,
            LaneRows[] none,
            int most,
            Topics.Finder lanesBefore,
            int mostNow,
            Topics.Finder lanesNow) {
        IntBag[] out = places(gone, most, lanesBefore, lanes.length);
        IntBag[] in = places(come, mostNow, lanesNow, lanes.length);
        LaneRows[][] moved = Arrays.copyOf(lanes, in.length);
        for (int lane = 0; lane < in.length; lane++) {
            LaneRows[] rows = lane < lanes.length ? lanes[lane] : none;
            IntBag leaving = lane < out.length ? out[lane] : new IntBag();
            moved[lane] = new LaneRows[rows.length];
            for (int each = 0; each < rows.length; each++) {
                moved[lane][each] = rows[each].after(
                        now, changes, important(leaving, before, each), important(in[lane], now, each));
            }
        }
        return moved;
    }

    /** Of each lane the rows that stand in it. */
    private static IntBag[] places(int[] rows, int most, Topics.Finder lanes, int fewest) {
        int[] into = new int[most];
        int count = fewest;
        for (int row : rows) {
            for (int i = lanes.find(row, into) - 1; i >= 0; i--) {
                count = Math.max(count, into[i] + 1);
            }
        }
        IntBag[] places = new IntBag[count];
        Arrays.setAll(places, any -> new IntBag());
        for (int row : rows) {
            for (int i = lanes.find(row, into) - 1; i >= 0; i--) {
                places[into[i]].add(row);
            }
        }
        return places;
    }

    /** The first of a lane's lists holds all rows, the second those of importance 2 and more, the third those of 3. */
    private static IntBag important(IntBag rows, EventColumns events, int list) {
        IntBag left = new IntBag();
        for (int i = 0; i < rows.size(); i++) {
            if (list == 0 || events.importance(rows.at(i)) > list) {
                left.add(rows.at(i));
            }
        }
        return left;
    }
}
