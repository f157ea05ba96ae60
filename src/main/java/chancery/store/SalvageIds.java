package chancery.store;

import chancery.model.EntryKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of records, which a file holds twice: in their table and in the index that keeps them unique. */
final class SalvageIds {

    private SalvageIds() {}

    /** Takes from the index the names of records whose row in {@code entry} could not be read, and which are there. */
    static void fill(Connection damaged, Connection whole) throws SQLException {
        Map<Long, String> names = new LinkedHashMap<>();
        read(damaged, "ASC", names);
        read(damaged, "DESC", names);
        for (EntryKind kind : EntryKind.values()) {
            try (PreparedStatement insert = whole.prepareStatement("INSERT OR IGNORE INTO entry (row, id, kind)"
                    + " SELECT row, ?, '" + kind.word() + "' FROM " + kind.word() + " WHERE row = ?")) {
                for (Map.Entry<Long, String> name : names.entrySet()) {
                    insert.setString(1, name.getValue());
                    insert.setLong(2, name.getKey());
                    int count = insert.executeUpdate();
                    assert count <= 1;
                }
            }
        }
    }

    /** The names of all records. */
    static List<String> all(Connection connection) throws SQLException {
        return of(connection, "FROM entry");
    }

    /** The names of some records. */
    static List<String> of(Connection connection, String from) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id " + from + " ORDER BY row")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static void read(Connection damaged, String order, Map<Long, String> names) {
        try (Statement statement = damaged.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT row, id FROM entry INDEXED BY sqlite_autoindex_entry_1 ORDER BY id " + order)) {
            while (rows.next()) {
                names.putIfAbsent(rows.getLong(1), rows.getString(2));
            }
        } catch (SQLException unreadable) {
            // What was read until then is worth having.
        }
    }
}
