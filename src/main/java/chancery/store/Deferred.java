package chancery.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes and triggers of a file, taken down while many rows are written. To sort the rows of an index once costs less than
 * to find a place for each.
 *
 * @param scripts what they are made by, to the letter: a file is known by it
 */
record Deferred(List<String> scripts) {

    /** Copies the list. */
    Deferred {
        scripts = List.copyOf(scripts);
    }

    static Deferred takenDown(Connection connection) throws SQLException {
        List<String> scripts = new ArrayList<>();
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT sql, 'DROP ' || type || ' ' || name FROM sqlite_schema"
                        + " WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")) {
            while (rows.next()) {
                scripts.add(rows.getString(1));
                drops.add(rows.getString(2));
            }
        }
        for (String drop : drops) {
            Pragmas.run(connection, drop);
        }
        return new Deferred(scripts);
    }

    void putBack(Connection connection) throws SQLException {
        for (String script : scripts) {
            Pragmas.run(connection, script);
        }
    }
}
