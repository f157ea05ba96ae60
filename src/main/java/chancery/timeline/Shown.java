package chancery.timeline;

import chancery.model.EventColumns;
import java.util.BitSet;

/**
 * Which rows of the event columns are left out and which are faded. It never changes and may be asked from any thread. How many
 * rows are left in a stretch of rows is known without going through them.
 */
public final class Shown {

    /** Every row is shown, none is faded. */
    public static final Shown ALL = new Shown(new BitSet(), new BitSet());

    private final BitSet hidden;
    private final BitSet faded;

    /** How many rows are hidden before each word of 64 rows. */
    private final int[] before;

    private Shown(BitSet hidden, BitSet faded) {
        this.hidden = hidden;
        this.faded = faded;
        long[] words = hidden.toLongArray();
        before = new int[words.length + 1];
        for (int word = 0; word < words.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(words[word]);
        }
    }

    /**
     * Leaves rows out and fades others; the sets are copied.
     *
     * @param hidden rows that are left out of everything: lanes, counts, the whole time, the tray
     * @param faded rows that are drawn paler; of no account where they are hidden
     */
    public static Shown without(BitSet hidden, BitSet faded) {
        return hidden.isEmpty() && faded.isEmpty() ? ALL : new Shown((BitSet) hidden.clone(), (BitSet) faded.clone());
    }

    /** Leaves rows out, and fades none; the set is copied. */
    public static Shown without(BitSet hidden) {
        return without(hidden, new BitSet());
    }

    /**
     * Shows no other rows than some, and fades none; the set is copied.
     *
     * @param rows how many there are in all
     */
    public static Shown only(BitSet some, int rows) {
        BitSet others = new BitSet(rows);
        others.set(0, rows);
        others.andNot(some);
        return others.isEmpty() ? ALL : new Shown(others, new BitSet());
    }

    /** Whether a row is shown, faded or not. */
    public boolean shows(int row) {
        return !hidden.get(row);
    }

    /** The first row from one on that is shown, whether there is such a row or not. */
    int next(int row) {
        return hidden.nextClearBit(row);
    }

    /** Whether a row is faded. */
    public boolean fades(int row) {
        return faded.get(row);
    }

    /** Whether no row is left out. */
    public boolean everything() {
        return hidden.isEmpty();
    }

    private boolean nothingPale() {
        return faded.isEmpty();
    }

    /** Whether the same rows are left out as by another, whichever are faded. */
    public boolean leavesOutAs(Shown other) {
        return hidden.equals(other.hidden);
    }

    /** What neither leaves out is shown; what one of them fades is faded. */
    public Shown and(Shown other) {
        if (nothingPale() && everything()) {
            return other;
        }
        if (other.nothingPale() && other.everything()) {
            return this;
        }
        BitSet out = (BitSet) hidden.clone();
        out.or(other.hidden);
        BitSet pale = (BitSet) faded.clone();
        pale.or(other.faded);
        return new Shown(out, pale);
    }

    /** How many rows are shown of those from one on up to, and without, another. */
    public int count(int from, int to) {
        return Math.max(0, to - from - (hiddenBefore(to) - hiddenBefore(from)));
    }

    /**
     * The same events in other rows: what is known of an event by its key is known of it after an edit. Events that are new are
     * shown.
     *
     * @param earlier the events by row
     * @param now the events by row, after
     */
    public Shown following(EventColumns earlier, EventColumns now) {
        return nothingPale() && everything() || earlier.holdsAs(now)
                ? this
                : without(following(hidden, earlier, now), following(faded, earlier, now));
    }

    private static BitSet following(BitSet rows, EventColumns earlier, EventColumns now) {
        BitSet named = new BitSet();
        for (int row = rows.nextSetBit(0); row >= 0 && row < earlier.size(); row = rows.nextSetBit(row + 1)) {
            named.set(earlier.key(row));
        }
        BitSet moved = new BitSet();
        for (int row = 0; row < now.size(); row++) {
            if (named.get(now.key(row))) {
                moved.set(row);
            }
        }
        return moved;
    }

    private int hiddenBefore(int row) {
        int word = row >>> 6;
        if (word >= before.length - 1) {
            return before[before.length - 1];
        }
        int count = before[word];
        for (int each = hidden.nextSetBit(word << 6); each >= 0 && each < row; each = hidden.nextSetBit(each + 1)) {
            count++;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shown shown && hidden.equals(shown.hidden) && faded.equals(shown.faded);
    }

    @Override
    public int hashCode() {
        return 31 * hidden.hashCode() + faded.hashCode();
    }

    @Override
    public String toString() {
        return "without " + hidden + ", fading " + faded;
    }
}
