package chancery.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A table of a dossier as salvaging needs it.
 *
 * @param columns all of them
 * @param nullable those that may be empty
 * @param keys those of the primary key, in order; the first is a number
 * @param references to other tables
 */
record TableShape(
        String name, List<String> columns, List<String> nullable, List<String> keys, List<Reference> references) {

    /**
     * A reference to another table.
     *
     * @param from the columns, in the order of the others' key
     */
    record Reference(String parent, List<String> from) {}

    /** The tables of a file that hold what nothing else holds; not the index of the search. */
    static List<TableShape> of(Connection connection) throws SQLException {
        List<TableShape> shapes = new ArrayList<>();
        for (String name : texts(
                connection,
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'")) {
            String of = "FROM pragma_table_info('" + name + "')";
            shapes.add(new TableShape(
                    name,
                    texts(connection, "SELECT name " + of),
                    texts(connection, "SELECT name " + of + " WHERE \"notnull\" = 0 AND pk = 0"),
                    texts(connection, "SELECT name " + of + " WHERE pk > 0 ORDER BY pk"),
                    references(connection, name)));
        }
        return shapes;
    }

    private static List<Reference> references(Connection connection, String name) throws SQLException {
        TreeMap<Integer, Reference> references = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, \"table\", \"from\" FROM pragma_foreign_key_list('"
                        + name + "') ORDER BY id, seq")) {
            while (rows.next()) {
                String parent = rows.getString(2);
                references
                        .computeIfAbsent(rows.getInt(1), id -> new Reference(parent, new ArrayList<>()))
                        .from()
                        .add(rows.getString(3));
            }
        }
        return List.copyOf(references.values());
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
