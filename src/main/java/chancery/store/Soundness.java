package chancery.store;

import chancery.work.Progress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

/**
 * What SQLite's own checks say of a file.
 *
 * @param findings about pages, rows and indexes, in SQLite's words; empty where all is well
 * @param references that lead nowhere; empty where all is well
 */
record Soundness(List<String> findings, List<String> references) {

    private static final int MOST_REFERENCES = 100;

    /** What a rebuilt index mends: SQLite's words of {@code PRAGMA integrity_check}. */
    private static final Pattern INDEX =
            Pattern.compile("row \\d+ missing from index .*|wrong # of entries in index .*|non-unique entry in index .*"
                    + "|rowid not at end-of-record for row \\d+ of index .*|row \\d+ values differ from index .*");

    /** What a refilled search index mends. */
    private static final Pattern SEARCH = Pattern.compile(
            ".*(malformed inverted index|unable to validate the inverted index).*|.*fts5.*", Pattern.CASE_INSENSITIVE);

    /** Copies the lists. */
    Soundness {
        findings = List.copyOf(findings);
        references = List.copyOf(references);
    }

    /** Checks every page, row, index and reference. A quarter of a second for 100 MB. */
    static Soundness of(Connection connection) throws SQLException {
        return of(connection, Progress.NONE);
    }

    /**
     * As {@link #of(Connection)}.
     *
     * @throws CancellationException where the task was cancelled
     */
    static Soundness of(Connection connection, Progress progress) throws SQLException {
        return Heed.of(connection, progress, () -> found(connection, "PRAGMA integrity_check"));
    }

    /**
     * Checks every page, row and reference, but not whether indexes have what the rows have: two thirds of the time. Otherwise as
     * {@link #of(Connection, Progress)}.
     */
    static Soundness quick(Connection connection, Progress progress) throws SQLException {
        return Heed.of(connection, progress, () -> found(connection, "PRAGMA quick_check"));
    }

    private static Soundness found(Connection connection, String check) throws SQLException {
        List<String> findings = new ArrayList<>();
        List<String> references = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(check)) {
                while (rows.next()) {
                    if (!"ok".equals(rows.getString(1))) {
                        findings.add(rows.getString(1));
                    }
                }
            }
            try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                while (rows.next() && references.size() < MOST_REFERENCES) {
                    references.add("row " + rows.getLong(2) + " of " + rows.getString(1) + " refers to nothing in "
                            + rows.getString(3));
                }
            }
        }
        return new Soundness(findings, references);
    }

    /** Whether indexes, and nothing else, are out of step with what they index. */
    boolean mendable() {
        return !findings.isEmpty() && findings.stream().allMatch(finding -> index(finding) || search(finding));
    }

    /** Whether the records are sound, and all that finds them but the search. */
    boolean readable() {
        return findings.stream().allMatch(Soundness::search);
    }

    /** Whether an index is out of step. */
    boolean indexBroken() {
        return findings.stream().anyMatch(Soundness::index);
    }

    /** Whether the search index is out of step. */
    boolean searchBroken() {
        return findings.stream().anyMatch(Soundness::search);
    }

    private static boolean index(String finding) {
        return INDEX.matcher(finding).matches();
    }

    static boolean search(String finding) {
        return SEARCH.matcher(finding).matches();
    }
}
