package chancery.timeline;

/**
 * The words of an event beside its mark, above it, or upon its bar. Labels never overlap each other.
 *
 * @param row the event
 * @param lane the place of its lane among the layout's lanes, from 0
 * @param box the room the words take
 * @param baseline of the words
 * @param text its title, or as much of it as there is room for
 * @param elided whether the title is cut short
 * @param note a few words after the title, in a quieter colour; empty for none
 * @param noteX where the note begins
 * @param style of the title; bold for a chosen event
 * @param dimmed whether it steps back behind others: behind an actor in focus, or faded
 * @param behind what lies behind it, so that it wants a ground of its own
 */
public record Label(
        int row,
        int lane,
        Box box,
        double baseline,
        String text,
        boolean elided,
        String note,
        double noteX,
        TextStyle style,
        boolean dimmed,
        Behind behind) {

    /** What may lie behind a label. */
    public enum Behind {
        /** Only the plot's ground. */
        NOTHING,
        /** A line of another thing passes there. */
        LINE,
        /** The event's own bar. */
        BAR
    }
}
