package chancery.store;

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

    /**
     * The row of a key that is not below the one before.
     *
     * @throws IllegalArgumentException where no row has the key: the file is damaged
     */
    int rowOf(int key) {
        while (place < byKey.length && (int) (byKey[place] >>> 32) < key) {
            place++;
        }
        if (place == byKey.length || (int) (byKey[place] >>> 32) != key) {
            throw new IllegalArgumentException("there is no event " + key);
        }
        return (int) byKey[place];
    }
}
