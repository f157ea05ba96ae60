package chancery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;

/**
 * Takes from a damaged file, row by row, what can be read of it, and puts it into another. Where reading fails, keys behind that place
 * are asked for, one by one and then in growing steps, until one answers: from there it is read back to the damage and on from it.
 * A short gap is gone through key by key, so that what is whole between two damaged pages is not lost. Each question has a statement
 * of its own: one that has failed goes on failing.
 */
final class Gleaning {

    /** So many keys are asked for one by one; behind them, steps grow by their part. */
    private static final long ONE_BY_ONE = 64;

    /** Every key of a gap no longer than this is asked for. */
    private static final long SHORT_GAP = 4_096;

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
            String on = select + " >= ? ORDER BY " + key;
            String back = select + " BETWEEN ? AND ? ORDER BY " + key + " DESC";
            String one = select + " = ?";
            long highest = highest(table.name(), key);
            Stretch stretch = take(on, insert, 0);
            while (!stretch.whole() && stretch.last() < highest) {
                long lost = Math.max(0, stretch.last() + 1);
                long answers = answering(one, insert, lost, highest);
                Stretch behind = answers > highest ? new Stretch(highest, false) : take(back, insert, lost, answers);
                long gapEnd = behind.whole() ? lost : behind.last();
                for (long each = lost; each < gapEnd && gapEnd - lost <= SHORT_GAP; each++) {
                    take(one, insert, each);
                }
                stretch = answers > highest ? new Stretch(highest, true) : take(on, insert, answers + 1);
            }
        }
    }

    /** The first key, from one on, that answers whether there is such a row; a higher one than the highest where none does. */
    private long answering(String one, PreparedStatement insert, long from, long highest) {
        long key = from;
        while (key <= highest && !take(one, insert, key).whole()) {
            key += Math.max(1, (key - from) / ONE_BY_ONE);
        }
        return key;
    }

    /**
     * What was taken at one go.
     *
     * @param last the last key that was read; where none was, the one before the first that was asked for
     * @param whole whether there was no failure
     */
    private record Stretch(long last, boolean whole) {}

    private Stretch take(String select, PreparedStatement insert, long... keys) {
        long last = keys[keys.length - 1] - 1;
        try (PreparedStatement statement = damaged.prepareStatement(select)) {
            for (int i = 0; i < keys.length; i++) {
                statement.setLong(i + 1, keys[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int width = rows.getMetaData().getColumnCount() - 1;
                while (rows.next()) {
                    for (int i = 1; i <= width; i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    last = rows.getLong(width + 1);
                    put(insert);
                }
            }
            return new Stretch(last, true);
        } catch (SQLException unreadable) {
            return new Stretch(last, false);
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
