package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The statements in {@code resources/chancery/sql}. */
class StatementsTest {

    private static final Path SQL = Path.of("resources/chancery/sql");

    /** What filters and views read once of all records, beside the window, and keep; and what rescues a damaged file. */
    private static final Set<String> OF_EVERYTHING = Set.of(
            "entry/small.sql",
            "event/names.sql",
            "event/sources.sql",
            "event_participant/parts.sql",
            "event_tag/events.sql",
            "event_tag/tags.sql",
            "note/about.sql",
            "note/links.sql",
            "note/sources.sql",
            "position/links.sql",
            "position/sources.sql",
            "position_evidence/links.sql",
            "quote/links.sql",
            "quote/sources.sql",
            "sheet/whole.sql",
            "sheet_record/forget.sql",
            "sheet_record/images.sql",
            "source/published.sql",
            "source_text/held.sql");

    @Test
    void everyStatementFitsTheSchema() throws SQLException {
        try (Connection connection = model()) {
            for (Path file : files()) {
                try (PreparedStatement statement = connection.prepareStatement(Files.readString(file))) {
                    assertTrue(statement.getParameterMetaData().getParameterCount() >= 0);
                } catch (SQLException | IOException e) {
                    throw new AssertionError(SQL.relativize(file).toString(), e);
                }
            }
        }
    }

    @Test
    void noRecordIsFoundByReadingAWholeTable() throws SQLException {
        List<String> scans = new ArrayList<>();
        try (Connection connection = model()) {
            for (Path file : files()) {
                String name = SQL.relativize(file).toString().replace('\\', '/');
                if (name.matches(
                                ".*/(all|columns|titles|pairs|per-event|per-speaker|count|highest|seals|fill|cover)\\.sql")
                        || name.equals("dossier/read.sql")
                        || OF_EVERYTHING.contains(name)) {
                    continue;
                }
                plan(connection, file).stream()
                        .filter(step -> step.matches("SCAN \\w+( USING .*)?"))
                        .filter(step ->
                                !step.matches("SCAN (json_each|search|hit) .*|SCAN (hit|searchable|CONSTANT ROW)"))
                        .map(step -> name + ": " + step)
                        .forEach(scans::add);
            }
        }
        assertEquals(List.of(), scans);
    }

    private static Connection model() throws SQLException {
        Connection connection = Connections.memory();
        Schema.released().migrate(connection, 0);
        return connection;
    }

    private static List<String> plan(Connection connection, Path file) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + Files.readString(file));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                steps.add(rows.getString(4));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return steps;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(SQL)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
