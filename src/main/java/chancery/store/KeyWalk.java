package chancery.store;

import chancery.model.EventColumns;
import java.util.Arrays;

/**
 * Finds the rows of keys that are asked for in ascending order, in one walk.
 */
final class KeyWalk {

    private final long[] byKey;
    private int place;

    /** A walk along pairs of key (upper half) and row (lower half), ascending. */
    KeyWalk(long[] byKey) {
        this.byKey = byKey;
    }

    /** A walk along all rows of some columns. */
    static KeyWalk along(EventColumns events) {
        return new KeyWalk(byKey(events.keys()));
    }

    /** The rows in the order of their keys: key in the upper half, row in the lower. */
    static long[] byKey(int[] keys) {
        long[] pairs = new long[keys.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) keys[i] << 32 | i;
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /**
     * The row of a key that is not below the one before.
     *
     * @throws IllegalArgumentException where no row has the key: the file is damaged
     */
    int rowOf(int key) {
        int row = find(key);
        if (row < 0) {
            throw new IllegalArgumentException("there is no event " + key);
        }
        return row;
    }

    /** The row of a key that is not below the one before; −1 where no row has it. */
    int find(int key) {
        while (place < byKey.length && (int) (byKey[place] >>> 32) < key) {
            place++;
        }
        return place == byKey.length || (int) (byKey[place] >>> 32) != key ? -1 : (int) byKey[place];
    }
}
