package chancery.anchor;

import chancery.model.Span;
import java.util.Arrays;

/**
 * A text whose characters can be counted both ways: in Unicode code points, as the store, the file formats and the command
 * line do, and in UTF-16 units, as Java does. No other type converts between the two. Made once for a text, in one pass; a
 * conversion then takes the time of a binary search among the characters beyond the basic plane, so none in most texts.
 *
 * <p>A surrogate that stands alone counts as one code point, as Java has it. Immutable.
 */
public final class CodePoints {

    /** Of most texts: that is told many times faster than where the wide ones stand. */
    private static final int[] NONE = {};

    private final String text;

    /** The code points' numbers, ascending, of all characters that take two units. */
    private final int[] wide;

    private CodePoints(String text, int[] wide) {
        this.text = text;
        this.wide = wide;
    }

    /** Counts a text. */
    public static CodePoints of(String text) {
        int units = text.length();
        if (text.codePointCount(0, units) == units) {
            return new CodePoints(text, NONE);
        }
        int[] wide = new int[16];
        int found = 0;
        for (int unit = 0; unit + 1 < units; unit++) {
            if (Character.isHighSurrogate(text.charAt(unit)) && Character.isLowSurrogate(text.charAt(unit + 1))) {
                if (found == wide.length) {
                    wide = Arrays.copyOf(wide, found * 2);
                }
                wide[found] = unit - found;
                found++;
                unit++;
            }
        }
        return new CodePoints(text, Arrays.copyOf(wide, found));
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** How many code points it has. */
    public int length() {
        return text.length() - wide.length;
    }

    /**
     * The UTF-16 unit at which a code point begins.
     *
     * @param codePoint 0 to {@link #length}
     * @throws IndexOutOfBoundsException where the text has no such code point
     */
    public int toUnit(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length());
        }
        return codePoint + before(codePoint);
    }

    /**
     * The code point that a UTF-16 unit belongs to.
     *
     * @param unit 0 to the text's {@code length()}; the second unit of a pair gives the same answer as the first
     * @throws IndexOutOfBoundsException where the text has no such unit
     */
    public int ofUnit(int unit) {
        if (unit < 0 || unit > text.length()) {
            throw new IndexOutOfBoundsException("unit " + unit + " of " + text.length());
        }
        // Wide character k begins at unit wide[k] + k; count those that end at or before this unit.
        int from = 0;
        int to = wide.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (wide[middle] + middle + 2 <= unit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        boolean secondOfPair = from < wide.length && wide[from] + from + 1 == unit;
        return secondOfPair ? wide[from] : unit - from;
    }

    /** Whether a stretch lies within the text. */
    public boolean holds(Span span) {
        return span.end() <= length();
    }

    /**
     * The characters of a stretch.
     *
     * @throws IndexOutOfBoundsException where the stretch does not lie within the text
     */
    public String slice(Span span) {
        return text.substring(toUnit(span.start()), toUnit(span.end()));
    }

    /**
     * The stretch between two UTF-16 units, as an editor has it selected.
     *
     * @throws IllegalArgumentException where it holds no code point
     */
    public Span span(int fromUnit, int toUnit) {
        return new Span(ofUnit(fromUnit), ofUnit(toUnit));
    }

    /** How many wide characters stand before a code point. */
    private int before(int codePoint) {
        int place = Arrays.binarySearch(wide, codePoint);
        return place < 0 ? -place - 1 : place;
    }
}
