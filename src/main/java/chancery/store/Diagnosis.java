package chancery.store;

import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an error of SQLite means to a user (SQLite, "Result and Error Codes"). */
final class Diagnosis {

    private static final int PRIMARY = 0xff;

    private Diagnosis() {}

    /** Does something with a file, and puts what goes wrong into a user's words. */
    static <T> T of(Path file, Transaction.Body<T> attempt) {
        try {
            return attempt.run();
        } catch (SqlFault fault) {
            throw of(file, fault.reason());
        } catch (SQLException error) {
            throw of(file, error);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException nonsense) {
            // The records' own constructors refuse what the file holds.
            throw new DossierRefused(Reason.DAMAGED, file, nonsense);
        }
    }

    /** Whether another connection stood in the way. */
    static boolean busy(SQLException error) {
        SQLiteErrorCode primary = primary(error);
        return primary == SQLiteErrorCode.SQLITE_BUSY || primary == SQLiteErrorCode.SQLITE_LOCKED;
    }

    /** Whether the file is no longer where it was opened. */
    static boolean moved(SQLException error) {
        return error instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED;
    }

    /** An error in a user's words. */
    static RuntimeException of(Path file, SQLException error) {
        if (moved(error)) {
            return new DossierRefused(Reason.GONE, file, error);
        }
        if (brokenIndex(error)) {
            return new DossierRefused(Reason.DAMAGED, file, error);
        }
        return switch (primary(error)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new DossierRefused(Reason.DAMAGED, file, error);
            case SQLITE_BUSY, SQLITE_LOCKED -> new DossierRefused(Reason.LOCKED, file, error);
            case SQLITE_READONLY, SQLITE_PERM -> new DossierRefused(Reason.READ_ONLY, file, error);
            case SQLITE_TOOBIG -> new DossierRefused(Reason.TOO_LONG, file, error);
            case SQLITE_FULL -> failed("store.failed.full", file, error);
            case SQLITE_IOERR, SQLITE_CANTOPEN -> failed("store.failed.io", file, error);
            default -> failed("store.failed.other", file, error);
        };
    }

    /** Whether the search index is broken at its head, which SQLite tells in words and by no number of its own. */
    private static boolean brokenIndex(SQLException error) {
        return primary(error) == SQLiteErrorCode.SQLITE_ERROR
                && String.valueOf(error.getMessage()).contains("invalid fts5 file format");
    }

    private static SQLiteErrorCode primary(SQLException error) {
        return error instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static StoreFailed failed(String key, Path file, SQLException error) {
        return new StoreFailed(
                Words.say(key, String.valueOf(file.getFileName()), String.valueOf(error.getMessage())), error);
    }
}
