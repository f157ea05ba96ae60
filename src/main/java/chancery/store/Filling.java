package chancery.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Writes a large dossier that is only being made, several times as fast as one that is open: nobody can see it yet, so it needs
 * no journal; its indexes, its triggers and its search are made once, when all rows are in.
 *
 * <p>What is written may refer only to what is written with it or was before.
 */
public final class Filling {

    private final Statements statements;
    private final Path file;
    private final Numbering numbering = new Numbering();

    private Filling(Statements statements, Path file) {
        this.statements = statements;
        this.file = file;
    }

    /**
     * Writes some records: so many that it pays, so few that they can be held in memory.
     *
     * @throws DossierRefused where they do not fit together
     */
    public void write(Consumer<Pen> changes) {
        Draft draft = new Draft(statements, file, numbering, false);
        try {
            changes.accept(new Pen(draft));
            draft.settle();
        } finally {
            draft.end();
        }
    }

    /** Fills a file that has its tables, in the caller's transaction on a connection for that alone. */
    static void fill(Statements statements, Path file, Consumer<Filling> contents) throws SQLException {
        Connection connection = statements.connection();
        Deferred deferred = Deferred.takenDown(connection);
        contents.accept(new Filling(statements, file));
        deferred.putBack(connection);
        statements.run("search/clear");
        statements.run("search/fill");
        KeptColumns.keep(statements, KeptColumns.FEWEST);
    }
}
