package chancery.store;

import java.sql.Connection;
import java.sql.SQLException;

/** One transaction on a connection: all of it, or nothing. */
final class Transaction {

    private Transaction() {}

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Body<T> {
        T run() throws SQLException;
    }

    /** Runs something in a transaction. Where it throws, or the commit fails, nothing remains of it. */
    static <T> T of(Connection connection, Body<T> body) {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            rollBack(connection);
            throw new SqlFault(e);
        }
        boolean committed = false;
        try {
            T answer = body.run();
            connection.setAutoCommit(true);
            committed = true;
            return answer;
        } catch (SQLException e) {
            throw new SqlFault(e);
        } finally {
            if (!committed) {
                rollBack(connection);
            }
        }
    }

    /**
     * Ends a transaction that failed, whatever is left of it: where the disk was full, SQLite has rolled back by itself, and
     * the driver's own notion of being in a transaction may differ from SQLite's.
     */
    private static void rollBack(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                Pragmas.run(connection, "ROLLBACK");
            } else {
                connection.rollback();
            }
        } catch (SQLException noneActive) {
            // As it should be: nothing is left to roll back.
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException noneActive) {
            // The driver commits here, and says that there is nothing to commit; its notion is right from now on.
        }
    }
}
