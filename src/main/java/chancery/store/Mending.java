package chancery.store;

import chancery.store.DossierRefused.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Rebuilds indexes that are out of step with what they index; no record is touched. */
final class Mending {

    private Mending() {}

    /**
     * Mends a file, on a connection of its own.
     *
     * @param file by the name the user knows
     * @param real where it really is
     * @return what is found afterwards: references that lead nowhere at most
     * @throws DossierRefused where that does not mend it; it is as it was then
     */
    static Soundness mended(Path file, Path real, Soundness before) throws SQLException {
        try (Connection writer = Connections.writing(real);
                Statements statements = new Statements(writer)) {
            return Transaction.of(writer, () -> {
                if (before.indexBroken()) {
                    Pragmas.run(writer, "REINDEX");
                }
                if (before.searchBroken()) {
                    statements.run("search/clear");
                    statements.run("search/fill");
                }
                Soundness after = Soundness.of(writer);
                if (!after.findings().isEmpty()) {
                    throw new DossierRefused(Reason.DAMAGED, file);
                }
                return after;
            });
        }
    }
}
