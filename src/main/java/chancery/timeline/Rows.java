package chancery.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A few rows of the event columns, in order. */
public final class Rows {

    /** No rows. */
    public static final Rows NONE = new Rows();

    private final int[] rows;

    private Rows(int... rows) {
        this.rows = rows;
    }

    /** The rows given. */
    public static Rows of(int... rows) {
        return new Rows(rows.clone());
    }

    /** How many there are. */
    public int size() {
        return rows.length;
    }

    /** The row at a place, from 0. */
    public int at(int place) {
        return rows[place];
    }

    /** Whether a row is among them. */
    public boolean contains(int row) {
        return Arrays.stream(rows).anyMatch(each -> each == row);
    }

    /** All of them, in order. */
    public IntStream stream() {
        return Arrays.stream(rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rowsToo && Arrays.equals(rows, rowsToo.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return Arrays.toString(rows);
    }
}
