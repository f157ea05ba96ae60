package chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of a dossier, as numbered scripts, each bringing a file from the version before to its own. A released script is
 * never edited: what a file of a version must look like is found out by running them.
 *
 * @param scripts the first makes version 1
 */
record Schema(List<String> scripts) {

    /** The mark of a dossier in the file's header: "CHNC". */
    static final int APPLICATION_ID = 0x43484E43;

    private static final List<String> RELEASED =
            List.of("001-dossier", "002-history", "003-columns", "004-remembered", "005-sheets");

    /** What files consist of that some scripts made: they need be run but once to be compared with. */
    private static final Map<List<String>, List<String>> EXPECTED = new ConcurrentHashMap<>();

    /** Read when it is first asked for. */
    private static final class Newest {
        static final Schema SCHEMA =
                new Schema(RELEASED.stream().map(Schema::text).toList());
    }

    /** Copies the list. */
    Schema {
        scripts = List.copyOf(scripts);
    }

    /** The schema of this program. */
    static Schema released() {
        return Newest.SCHEMA;
    }

    /** The number of the last script. */
    int version() {
        return scripts.size();
    }

    /** Makes the tables of a version in an empty file. */
    void make(Connection connection, int version) throws SQLException {
        migrate(connection, 0, version);
    }

    /** Brings a file from one version to the newest, and marks it; the caller holds the transaction. */
    void migrate(Connection connection, int from) throws SQLException {
        migrate(connection, from, version());
        execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        execute(connection, "PRAGMA user_version = " + version());
    }

    /** Whether a file has exactly the tables, indexes, views and triggers of a version, letter for letter. */
    boolean fits(Connection connection, int version) throws SQLException {
        if (version < 1 || version > version()) {
            return false;
        }
        List<String> expected = expected(version);
        return expected.equals(parts(connection, expected.size() + 1));
    }

    private List<String> expected(int version) throws SQLException {
        List<String> made = scripts.subList(0, version);
        List<String> known = EXPECTED.get(made);
        if (known == null) {
            try (Connection model = Connections.memory()) {
                migrate(model, 0, version);
                known = List.copyOf(parts(model, Integer.MAX_VALUE));
            }
            EXPECTED.put(List.copyOf(made), known);
        }
        return known;
    }

    private void migrate(Connection connection, int from, int to) throws SQLException {
        for (String script : scripts.subList(from, to)) {
            execute(connection, script);
        }
    }

    /** What the schema consists of; at most so many, since a hostile file may have any number. */
    private static List<String> parts(Connection connection, int most) throws SQLException {
        List<String> parts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT type || char(10) || name || char(10) || tbl_name || char(10)"
                                + " || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name LIMIT " + most)) {
            while (rows.next()) {
                parts.add(Objects.toString(rows.getString(1)));
            }
        }
        return parts;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String text(String script) {
        String file = "/chancery/schema/" + script + ".sql";
        try (InputStream stream = Objects.requireNonNull(Schema.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
