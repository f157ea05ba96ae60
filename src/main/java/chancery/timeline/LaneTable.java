package chancery.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of every lane, from top to bottom. */
final class LaneTable {

    private final LanePlan plan;

    /** The rows of every lane: all of them, those of importance 2 and more, those of 3. */
    private final List<LaneRows[]> lanes;

    LaneTable(LanePlan plan, List<LaneRows[]> lanes) {
        this.plan = plan;
        this.lanes = List.copyOf(lanes);
    }

    LanePlan plan() {
        return plan;
    }

    /** How many entries there are in all lanes: an event counts in each of its lanes. */
    int entries() {
        return lanes.stream().mapToInt(rows -> rows[0].size()).sum();
    }

    /** How many lanes have room for events, and are not just the header of a group. */
    int roomy() {
        return (int)
                IntStream.range(0, lanes.size()).filter(lane -> !heading(lane)).count();
    }

    /** Whether a lane is just the header of a group. */
    boolean heading(int lane) {
        return plan.lanes().get(lane).heading();
    }

    /** The rows of a lane. */
    LaneRows rows(int lane) {
        return lanes.get(lane)[0];
    }

    /** The lanes of a row, each once. */
    int[] lanesOf(int row) {
        return plan.lanesOf(row);
    }

    /**
     * The rows of a lane that touch a tick, in order. Where they are many, only the important ones.
     *
     * @param most how many there may be
     */
    int[] touching(int lane, long tick, int most) {
        int[] found = new int[0];
        for (LaneRows rows : lanes.get(lane)) {
            found = rows.within(tick, tick, most + 1);
            if (found.length <= most) {
                return found;
            }
        }
        return Arrays.copyOf(found, most);
    }
}
