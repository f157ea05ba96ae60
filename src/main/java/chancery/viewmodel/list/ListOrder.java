package chancery.viewmodel.list;

/**
 * In which order the list stands.
 *
 * @param column by what it is sorted; {@link EventColumn#NUMBER} and {@link EventColumn#WHEN} both mean time
 * @param ascending from the earliest, the least or A on
 */
public record ListOrder(EventColumn column, boolean ascending) {

    /** The timeline's order. */
    public static final ListOrder TIME = new ListOrder(EventColumn.WHEN, true);

    /** Whether it is the timeline's order. */
    public boolean ofTheTimeline() {
        return ascending && byTime();
    }

    /** Whether it is time that counts, forwards or backwards. */
    boolean byTime() {
        return column == EventColumn.NUMBER || column == EventColumn.WHEN;
    }
}
