package chancery.store;

import chancery.model.Basis;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.When;
import chancery.model.Worded;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Range;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The row a query stands on, read from left to right: every call takes the next column, {@link #when} the next ten. A column
 * that is null where it must not be, or holds what no record can hold, is a damaged file: an {@link IllegalArgumentException},
 * an {@link ArithmeticException} or a {@link java.time.DateTimeException}.
 */
final class Row {

    private final ResultSet rows;
    private int column;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Goes to the next row; false after the last. */
    boolean next() throws SQLException {
        column = 0;
        return rows.next();
    }

    /** Passes some columns over. */
    void skip(int columns) {
        column += columns;
    }

    int number() throws SQLException {
        return Math.toIntExact(tick());
    }

    @Nullable
    Integer numberOrNull() throws SQLException {
        long value = rows.getLong(++column);
        return value == 0 && rows.wasNull() ? null : Integer.valueOf(Math.toIntExact(value));
    }

    long tick() throws SQLException {
        long value = rows.getLong(++column);
        if (value == 0 && rows.wasNull()) {
            throw missing("number");
        }
        return value;
    }

    String text() throws SQLException {
        String value = textOrNull();
        if (value == null) {
            throw missing("text");
        }
        return value;
    }

    @Nullable
    String textOrNull() throws SQLException {
        return rows.getString(++column);
    }

    byte[] bytes() throws SQLException {
        byte[] value = bytesOrNull();
        if (value == null) {
            throw missing("value");
        }
        return value;
    }

    byte @Nullable [] bytesOrNull() throws SQLException {
        return rows.getBytes(++column);
    }

    @Nullable
    Double degreesOrNull() throws SQLException {
        double value = rows.getDouble(++column);
        return value == 0 && rows.wasNull() ? null : Double.valueOf(value);
    }

    <E extends Entry> Id<E> id() throws SQLException {
        return new Id<>(text());
    }

    <E extends Entry> @Nullable Id<E> idOrNull() throws SQLException {
        String value = textOrNull();
        return value == null ? null : new Id<>(value);
    }

    <E extends Enum<E> & Worded> E word(Class<E> type) throws SQLException {
        return constant(type, text());
    }

    <E extends Enum<E> & Worded> @Nullable E wordOrNull(Class<E> type) throws SQLException {
        String value = textOrNull();
        return value == null ? null : constant(type, value);
    }

    @Nullable
    Edtf edtfOrNull() throws SQLException {
        String value = textOrNull();
        return value == null ? null : Edtf.parse(value);
    }

    When when() throws SQLException {
        When when = whenOrNull();
        if (when == null) {
            throw missing("date");
        }
        return when;
    }

    /** A date; null where its bounds are null. */
    @Nullable
    When whenOrNull() throws SQLException {
        String wording = textOrNull();
        Edtf edtf = edtfOrNull();
        Range start = rangeOrNull();
        Range end = rangeOrNull();
        Basis basis = wordOrNull(Basis.class);
        String zone = textOrNull();
        Id<Entry> anchor = idOrNull();
        String shift = textOrNull();
        return start == null || end == null
                ? null
                : new When(
                        wording,
                        edtf,
                        new Bounds(start, end),
                        basis,
                        zone == null ? null : ZoneId.of(zone),
                        anchor,
                        shift);
    }

    private @Nullable Range rangeOrNull() throws SQLException {
        long earliest = rows.getLong(++column);
        boolean none = rows.wasNull();
        long latest = rows.getLong(++column);
        return none || rows.wasNull() ? null : new Range(earliest, latest);
    }

    private IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("a " + what + " is missing in column " + column);
    }

    private static <E extends Enum<E> & Worded> E constant(Class<E> type, String word) {
        return Worded.of(type, word)
                .orElseThrow(() -> new IllegalArgumentException(word + " is no " + type.getSimpleName()));
    }
}
