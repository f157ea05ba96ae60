package chancery.briefing.lint;

/**
 * A part of an order.
 *
 * @param index which one of the judgements, of what to watch or of the gaps, from 0; else −1
 */
public record Place(Part part, int index) {

    /** The sheet as a whole. */
    public static final Place SHEET = new Place(Part.SHEET, -1);

    /** The kinds of parts. */
    public enum Part {
        SHEET,
        BOTTOM_LINE,
        JUDGEMENT,
        WATCH,
        GAP
    }
}
