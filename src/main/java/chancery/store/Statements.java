package chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one connection, by the names of their files: {@code event/read} is {@code chancery/sql/event/read.sql}. Each
 * is prepared at its first use and kept. Not for two threads at once. Arguments are texts, numbers, byte arrays and nulls; what
 * fails is thrown as an {@link SqlFault}.
 */
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Reads one thing from a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** Reads one thing from a row whose first column, a number, has been read. */
    @FunctionalInterface
    interface NumberedReader<T> {
        T read(int number, Row row) throws SQLException;
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Taker {
        void take(Row row) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    /** Runs a statement that answers nothing. */
    void run(String name, @Nullable Object... arguments) {
        try {
            bound(name, arguments).executeUpdate();
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /** Takes row after row of an answer. */
    void each(String name, Taker taker, @Nullable Object... arguments) {
        try (ResultSet rows = bound(name, arguments).executeQuery()) {
            Row row = new Row(rows);
            while (row.next()) {
                taker.take(row);
            }
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /** Everything that a query answers, in its order. */
    <T> List<T> list(String name, Reader<T> reader, @Nullable Object... arguments) {
        List<T> all = new ArrayList<>();
        each(name, row -> all.add(reader.read(row)), arguments);
        return all;
    }

    /** The answer by its first column, a number, which the reader is given; in the order in which those came. */
    <T> Map<Integer, T> byRow(String name, NumberedReader<T> reader, @Nullable Object... arguments) {
        Map<Integer, T> all = new LinkedHashMap<>();
        each(
                name,
                row -> {
                    int number = row.number();
                    all.put(number, reader.read(number, row));
                },
                arguments);
        return all;
    }

    /** The answer in lists by its first column, a number: the parts of records. */
    <T> Parts<T> parts(String name, NumberedReader<T> reader, @Nullable Object... arguments) {
        Parts<T> all = new Parts<>();
        each(
                name,
                row -> {
                    int number = row.number();
                    all.add(number, reader.read(number, row));
                },
                arguments);
        return all;
    }

    /** The first row of an answer, or null where it has none. */
    <T> @Nullable T first(String name, Reader<T> reader, @Nullable Object... arguments) {
        try (ResultSet rows = bound(name, arguments).executeQuery()) {
            Row row = new Row(rows);
            return row.next() ? reader.read(row) : null;
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /** The first row of an answer that always has one. */
    <T> T only(String name, Reader<T> reader, @Nullable Object... arguments) {
        return Objects.requireNonNull(first(name, reader, arguments), name);
    }

    /** The number in the first row of an answer that always has one. */
    long number(String name, @Nullable Object... arguments) {
        return only(name, Row::tick, arguments);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    private PreparedStatement bound(String name, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(name);
        if (statement == null) {
            statement = connection.prepareStatement(text(name));
            prepared.put(name, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** The SQL of a name. */
    private static String text(String name) {
        String file = "/chancery/sql/" + name + ".sql";
        try (InputStream stream = Objects.requireNonNull(Statements.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
