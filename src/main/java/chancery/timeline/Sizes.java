package chancery.timeline;

/**
 * The measures of the timeline in pixels, for a text size.
 *
 * @param factor how much larger than usual the text is; 0.5 to 4
 * @param longestLabel the longest a title may be
 */
public record Sizes(double factor, double longestLabel) {

    private static final double LABEL = 270;

    /** In a wide plot titles may be longer, up to this. */
    private static final double WIDE_LABEL = 420;

    /** So wide plots have titles of different lengths: sizing a window does not measure all titles anew at every pixel. */
    private static final double STEP = 300;

    /** Refuses factors that nobody could read. */
    public Sizes {
        if (!(factor >= 0.5 && factor <= 4)) {
            throw new IllegalArgumentException("no text is " + factor + " times as large");
        }
    }

    /** The measures where nothing is known of the plot. */
    public Sizes(double factor) {
        this(factor, LABEL * factor);
    }

    /** The measures for a plot of some width, of which a title may have a quarter. */
    public static Sizes of(double factor, double plot) {
        double quarter = Math.floor(plot / STEP) * STEP / 4;
        return new Sizes(factor, Math.max(LABEL, Math.min(WIDE_LABEL, quarter)) * factor);
    }

    /** Titles of events. */
    public TextStyle label() {
        return TextStyle.regular(13 * factor);
    }

    /** The few words after a title. */
    public TextStyle note() {
        return TextStyle.regular(12.5 * factor);
    }

    /** Headers of lanes. */
    public TextStyle laneTitle() {
        return TextStyle.semibold(13.5 * factor);
    }

    /** Large units on the axis. */
    public TextStyle axisMajor() {
        return TextStyle.semibold(13.5 * factor);
    }

    /** Small units on the axis. */
    public TextStyle axisMinor() {
        return TextStyle.regular(12 * factor);
    }

    /** Words in chips: the as-of day, counts, folded stretches. */
    public TextStyle chip() {
        return TextStyle.semibold(11.5 * factor);
    }

    /** The height of the axis with its two rows of labels and the row of chips below them. */
    public double axisHeight() {
        return minorBaseline() + 5 + chipHeight() + 4;
    }

    /** Where the small labels of the axis stand below its top: their baseline. */
    public double minorBaseline() {
        return majorBaseline() + 17 * factor;
    }

    /** Where the large labels of the axis stand below its top: their baseline. */
    public double majorBaseline() {
        return 6 + 12 * factor;
    }

    /** The height of a chip. */
    public double chipHeight() {
        return 5 + 12 * factor;
    }

    /** The radius of a point, by the importance of its event from 0 to 3. */
    public double radius(int importance) {
        return (5.5 + 0.6 * Math.max(0, Math.min(3, importance))) * mark();
    }

    /** The height of a bar. */
    public double bar() {
        return 10 * mark();
    }

    /** The length of the shortest bar, and of the longest range that is drawn as a point. */
    public double shortestBar() {
        return 14 * mark();
    }

    /** The length over which a bar fades where a bound is missing. */
    public double fade() {
        return 120 * factor;
    }

    /** The length of an arrow's head. */
    public double arrow() {
        return 11 * mark();
    }

    /** The least room for which a title is cut short; with less it is left out. */
    public double shortestLabel() {
        return 34 * factor;
    }

    /** Room between a mark and the words beside it. */
    public double labelGap() {
        return 7;
    }

    /** Room between a title and the few words after it. */
    public double noteGap() {
        return 5 * factor;
    }

    /** Room between neighbours in a lane. */
    public double apart() {
        return 10;
    }

    /** The height of a row of points, with words beside them. */
    public double pointRow() {
        return 8 + 16 * factor;
    }

    /** The height that words above a bar add to its row. */
    public double wordsAbove() {
        return 16.25 * factor;
    }

    /** Room above the first and below the last row of a lane. */
    public double lanePadding() {
        return 8;
    }

    /** The height of the row in which events stand close or as numbers. */
    public double denseRow() {
        return 6 + 14 * factor;
    }

    /** The height that a ribbon of stances adds to its lane. */
    public double ribbonRoom() {
        return signHeight() + 3;
    }

    /** The height of a ribbon of stances. */
    public double ribbon() {
        return 6 * mark();
    }

    /** Signs upon a ribbon. */
    public TextStyle sign() {
        return TextStyle.semibold(10.5 * factor);
    }

    /** The height of a sign upon a ribbon, with its ground. */
    public double signHeight() {
        return 3 + 10 * factor;
    }

    /** The width of a cell of that row: what falls into one cell becomes one number. */
    public double cell() {
        return 14 + 18 * factor;
    }

    /** Room left and right of a lane's title. */
    public double headerInset() {
        return 12;
    }

    /** Room left of a lane's title for the groups it stands in. */
    public double indent(Lane.Nesting nesting) {
        return switch (nesting) {
            case NONE -> 0;
            case OPEN, CLOSED -> 15 * factor;
            case WITHIN -> 12 * factor;
        };
    }

    /** The height of a lane that is nothing but the header of a group. */
    public double groupHeader() {
        return 10 + 16 * factor;
    }

    /** The height of the lowest lane. */
    public double lowestLane() {
        return 20 + 22 * factor;
    }

    private double mark() {
        return Math.max(0.8, Math.min(1.6, (1 + factor) / 2));
    }
}
