package chancery.briefing.compose;

import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Reality;
import chancery.time.Tick;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The weightiest events, as they were known: by importance, then by time, the newest first. Rows are ranked by their columns
 * alone, and only the first few hundred are fetched, so that a dossier of a million events is about as fast as a small one.
 */
final class Ranking {

    private static final int FETCHED = 400;

    /** What has not happened, and what nobody says has happened. */
    private static final Set<Reality> AHEAD = EnumSet.of(Reality.SCHEDULED, Reality.THREATENED, Reality.HYPOTHETICAL);

    private final List<Event> past = new ArrayList<>();
    private final List<Event> ahead = new ArrayList<>();
    private final boolean more;
    private final BitSet rows;

    /** Ranks the events of a dossier. */
    Ranking(Ground ground) {
        EventColumns columns = ground.papers().columns();
        rows = ground.within().rows();
        int[] weightiest = weightiest(columns, rows);
        ground.papers().fetch(weightiest);
        for (int row : weightiest) {
            ground.known()
                    .event(ground.papers().event(row))
                    .ifPresent(event -> (liesAhead(event, ground.asOf()) ? ahead : past).add(event));
        }
        more = rows.cardinality() > FETCHED;
    }

    /** Whether an event is still to come, or is threatened or thought through only. */
    private static boolean liesAhead(Event event, Moment asOf) {
        boolean wasDue =
                event.reality() == Reality.SCHEDULED && asOf.after(event.when().bounds());
        return AHEAD.contains(event.reality()) && !wasDue;
    }

    private static int[] weightiest(EventColumns columns, BitSet rows) {
        Comparator<Integer> weight = Comparator.<Integer>comparingInt(row -> columns.importance(row))
                .thenComparingLong(row -> order(columns, row))
                .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> heaviest = new PriorityQueue<>(FETCHED + 1, weight);
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            heaviest.add(row);
            if (heaviest.size() > FETCHED) {
                heaviest.remove();
            }
        }
        return heaviest.stream()
                .sorted(weight.reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long order(EventColumns columns, int row) {
        long start = columns.startLatest(row);
        return Tick.known(start) ? start : columns.startEarliest(row);
    }

    /** Events that happened, are said to have happened, or were to happen by now; the weightiest first. */
    List<Event> past() {
        return past;
    }

    /** Events that are scheduled, threatened or thought through; the weightiest first. */
    List<Event> ahead() {
        return ahead;
    }

    /** The rows of all events that the sheet covers, known or not. */
    BitSet rows() {
        return rows;
    }

    /** Whether there are events that were not looked at. */
    boolean more() {
        return more;
    }
}
