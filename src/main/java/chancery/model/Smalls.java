package chancery.model;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** Numbers from 0 on, in the half of their size where all are below 65,536. */
final class Smalls {

    private final char[] narrow;
    private final int[] wide;

    private Smalls(char[] narrow, int[] wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    /** Some of many numbers, less a number. */
    static Smalls of(int[] numbers, int from, int to, int less) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most |= numbers[i] - less;
        }
        if (most >>> Character.SIZE != 0) {
            int[] wide = new int[to - from];
            for (int i = from; i < to; i++) {
                wide[i - from] = numbers[i] - less;
            }
            return new Smalls(new char[0], wide);
        }
        char[] narrow = new char[to - from];
        for (int i = from; i < to; i++) {
            narrow[i - from] = (char) (numbers[i] - less);
        }
        return new Smalls(narrow, new int[0]);
    }

    int at(int place) {
        return wide.length == 0 ? narrow[place] : wide[place];
    }

    private int size() {
        return narrow.length + wide.length;
    }

    /** The numbers that others stand for. */
    Smalls mapped(IntUnaryOperator number) {
        int[] others = new int[size()];
        for (int place = 0; place < others.length; place++) {
            others[place] = number.applyAsInt(at(place));
        }
        return of(others, 0, others.length, 0);
    }

    /** Bytes that {@link #write} takes. */
    int bytes() {
        return Integer.BYTES + narrow.length * Character.BYTES + wide.length * Integer.BYTES;
    }

    void write(ByteBuffer into) {
        into.putInt(wide.length == 0 ? 0 : 1);
        into.asCharBuffer().put(narrow);
        into.position(into.position() + narrow.length * Character.BYTES);
        Packed.put(into, wide);
    }

    /**
     * So many numbers, as they were written.
     *
     * @throws java.nio.BufferUnderflowException where there are not so many
     */
    static Smalls read(ByteBuffer from, int size) {
        boolean wide = from.getInt() != 0;
        char[] narrow = new char[wide ? 0 : size];
        from.asCharBuffer().get(narrow);
        from.position(from.position() + narrow.length * Character.BYTES);
        int[] whole = Packed.ints(from, wide ? size : 0);
        return new Smalls(narrow, whole);
    }
}
