package chancery.store;

import chancery.model.EntryKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file holds, so that a copy can be compared: all parts of its schema, and how many rows each table has. SQLite may
 * leave a table out of a copy that its own checks then find nothing wrong with.
 *
 * @param schema type and name of each part
 * @param rows by table; for those that have pages of their own
 */
record Tally(List<String> schema, Map<String, Long> rows) {

    static Tally of(Connection connection) throws SQLException {
        List<String> schema = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet parts =
                        statement.executeQuery("SELECT type, name, rootpage FROM sqlite_schema ORDER BY type, name")) {
            while (parts.next()) {
                schema.add(parts.getString(1) + " " + parts.getString(2));
                if (parts.getString(1).equals("table") && parts.getLong(3) > 0) {
                    tables.add(parts.getString(2));
                }
            }
        }
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet count =
                        statement.executeQuery("SELECT count(*) FROM \"" + table.replace("\"", "\"\"") + '"')) {
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return new Tally(schema, rows);
    }

    /** How many records of each kind: each kind has a table of its name. */
    Map<EntryKind, Integer> records() {
        Map<EntryKind, Integer> records = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            records.put(kind, rows.getOrDefault(kind.word(), 0L).intValue());
        }
        return records;
    }
}
