package chancery.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * Connections to a file, set up so that what stands in it can do no harm: no functions from its schema that are not harmless,
 * no extensions, no other files, no value so large that it fills the memory.
 */
final class Connections {

    /** The longest text that a dossier holds, in bytes. */
    static final int LONGEST = 50_000_000;

    /** How long is waited for another program's lock: twice that, at most, until an opening says so. */
    private static final int BUSY_MILLIS = 2_000;

    private Connections() {}

    /** A connection that writes. */
    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = config(SQLiteConfig.TransactionMode.IMMEDIATE);
        return guarded(config, address(file, "mode=rw"), false);
    }

    /**
     * A connection that reads, each time in a transaction of its own that sees one state of the file.
     *
     * @param immutable whether the file cannot change, and nothing can be written beside it
     */
    static Connection reading(Path file, boolean immutable) throws SQLException {
        SQLiteConfig config = config(SQLiteConfig.TransactionMode.DEFERRED);
        config.setReadOnly(true);
        return guarded(config, address(file, immutable ? "mode=ro&immutable=1" : "mode=ro"), true);
    }

    /** A connection to a file that is being made. */
    static Connection creating(Path file) throws SQLException {
        SQLiteConfig config = config(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setOpenMode(SQLiteOpenMode.CREATE);
        return guarded(config, address(file, "mode=rwc"), false);
    }

    /** A connection to a file that nobody knows of yet: if writing it fails, it is thrown away, so it is not made safe. */
    static Connection filling(Path file) throws SQLException {
        SQLiteConfig config = config(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(false);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        Connection connection = guarded(config, address(file, "mode=rw"), false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    PRAGMA journal_mode = OFF;
                    PRAGMA cell_size_check = OFF;
                    PRAGMA secure_delete = OFF;
                    PRAGMA cache_size = -200000;
                    """);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** An empty database in memory. */
    static Connection memory() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    /**
     * A file's address as JDBC takes it. Made of its URI, never of its name: a name may hold what SQLite or the driver would
     * read as an option, or even as an address to fetch.
     */
    static String address(Path file, String options) {
        URI uri = file.toAbsolutePath().toUri();
        String host = uri.getRawAuthority();
        return "jdbc:sqlite:file:" + (host == null ? "" : "////" + host) + uri.getRawPath() + "?" + options;
    }

    private static SQLiteConfig config(SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.enableLoadExtension(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setGetGeneratedKeys(false);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }

    private static Connection guarded(SQLiteConfig config, String address, boolean readOnly) throws SQLException {
        Connection connection = config.createConnection(address);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA mmap_size = 0;
                    PRAGMA secure_delete = ON;
                    PRAGMA cache_size = -16000;
                    """ + (readOnly ? "PRAGMA query_only = ON;" : ""));
            SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
            sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST);
            sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 100_000);
            sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
            sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 4);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
