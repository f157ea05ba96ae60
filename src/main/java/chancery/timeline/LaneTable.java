package chancery.timeline;

import chancery.model.EventColumns;
import chancery.time.Tick;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The rows of every lane, in order of the earliest known bound, in flat arrays: an <i>entry</i> is a row in a lane. What lies
 * in a stretch of time is found by halving: entries that begin after it are cut off, and of those before it whole blocks are
 * passed over by the latest bound in them.
 */
final class LaneTable {

    private static final int BLOCK = 64;
    private static final int IMPORTANT = 2;

    private final EventColumns events;
    private final LanePlan plan;
    private final int[] first;
    private final int[] rows;
    private final long[] blockTo;
    private final int[][] important;
    private final int mostLanes;

    private LaneTable(EventColumns events, LanePlan plan, int[] first, int[] rows, int mostLanes) {
        this.events = events;
        this.plan = plan;
        this.first = first;
        this.rows = rows;
        this.mostLanes = mostLanes;
        blockTo = new long[rows.length / BLOCK + 1];
        Arrays.fill(blockTo, Tick.PAST);
        for (int entry = 0; entry < rows.length; entry++) {
            blockTo[entry / BLOCK] = Math.max(blockTo[entry / BLOCK], to(rows[entry]));
        }
        important = IntStream.range(0, plan.lanes().size())
                .mapToObj(lane -> IntStream.range(first[lane], first[lane + 1])
                        .filter(entry -> events.importance()[rows[entry]] >= IMPORTANT)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Sorts the dated rows of a content into the lanes of a plan. */
    static LaneTable of(TimelineContent content, LanePlan plan) {
        EventColumns events = content.events();
        int[] order = inOrder(events, content.dated());
        int mostLanes = LanePlan.mostLanes(events);
        int[] lanes = new int[mostLanes];
        int[] first = new int[plan.lanes().size() + 1];
        for (int row : order) {
            int found = plan.lanesOf(events, row, lanes);
            for (int i = 0; i < found; i++) {
                first[lanes[i] + 1]++;
            }
        }
        for (int lane = 0; lane < plan.lanes().size(); lane++) {
            first[lane + 1] += first[lane];
        }
        int[] rows = new int[first[plan.lanes().size()]];
        int[] next = first.clone();
        for (int row : order) {
            int found = plan.lanesOf(events, row, lanes);
            for (int i = 0; i < found; i++) {
                rows[next[lanes[i]]++] = row;
            }
        }
        return new LaneTable(events, plan, first, rows, mostLanes);
    }

    LanePlan plan() {
        return plan;
    }

    /** How many entries there are in all lanes. */
    int entries() {
        return rows.length;
    }

    int firstOf(int lane) {
        return first[lane];
    }

    int endOf(int lane) {
        return first[lane + 1];
    }

    int row(int entry) {
        return rows[entry];
    }

    /** The lanes of a row, each once. */
    int[] lanesOf(int row) {
        int[] into = new int[mostLanes];
        return Arrays.copyOf(into, plan.lanesOf(events, row, into));
    }

    /** The first entry of a lane, from an entry on, that begins at a tick or later; the lane's end where there is none. */
    int entryFrom(int lane, int low, long tick) {
        int high = endOf(lane);
        int from = low;
        while (from < high) {
            int middle = (from + high) >>> 1;
            if (EventTimes.from(events, rows[middle]) < tick) {
                from = middle + 1;
            } else {
                high = middle;
            }
        }
        return from;
    }

    /** The rows of a lane that touch a stretch of time, in order, but no more than some. */
    int[] rowsWithin(int lane, long from, long to, int most) {
        IntBag found = new IntBag();
        int end = to == Tick.FUTURE ? endOf(lane) : entryFrom(lane, firstOf(lane), to + 1);
        for (int entry = firstOf(lane); entry < end && found.size() < most; entry++) {
            if (entry % BLOCK == 0 && blockTo[entry / BLOCK] < from) {
                entry += BLOCK - 1;
            } else if (to(rows[entry]) >= from) {
                found.add(rows[entry]);
            }
        }
        return found.toArray();
    }

    /** The rows of a lane of at least an importance that touch a stretch of time, in order, but no more than some. */
    int[] importantWithin(int lane, long from, long to, int importance, int most) {
        IntBag found = new IntBag();
        for (int entry : important[lane]) {
            int row = rows[entry];
            if (EventTimes.from(events, row) > to || found.size() == most) {
                break;
            }
            if (events.importance()[row] >= importance && to(row) >= from) {
                found.add(row);
            }
        }
        return found.toArray();
    }

    private long to(int row) {
        return EventTimes.goesOn(events, row) ? Tick.FUTURE : EventTimes.to(events, row);
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
