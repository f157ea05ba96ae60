package chancery.timeline;

import chancery.model.EventColumns;
import chancery.time.Tick;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of every lane. Making one takes time that grows with the number of events; leaving lanes out of one takes none. */
final class LaneTable {

    private static final int IMPORTANT = 2;
    private static final int MOST_IMPORTANT = 3;

    private final EventColumns events;
    private final LanePlan plan;

    /** The rows of every lane: all of them, those of importance 2 and more, those of 3. */
    private final LaneRows[][] lanes;

    private final int mostLanes;

    private LaneTable(EventColumns events, LanePlan plan, LaneRows[][] lanes, int mostLanes) {
        this.events = events;
        this.plan = plan;
        this.lanes = lanes;
        this.mostLanes = mostLanes;
    }

    /** Sorts the dated rows of a content into the lanes of a plan. */
    static LaneTable of(TimelineContent content, LanePlan plan) {
        EventColumns events = content.events();
        int[] order = inOrder(events, content.dated());
        int mostLanes = LanePlan.mostLanes(events);
        int[] into = new int[mostLanes];
        int[][] rows = plan.lanes().stream().map(lane -> new int[lane.count()]).toArray(int[][]::new);
        int[] size = new int[rows.length];
        for (int row : order) {
            if (!content.shows(row)) {
                continue;
            }
            int found = plan.lanesOf(events, row, into);
            for (int i = 0; i < found; i++) {
                rows[into[i]][size[into[i]]++] = row;
            }
        }
        LaneRows[][] lanes = Stream.of(rows)
                .map(own -> new LaneRows(events, own))
                .map(all -> new LaneRows[] {all, all.important(IMPORTANT), all.important(MOST_IMPORTANT)})
                .toArray(LaneRows[][]::new);
        return new LaneTable(events, plan, lanes, mostLanes);
    }

    /** The same without the lanes of some keys. */
    LaneTable without(Set<String> hidden) {
        LaneRows[][] kept = IntStream.range(0, lanes.length)
                .filter(lane -> !hidden.contains(plan.lanes().get(lane).key()))
                .mapToObj(lane -> lanes[lane])
                .toArray(LaneRows[][]::new);
        return new LaneTable(events, plan.without(hidden), kept, mostLanes);
    }

    LanePlan plan() {
        return plan;
    }

    /** How many entries there are in all lanes: an event counts in each of its lanes. */
    int entries() {
        return Stream.of(lanes).mapToInt(rows -> rows[0].size()).sum();
    }

    /** The rows of a lane. */
    LaneRows rows(int lane) {
        return lanes[lane][0];
    }

    /** The lanes of a row, each once. */
    int[] lanesOf(int row) {
        int[] into = new int[mostLanes];
        return Arrays.copyOf(into, plan.lanesOf(events, row, into));
    }

    /** The rows of a lane that touch a stretch of time, in order, but no more than some. */
    int[] rowsWithin(int lane, long from, long to, int most) {
        return lanes[lane][0].within(from, to, most);
    }

    /** The rows of a lane of at least importance 2 or 3 that touch a stretch of time, in order, but no more than some. */
    int[] importantWithin(int lane, long from, long to, int importance, int most) {
        return lanes[lane][importance - IMPORTANT + 1].within(from, to, most);
    }

    /** The dated rows by their earliest known bound: the columns' own order, but for those without an earliest start. */
    private static int[] inOrder(EventColumns events, int dated) {
        int open = 0;
        while (open < dated && events.startEarliest()[open] == Tick.PAST) {
            open++;
        }
        int[] early = IntStream.range(0, open)
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> EventTimes.from(events, row)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] order = new int[dated];
        int taken = 0;
        int next = open;
        for (int place = 0; place < dated; place++) {
            boolean takeEarly = next == dated
                    || taken < open && EventTimes.from(events, early[taken]) <= EventTimes.from(events, next);
            order[place] = takeEarly ? early[taken++] : next++;
        }
        return order;
    }
}
