package chancery.timeline;

/**
 * The measures of the strip on paper.
 *
 * @param text the size of its words in pixels; positive
 */
public record StripSizes(double text) {

    /** The usual size. */
    public static final StripSizes USUAL = new StripSizes(10.5);

    /** Refuses a size that is none. */
    public StripSizes {
        if (!(text > 0)) {
            throw new IllegalArgumentException("words have a size, not " + text);
        }
    }

    /** Dates, in bold, and the words of the sheet's own event. */
    public TextStyle strong() {
        return TextStyle.semibold(text);
    }

    /** Words. */
    public TextStyle plain() {
        return TextStyle.regular(text);
    }

    /** Raised numbers, and the lengths of what is left out. */
    public TextStyle small() {
        return TextStyle.regular(text * 0.72);
    }

    /** From one line of a caption to the next. */
    public double leading() {
        return text * 1.22;
    }

    /** How wide a caption is where its words fit. */
    public double wide() {
        return text * 10.5;
    }

    /** The widest a caption may be. */
    public double widest() {
        return text * 13.5;
    }

    /** From one row of marks to the next, where several lie at one place. */
    public double track() {
        return text * 1.05;
    }

    /** The height of a bar. */
    public double bar() {
        return text * 0.6;
    }

    /** Room between neighbouring captions. */
    public double apart() {
        return text * 0.8;
    }

    /** The shortest stem. */
    public double stem() {
        return text * 0.9;
    }

    /** Pixels that a stretch left out takes on the line. */
    public double fold() {
        return text * 2.4;
    }

    /** The measures of the marks. */
    public Sizes marks() {
        return new Sizes(Math.max(0.5, Math.min(4, text / 13)));
    }
}
