package chancery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;

/**
 * Takes from a damaged file, row by row, what can be read of it, and puts it into another. Where reading fails, it goes on behind
 * that place with a new statement: by then each key is asked for by itself, until one answers.
 */
final class Gleaning {

    private final Connection damaged;
    private final Connection whole;
    private final long most;

    /**
     * Gleans from one file into another of the same tables.
     *
     * @param most no key is higher where the file does not say what its highest is
     */
    Gleaning(Connection damaged, Connection whole, long most) {
        this.damaged = damaged;
        this.whole = whole;
        this.most = most;
    }

    /** Takes over what can be read of a table. */
    void glean(TableShape table) throws SQLException {
        String columns = String.join(", ", table.columns());
        String key = table.keys().get(0);
        String select = "SELECT " + columns + ", " + key + " FROM " + table.name() + " WHERE " + key;
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (PreparedStatement insert = whole.prepareStatement(
                "INSERT OR IGNORE INTO " + table.name() + " (" + columns + ") VALUES (" + marks + ")")) {
            long highest = highest(table.name(), key);
            Stretch stretch = take(select + " >= ? ORDER BY " + key, 0, insert);
            while (!stretch.whole() && stretch.last() < highest) {
                long next = stretch.last() + 1;
                Stretch one = take(select + " = ?", next, insert);
                stretch = one.whole() && one.some()
                        ? take(select + " >= ? ORDER BY " + key, next + 1, insert)
                        : new Stretch(next, one.some(), false);
            }
        }
    }

    /**
     * What was taken at one go.
     *
     * @param last the last key that was read, or tried
     * @param whole whether there was no failure
     */
    private record Stretch(long last, boolean some, boolean whole) {}

    private Stretch take(String select, long from, PreparedStatement insert) throws SQLException {
        long last = from - 1;
        boolean some = false;
        try (PreparedStatement statement = damaged.prepareStatement(select)) {
            statement.setLong(1, from);
            try (ResultSet rows = statement.executeQuery()) {
                int width = rows.getMetaData().getColumnCount() - 1;
                while (rows.next()) {
                    for (int i = 1; i <= width; i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    last = Math.max(last, rows.getLong(width + 1));
                    some = true;
                    put(insert);
                }
            }
            return new Stretch(last, some, true);
        } catch (SQLException unreadable) {
            return new Stretch(last, some, false);
        }
    }

    /** Puts a row; one that no dossier holds is left out. */
    private static void put(PreparedStatement insert) {
        try {
            int count = insert.executeUpdate();
            assert count <= 1;
        } catch (SQLException nonsense) {
            System.getLogger(Gleaning.class.getName()).log(System.Logger.Level.DEBUG, "A row was left out", nonsense);
        }
    }

    private long highest(String table, String key) {
        try (PreparedStatement statement = damaged.prepareStatement("SELECT max(" + key + ") FROM " + table);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Math.min(row.getLong(1), Integer.MAX_VALUE) : 0;
        } catch (SQLException unreadable) {
            return most;
        }
    }
}
