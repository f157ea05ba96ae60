package chancery.model;

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

    /** How many rows there are. */
    public int size() {
        return from.length - 1;
    }
}
