package chancery.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * The connections to an open dossier.
 *
 * @param real where the file really is
 * @param writer null where the file can only be read
 * @param reader the same as the writer where the file allows no second connection
 * @param claim the right to change it; null where there is none
 * @param immutable whether nothing can change the file
 * @param checked whether all of it has been checked
 * @param banner why it can only be read, or null
 * @param notices what the user should know of the opening
 */
record Opened(
        Path real,
        @Nullable Connection writer,
        Connection reader,
        @Nullable Claim claim,
        boolean immutable,
        boolean checked,
        @Nullable String banner,
        List<String> notices) {

    private static final int CLOSE_MILLIS = 300;

    /** Copies the list. */
    Opened {
        notices = List.copyOf(notices);
    }

    /** Whether one connection does it all. */
    boolean single() {
        return writer == reader;
    }

    /** One more connection, to read. */
    Connection another() throws SQLException {
        return Connections.reading(real, immutable);
    }

    /** Leaves one file behind, where nobody else reads it. */
    void close(Statements reading, @Nullable Statements writing) throws SQLException, IOException {
        try {
            if (writer == null) {
                reading.close();
                reader.close();
            } else {
                closeBoth(writer, reading, writing);
            }
        } finally {
            if (claim != null) {
                claim.close();
            }
        }
    }

    private void closeBoth(Connection write, Statements reading, @Nullable Statements writing) throws SQLException {
        try {
            reading.close();
            if (!single()) {
                reader.close();
            }
            if (writing != null) {
                writing.close();
            }
            write.unwrap(SQLiteConnection.class).setBusyTimeout(CLOSE_MILLIS);
            Pragmas.ask(write, "wal_checkpoint(TRUNCATE)");
            leaveLog(write);
        } finally {
            write.close();
        }
    }

    private static void leaveLog(Connection write) throws SQLException {
        try {
            Pragmas.ask(write, "journal_mode = DELETE");
        } catch (SQLException e) {
            if (!Diagnosis.busy(e) && !Diagnosis.moved(e)) {
                throw e;
            }
            // Somebody still reads it: the log stays beside it, and the next one who edits brings it in. Or it was
            // moved
            // while it was open: then it only goes on saying that it has a log.
        }
    }
}
