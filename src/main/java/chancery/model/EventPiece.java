package chancery.model;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Some thousands of rows of {@link EventColumns} that follow each other. It never changes, and may be a part of several tables. */
final class EventPiece {

    final int[] key;
    final Ticks startEarliest;
    final Ticks startLatest;
    final Ticks endEarliest;
    final Ticks endLatest;
    final byte[] reality;
    final short[] kind;
    final byte[] importance;
    final byte[] quotes;
    private final Smalls actorFrom;
    private final Smalls actors;

    /** How many actors a row has at most. */
    final int mostActors;

    /** Takes rows out of whole columns. */
    EventPiece(EventRows rows, int from, int to) {
        key = Arrays.copyOfRange(rows.key(), from, to);
        startEarliest = Ticks.of(rows.startEarliest(), from, to);
        startLatest = Ticks.of(rows.startLatest(), from, to);
        endEarliest = Ticks.of(rows.endEarliest(), from, to);
        endLatest = Ticks.of(rows.endLatest(), from, to);
        reality = Arrays.copyOfRange(rows.reality(), from, to);
        kind = Arrays.copyOfRange(rows.kind(), from, to);
        importance = Arrays.copyOfRange(rows.importance(), from, to);
        quotes = Arrays.copyOfRange(rows.quotes(), from, to);
        int first = rows.actorFrom()[from];
        actorFrom = Smalls.of(rows.actorFrom(), from, to + 1, first);
        actors = Smalls.of(rows.actors(), first, rows.actorFrom()[to], 0);
        mostActors = mostActors();
    }

    /**
     * Takes what was written.
     *
     * @param kinds how many kinds there are
     * @throws java.nio.BufferUnderflowException where it ends too soon
     * @throws IllegalArgumentException where it holds what no row can hold
     */
    EventPiece(ByteBuffer from, int kinds) {
        int rows = from.getInt();
        int participants = from.getInt();
        if (rows <= 0 || rows > EventColumns.PIECE || participants < 0 || participants > from.remaining()) {
            throw new IllegalArgumentException("no piece of columns");
        }
        key = Packed.ints(from, rows);
        startEarliest = Ticks.read(from, rows);
        startLatest = Ticks.read(from, rows);
        endEarliest = Ticks.read(from, rows);
        endLatest = Ticks.read(from, rows);
        actorFrom = Smalls.read(from, rows + 1);
        actors = Smalls.read(from, participants);
        kind = new short[rows];
        from.asShortBuffer().get(kind);
        from.position(from.position() + rows * Short.BYTES);
        reality = new byte[rows];
        importance = new byte[rows];
        quotes = new byte[rows];
        from.get(reality).get(importance).get(quotes);
        mostActors = mostActors();
        mustHold(kinds, participants);
    }

    private void mustHold(int kinds, int participants) {
        boolean holds = actorFrom.at(0) == 0 && actorFrom.at(key.length) == participants;
        for (int row = 0; row < key.length; row++) {
            holds &= kind[row] >= 0
                    && kind[row] < kinds
                    && reality[row] >= 0
                    && reality[row] < EventColumns.REALITIES
                    && importance[row] >= 0
                    && importance[row] <= 3
                    && actorCount(row) >= 0;
        }
        if (!holds) {
            throw new IllegalArgumentException("no piece of columns");
        }
    }

    private int mostActors() {
        int most = 0;
        for (int row = 0; row < key.length; row++) {
            most = Math.max(most, actorCount(row));
        }
        return most;
    }

    /** Bytes that {@link #write} takes. */
    int bytes() {
        return 2 * Integer.BYTES
                + key.length * (Integer.BYTES + Short.BYTES + 3)
                + startEarliest.bytes()
                + startLatest.bytes()
                + endEarliest.bytes()
                + endLatest.bytes()
                + actorFrom.bytes()
                + actors.bytes();
    }

    /** Writes all of it as it is here, so that nothing is to be found out when it is read. */
    void write(ByteBuffer into) {
        into.putInt(key.length).putInt(actorFrom.at(key.length));
        Packed.put(into, key);
        startEarliest.write(into);
        startLatest.write(into);
        endEarliest.write(into);
        endLatest.write(into);
        actorFrom.write(into);
        actors.write(into);
        into.asShortBuffer().put(kind);
        into.position(into.position() + kind.length * Short.BYTES);
        into.put(reality).put(importance).put(quotes);
    }

    private EventPiece(EventPiece other, Smalls actors) {
        key = other.key;
        startEarliest = other.startEarliest;
        startLatest = other.startLatest;
        endEarliest = other.endEarliest;
        endLatest = other.endLatest;
        reality = other.reality;
        kind = other.kind;
        importance = other.importance;
        quotes = other.quotes;
        actorFrom = other.actorFrom;
        mostActors = other.mostActors;
        this.actors = actors;
    }

    /** The same rows with other numbers for the actors. */
    EventPiece withActors(IntUnaryOperator number) {
        return new EventPiece(this, actors.mapped(number));
    }

    int actorCount(int row) {
        return actorFrom.at(row + 1) - actorFrom.at(row);
    }

    int actor(int row, int place) {
        return actors.at(actorFrom.at(row) + place);
    }

    int actorsIn(int from, int to) {
        return actorFrom.at(to) - actorFrom.at(from);
    }

    /** Counts the rows of each actor. */
    void countActors(int[] into) {
        // No actor stands twice in a row.
        int end = actorFrom.at(key.length);
        for (int place = 0; place < end; place++) {
            into[actors.at(place)]++;
        }
    }

    /** A bound that no known tick of it lies beyond; {@link chancery.time.Tick#PAST} where none is known. */
    long latest() {
        return Math.max(
                Math.max(startEarliest.latest(), startLatest.latest()),
                Math.max(endEarliest.latest(), endLatest.latest()));
    }

    /** Whether the same events stand in it, row by row. */
    boolean holdsAs(EventPiece other) {
        return this == other || Arrays.equals(key, other.key);
    }

    /** Whether each row is as in another, but for how many quotes are counted. */
    boolean standsAs(EventPiece other) {
        boolean same = this == other
                || Arrays.equals(key, other.key)
                        && Arrays.equals(reality, other.reality)
                        && Arrays.equals(kind, other.kind)
                        && Arrays.equals(importance, other.importance);
        for (int row = 0; row < key.length && this != other && same; row++) {
            same = sameTimes(row, other, row) && sameActors(row, other, row);
        }
        return same;
    }

    boolean sameTimes(int row, EventPiece other, int otherRow) {
        return startEarliest.at(row) == other.startEarliest.at(otherRow)
                && startLatest.at(row) == other.startLatest.at(otherRow)
                && endEarliest.at(row) == other.endEarliest.at(otherRow)
                && endLatest.at(row) == other.endLatest.at(otherRow);
    }

    boolean sameActors(int row, EventPiece other, int otherRow) {
        int count = actorCount(row);
        boolean same = count == other.actorCount(otherRow);
        for (int place = 0; place < count && same; place++) {
            same = actor(row, place) == other.actor(otherRow, place);
        }
        return same;
    }

    /** Writes rows out into whole columns, whose row {@code at} has its {@link EventRows#actorFrom} already. */
    void copy(int from, EventRows into, int at, int count) {
        System.arraycopy(key, from, into.key(), at, count);
        startEarliest.copy(from, into.startEarliest(), at, count);
        startLatest.copy(from, into.startLatest(), at, count);
        endEarliest.copy(from, into.endEarliest(), at, count);
        endLatest.copy(from, into.endLatest(), at, count);
        System.arraycopy(reality, from, into.reality(), at, count);
        System.arraycopy(kind, from, into.kind(), at, count);
        System.arraycopy(importance, from, into.importance(), at, count);
        System.arraycopy(quotes, from, into.quotes(), at, count);
        int place = into.actorFrom()[at];
        int first = actorFrom.at(from);
        for (int i = 0; i < count; i++) {
            into.actorFrom()[at + i + 1] = place + actorFrom.at(from + i + 1) - first;
        }
        int end = into.actorFrom()[at + count];
        for (int i = place; i < end; i++) {
            into.actors()[i] = actors.at(first + i - place);
        }
    }
}
