package chancery.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** SQLite's switches and dials. */
final class Pragmas {

    private Pragmas() {}

    /** A number that SQLite keeps. */
    static int number(Connection connection, String name) throws SQLException {
        return Integer.parseInt(ask(connection, name));
    }

    /** Reads or sets one; answers what SQLite answers, nothing where it answers nothing. */
    static String ask(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    /** Sets one that answers nothing, or runs another statement without an answer. */
    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
