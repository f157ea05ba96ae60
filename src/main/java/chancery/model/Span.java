package chancery.model;

/**
 * A stretch of a source's normalised text, in Unicode code points.
 *
 * @param start the first code point, from 0
 * @param end the one after the last; above {@code start}
 */
public record Span(int start, int end) {

    /** Refuses an empty or a backward stretch. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
        }
    }

    /** How many code points it holds. */
    public int length() {
        return end - start;
    }

    /** A stretch of the same length, as many code points further on. */
    public Span moved(int by) {
        return new Span(start + by, end + by);
    }

    /** Whether the two share a code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
