package chancery.store;

import chancery.work.Progress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Writes a large dossier that is only being made, several times as fast as one that is open: nobody can see it yet, so it needs
 * no journal; its indexes, its triggers and its search are made once, when all rows are in.
 *
 * <p>What is written may refer to what is written later. Sources, actors, places and issues, and what is referred to before it
 * comes, are remembered until the end; of all other records nothing is.
 */
public final class Filling {

    private Draft draft;

    private Filling(Draft draft) {
        this.draft = draft;
    }

    /**
     * Writes some records: so many that it pays, so few that they can be held in memory.
     *
     * @throws DossierRefused where they do not fit together
     */
    public void write(Consumer<Pen> changes) {
        Draft now = draft;
        try {
            changes.accept(new Pen(now));
            draft = now.pause();
        } finally {
            now.end();
        }
    }

    /** Fills a file that has its tables, in the caller's transaction on a connection for that alone. */
    static void fill(Statements statements, Path file, Progress progress, Consumer<Filling> contents)
            throws SQLException {
        Connection connection = statements.connection();
        Deferred deferred = Deferred.takenDown(connection);
        Filling filling = new Filling(new Draft(statements, file, new Numbering(), false));
        contents.accept(filling);
        filling.draft.settle();
        Heed.of(connection, progress, () -> {
            deferred.putBack(connection);
            complete(statements);
            return filling;
        });
    }

    private static void complete(Statements statements) throws SQLException {
        try {
            statements.run("search/clear");
            statements.run("search/fill");
            KeptColumns.keep(statements, KeptColumns.FEWEST);
        } catch (SqlFault fault) {
            throw fault.reason();
        }
    }
}
