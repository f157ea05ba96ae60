package chancery.model;

import java.util.Arrays;

/**
 * Which of some records each event has to do with, such as its issues: row by row as the {@link EventColumns} have them, without
 * an object an event. The arrays are the table's own and must not be changed by a reader.
 *
 * @param from one entry more than rows: where a row's records begin in {@code topics}
 * @param topics the records' places in the list they were read for, none twice in a row
 */
public record EventTopics(int[] from, int[] topics) {

    /** Refuses arrays that do not belong together. */
    public EventTopics {
        if (from.length == 0 || from[from.length - 1] > topics.length) {
            throw new IllegalArgumentException("the rows do not fit what they have to do with");
        }
    }

    /**
     * The same after an edit.
     *
     * @param gone the rows that it took out, ascending
     * @param come the rows, as they are after it, that it put in, ascending
     * @param theirs what these have to do with, one row each
     */
    public EventTopics after(int[] gone, int[] come, EventTopics theirs) {
        int[] fromNow = new int[from.length - gone.length + come.length];
        int[] topicsNow = new int[topics.length + theirs.topics.length];
        int left = 0;
        int fresh = 0;
        int old = 0;
        int filled = 0;
        for (int row = 0; row + 1 < fromNow.length; row++) {
            while (left < gone.length && gone[left] == old) {
                left++;
                old++;
            }
            boolean came = fresh < come.length && come[fresh] == row;
            EventTopics of = came ? theirs : this;
            int there = came ? fresh++ : old++;
            for (int place = of.from[there]; place < of.from[there + 1]; place++) {
                topicsNow[filled++] = of.topics[place];
            }
            fromNow[row + 1] = filled;
        }
        return new EventTopics(fromNow, filled == topicsNow.length ? topicsNow : Arrays.copyOf(topicsNow, filled));
    }

    /** How many rows there are. */
    public int size() {
        return from.length - 1;
    }
}
