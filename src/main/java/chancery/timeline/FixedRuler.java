package chancery.timeline;

/**
 * A ruler for which every letter is equally wide, whatever its style: what a text measures is then plain arithmetic.
 *
 * @param letter the width of a letter in pixels; positive
 */
public record FixedRuler(double letter) implements TextRuler {

    /** Seven pixels a letter. */
    public static final FixedRuler SEVEN = new FixedRuler(7);

    /** Refuses letters without width. */
    public FixedRuler {
        if (!(letter > 0)) {
            throw new IllegalArgumentException("a letter has a width, not " + letter);
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        return text.codePointCount(0, text.length()) * letter;
    }
}
