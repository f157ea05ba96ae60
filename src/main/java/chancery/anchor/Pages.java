package chancery.anchor;

import java.util.Arrays;

/**
 * The pages of a text that came from paper. A page ends with a form feed (U+000C), the one character that is made for it, which
 * stands in the text itself; so pages need no place of their own in a file, and go where the text goes. Immutable.
 */
public final class Pages {

    private static final char END = '\f';

    private final int[] ends;

    private Pages(int[] ends) {
        this.ends = ends;
    }

    /** Finds the pages of a text. */
    public static Pages of(CodePoints text) {
        String units = text.text();
        int[] ends = new int[8];
        int found = 0;
        for (int at = units.indexOf(END); at >= 0; at = units.indexOf(END, at + 1)) {
            ends = found == ends.length ? Arrays.copyOf(ends, 2 * found) : ends;
            ends[found++] = text.ofUnit(at);
        }
        return new Pages(Arrays.copyOf(ends, found));
    }

    /** How many there are; 0 where the text has none, as most have not. */
    public int count() {
        return ends.length == 0 ? 0 : ends.length + 1;
    }

    /**
     * The number of the page on which a code point stands, from 1; 0 where the text has no pages.
     *
     * @param codePoint from 0
     */
    public int at(int codePoint) {
        if (ends.length == 0) {
            return 0;
        }
        int place = Arrays.binarySearch(ends, codePoint);
        return place < 0 ? -place : place + 1;
    }
}
