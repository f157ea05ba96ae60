package chancery.model;

import chancery.time.Tick;
import java.nio.ByteBuffer;

/**
 * Ticks, in the half of their size where they lie within some seventy years of each other, as those of events that follow each
 * other nearly always do.
 */
final class Ticks {

    private static final int PAST = Integer.MIN_VALUE;
    private static final int FUTURE = Integer.MAX_VALUE;

    private final long base;
    private final long latest;
    private final int[] near;
    private final long[] far;

    private Ticks(long base, long latest, int[] near, long[] far) {
        this.base = base;
        this.latest = latest;
        this.near = near;
        this.far = far;
    }

    /** Some of many ticks. */
    static Ticks of(long[] ticks, int from, int to) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int row = from; row < to; row++) {
            long tick = ticks[row];
            if (tick != Tick.PAST && tick != Tick.FUTURE) {
                least = Math.min(least, tick);
                most = Math.max(most, tick);
            }
        }
        if (least <= most && (most - least < 0 || most - least >= FUTURE)) {
            long[] far = new long[to - from];
            System.arraycopy(ticks, from, far, 0, far.length);
            return new Ticks(0, most, new int[0], far);
        }
        int[] near = new int[to - from];
        for (int row = from; row < to; row++) {
            long tick = ticks[row];
            near[row - from] = tick == Tick.PAST ? PAST : tick == Tick.FUTURE ? FUTURE : (int) (tick - least);
        }
        return new Ticks(least, least <= most ? most : Tick.PAST, near, new long[0]);
    }

    /** The latest that is known; {@link Tick#PAST} where none is. */
    long latest() {
        return latest;
    }

    long at(int place) {
        return far.length == 0 ? whole(near[place]) : far[place];
    }

    private long whole(int tick) {
        return tick == PAST ? Tick.PAST : tick == FUTURE ? Tick.FUTURE : base + tick;
    }

    /** Bytes that {@link #write} takes. */
    int bytes() {
        return Integer.BYTES + 2 * Long.BYTES + near.length * Integer.BYTES + far.length * Long.BYTES;
    }

    void write(ByteBuffer into) {
        into.putInt(far.length == 0 ? 0 : 1).putLong(base).putLong(latest);
        Packed.put(into, near);
        into.asLongBuffer().put(far);
        into.position(into.position() + far.length * Long.BYTES);
    }

    /**
     * As many as there are rows, as they were written.
     *
     * @throws java.nio.BufferUnderflowException where there are not so many
     */
    static Ticks read(ByteBuffer from, int rows) {
        boolean wide = from.getInt() != 0;
        long base = from.getLong();
        long latest = from.getLong();
        int[] near = Packed.ints(from, wide ? 0 : rows);
        long[] far = new long[wide ? rows : 0];
        from.asLongBuffer().get(far);
        from.position(from.position() + far.length * Long.BYTES);
        return new Ticks(base, latest, near, far);
    }

    /** Writes some of them out. */
    void copy(int from, long[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = at(from + i);
        }
    }
}
