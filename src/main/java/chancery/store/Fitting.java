package chancery.store;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a dossier of rows of which some are missing: names records that lost their names, leaves out what cannot stand without
 * what is missing, and tells which records are gone.
 */
final class Fitting {

    private final Connection connection;
    private final Statements statements;
    private final List<TableShape> tables;
    private final List<Salvaged.Lost> lost = new ArrayList<>();

    Fitting(Connection connection, Statements statements, List<TableShape> tables) {
        this.connection = connection;
        this.statements = statements;
        this.tables = tables;
    }

    /** Leaves a dossier that fits together; answers the records that are known to have been in it, and are not. */
    List<Salvaged.Lost> fit() throws SQLException {
        for (EntryKind kind : EntryKind.values()) {
            run(
                    "INSERT OR IGNORE INTO entry (row, id, kind) SELECT row, 'recovered.%1$s.' || row, '%1$s' FROM %1$s"
                            + " WHERE row NOT IN (SELECT row FROM entry)",
                    kind.word());
        }
        coverIt();
        settle();
        while (dropNonsense()) {
            settle();
        }
        return lost;
    }

    /** A dossier has a cover, if only one that says that it was lost. */
    private void coverIt() throws SQLException {
        run("INSERT OR IGNORE INTO entry (row, id, kind) SELECT coalesce(max(row), 0) + 1, 'recovered', 'dossier'"
                + " FROM entry HAVING NOT EXISTS (SELECT 1 FROM entry WHERE kind = 'dossier')");
        run(
                "INSERT INTO dossier (row, title, zone, language) SELECT row, id, '%s', '%s' FROM entry"
                        + " WHERE kind = 'dossier' AND NOT EXISTS (SELECT 1 FROM dossier) LIMIT 1",
                ZoneOffset.UTC, Locale.ENGLISH.getLanguage());
    }

    private void settle() throws SQLException {
        int changes;
        do {
            changes = 0;
            for (EntryKind kind : EntryKind.values()) {
                String gone = "FROM entry WHERE kind = '" + kind.word() + "' AND row NOT IN (SELECT row FROM "
                        + kind.word() + ")";
                tell(kind, gone);
                changes += run("DELETE " + gone);
            }
            for (TableShape table : tables) {
                for (TableShape.Reference reference : table.references()) {
                    changes += loosen(table, reference);
                }
            }
        } while (changes > 0);
    }

    /** What refers to nothing is emptied where it may be empty, and goes with its row where it may not. */
    private int loosen(TableShape table, TableShape.Reference reference) throws SQLException {
        List<String> keys = tables.stream()
                .filter(parent -> parent.name().equals(reference.parent()))
                .findFirst()
                .orElseThrow()
                .keys();
        StringBuilder same = new StringBuilder("1");
        StringBuilder given = new StringBuilder("1");
        for (int i = 0; i < reference.from().size(); i++) {
            String from = "x." + reference.from().get(i);
            same.append(" AND p.").append(keys.get(i)).append(" = ").append(from);
            given.append(" AND ").append(from).append(" IS NOT NULL");
        }
        String dangling = " WHERE " + given + " AND NOT EXISTS (SELECT 1 FROM " + reference.parent() + " AS p WHERE "
                + same + ")";
        int changes = 0;
        if (reference.from().size() == 1
                && table.nullable().contains(reference.from().get(0))) {
            changes += run("UPDATE OR IGNORE " + table.name() + " AS x SET "
                    + reference.from().get(0) + " = NULL" + dangling);
        }
        return changes + run("DELETE FROM " + table.name() + " AS x" + dangling);
    }

    /** Records that the model refuses, such as one whose date is none. */
    private boolean dropNonsense() throws SQLException {
        List<Id<?>> nonsense = new ArrayList<>();
        for (String id : SalvageIds.all(connection)) {
            if (!readable(new Id<>(id))) {
                nonsense.add(new Id<>(id));
            }
        }
        for (Id<?> id : nonsense) {
            for (EntryKind kind : EntryKind.values()) {
                run("DELETE FROM " + kind.word() + " WHERE row = (SELECT row FROM entry WHERE id = '" + id.value()
                        + "')");
            }
        }
        return !nonsense.isEmpty();
    }

    private boolean readable(Id<?> id) {
        try {
            return EntryReading.find(statements, id) != null;
        } catch (SqlFault | IllegalArgumentException | ArithmeticException | DateTimeException nonsense) {
            return false;
        }
    }

    private void tell(EntryKind kind, String gone) throws SQLException {
        for (String id : SalvageIds.of(connection, gone)) {
            lost.add(new Salvaged.Lost(id, kind));
        }
    }

    private int run(String sql, Object... words) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(words.length == 0 ? sql : String.format(Locale.ROOT, sql, words));
        }
    }
}
