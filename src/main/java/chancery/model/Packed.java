package chancery.model;

import java.nio.ByteBuffer;

/** Whole arrays of numbers among bytes, one after another. */
final class Packed {

    private Packed() {}

    static void put(ByteBuffer into, int[] values) {
        into.asIntBuffer().put(values);
        into.position(into.position() + values.length * Integer.BYTES);
    }

    /**
     * So many numbers.
     *
     * @throws java.nio.BufferUnderflowException where there are not so many
     */
    static int[] ints(ByteBuffer from, int count) {
        int[] values = new int[count];
        from.asIntBuffer().get(values);
        from.position(from.position() + count * Integer.BYTES);
        return values;
    }
}
