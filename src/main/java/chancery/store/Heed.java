package chancery.store;

import chancery.work.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.sqlite.ProgressHandler;

/** Has what SQLite does in one long step end where nobody waits for it any longer. */
final class Heed {

    /** How many steps of SQLite's machine lie between two looks. */
    private static final int STEPS = 100_000;

    private Heed() {}

    /**
     * Does something with a connection.
     *
     * @throws CancellationException where the task was cancelled
     */
    static <T> T of(Connection connection, Progress progress, Transaction.Body<T> body) throws SQLException {
        progress.check();
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return progress.cancelled() ? 1 : 0;
            }
        });
        try {
            return body.run();
        } catch (SQLException e) {
            progress.check();
            throw e;
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }
}
