package chancery.timeline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The finest lanes there can be: one for each pair of a topic of the first sorting and one of the second that an event has; where
 * there is no second sorting, one for each topic of the first. Pairs get numbers as they are met, in a table of all pairs, or by
 * hashing where that would be large; without an object each.
 */
final class Cells {

    private static final long LARGE_TABLE = 1 << 20;

    private final Topics first;
    private final Topics second;
    private final Pairing pairing;

    /** The numbers of all pairs plus one, or 0 for those not met; null where there would be too many. */
    private final int @Nullable [] table;

    private final int mostSecond;
    private long[] keys = new long[256];
    private int[] numbers = new int[256];
    private int[] firsts = new int[64];
    private int[] seconds = new int[64];
    private int size;

    /** Which topics of the two sortings go together: a side's lane has only its own actors. */
    interface Pairing {

        boolean test(int first, int second);
    }

    Cells(Topics first, Topics second, Pairing pairing) {
        this.first = first;
        this.second = second;
        this.pairing = pairing;
        mostSecond = second.most();
        Arrays.fill(keys, -1);
        long pairs = (long) first.size() * second.size();
        table = pairs <= LARGE_TABLE ? new int[(int) pairs] : null;
    }

    /** The same pairs under the same numbers, for rows after an edit; these cells may go on being asked meanwhile. */
    private Cells(Cells before, Topics first, Topics second, Pairing pairing) {
        this.first = first;
        this.second = second;
        this.pairing = pairing;
        mostSecond = second.most();
        table = before.table == null ? null : before.table.clone();
        keys = before.keys.clone();
        numbers = before.numbers.clone();
        firsts = before.firsts.clone();
        seconds = before.seconds.clone();
        size = before.size;
    }

    /** The same pairs under the same numbers, for the rows after an edit, whose topics are the same. */
    Cells following(Topics others, Topics otherSeconds, Pairing otherPairing) {
        return new Cells(this, others, otherSeconds, otherPairing);
    }

    int size() {
        return size;
    }

    int first(int cell) {
        return firsts[cell];
    }

    int second(int cell) {
        return seconds[cell];
    }

    /** How many cells a row stands in at most. */
    int most() {
        return first.most() * mostSecond;
    }

    /** Fills in the cells of a row, each once, and returns how many they are; new ones get the next numbers. */
    int find(int row, int[] into) {
        return find(row, into, new int[first.most()], new int[mostSecond]);
    }

    /** As {@link #find(int, int[])}, with room for the topics of the first sorting and for those of the second. */
    int find(int row, int[] into, int[] ones, int[] others) {
        int many = first.find(row, ones);
        int each = second.find(row, others);
        int found = 0;
        for (int i = 0; i < many; i++) {
            for (int j = 0; j < each; j++) {
                if (pairing.test(ones[i], others[j])) {
                    into[found++] = number(ones[i], others[j]);
                }
            }
        }
        return found;
    }

    private int number(int one, int other) {
        if (table == null) {
            return hashed(one, other);
        }
        int pair = one * second.size() + other;
        if (table[pair] == 0) {
            table[pair] = add(one, other) + 1;
        }
        return table[pair] - 1;
    }

    private int add(int one, int other) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size * 2);
            seconds = Arrays.copyOf(seconds, size * 2);
        }
        firsts[size] = one;
        seconds[size] = other;
        return size++;
    }

    private int hashed(int one, int other) {
        long key = (long) one << 32 | other;
        int slot = slot(key);
        if (keys[slot] == key) {
            return numbers[slot];
        }
        if (size * 2 >= keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        numbers[slot] = add(one, other);
        return numbers[slot];
    }

    private void grow() {
        long[] before = keys;
        int[] named = numbers;
        keys = new long[before.length * 2];
        numbers = new int[before.length * 2];
        Arrays.fill(keys, -1);
        for (int i = 0; i < before.length; i++) {
            if (before[i] >= 0) {
                int slot = slot(before[i]);
                keys[slot] = before[i];
                numbers[slot] = named[i];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
