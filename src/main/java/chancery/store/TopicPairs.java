package chancery.store;

import chancery.model.Entry;
import chancery.model.EventTopics;
import chancery.model.Id;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads which event has to do with which records of a kind, for events that were read before. An event or a record that has
 * come since then is left out.
 */
final class TopicPairs {

    private final int[] keys;
    private final int[] rowOf;
    private final Map<Integer, Integer> places = new HashMap<>();
    private int[] rows = new int[1024];
    private int[] values = new int[1024];
    private int size;

    private TopicPairs(int[] events) {
        long[] byKey = new long[events.length];
        for (int row = 0; row < byKey.length; row++) {
            byKey[row] = (long) events[row] << 32 | row;
        }
        Arrays.sort(byKey);
        keys = Arrays.stream(byKey).mapToInt(each -> (int) (each >> 32)).toArray();
        rowOf = Arrays.stream(byKey).mapToInt(each -> (int) each).toArray();
    }

    /**
     * Reads what a statement answers: by event, the event's number in the upper half, the record's in the lower.
     *
     * @param events the keys of the events, one a row
     * @param numbered the records by their numbers in the file
     * @param inOrder the same records as they are to be counted
     * @param arguments what the statement asks for
     */
    static <T extends Entry> EventTopics read(
            Statements statements,
            String statement,
            int[] events,
            Map<Integer, T> numbered,
            List<T> inOrder,
            @Nullable Object... arguments) {
        TopicPairs pairs = new TopicPairs(events);
        Map<Id<?>, Integer> placeOf = new HashMap<>();
        inOrder.forEach(entry -> placeOf.put(entry.id(), placeOf.size()));
        numbered.forEach((number, entry) -> {
            Integer place = placeOf.get(entry.id());
            if (place != null) {
                pairs.places.put(number, place);
            }
        });
        int[] at = {0};
        statements.each(
                statement,
                row -> {
                    long both = row.tick();
                    at[0] = pairs.add(at[0], (int) (both >> 32), (int) both);
                },
                arguments);
        return pairs.topics();
    }

    /** Takes a pair; events come in ascending order, so that one walk finds them all. */
    private int add(int from, int event, int number) {
        int at = from;
        while (at < keys.length && keys[at] < event) {
            at++;
        }
        Integer place = places.get(number);
        if (at < keys.length && keys[at] == event && place != null && !has(rowOf[at], place)) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            rows[size] = rowOf[at];
            values[size++] = place;
        }
        return at;
    }

    private boolean has(int row, int place) {
        for (int i = size - 1; i >= 0 && rows[i] == row; i--) {
            if (values[i] == place) {
                return true;
            }
        }
        return false;
    }

    private EventTopics topics() {
        int[] from = new int[keys.length + 1];
        for (int i = 0; i < size; i++) {
            from[rows[i] + 1]++;
        }
        for (int row = 1; row < from.length; row++) {
            from[row] += from[row - 1];
        }
        int[] next = from.clone();
        int[] topics = new int[size];
        for (int i = 0; i < size; i++) {
            topics[next[rows[i]]++] = values[i];
        }
        return new EventTopics(from, topics);
    }
}
