package chancery.store;

import chancery.model.EntryKind;
import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteConnection;

/** Copies of a dossier that were read back and compared before they got their name. */
public final class Backup {

    private static final String PARTIAL = ".partial";

    private Backup() {}

    /** Makes a verified copy of an open dossier; as {@link #copy(DossierFile, Path, Progress)}. */
    public static void copy(DossierFile dossier, Path target) {
        Map<EntryKind, Integer> held = copy(dossier, target, Progress.NONE);
        assert held.containsKey(EntryKind.DOSSIER);
    }

    /**
     * Makes a verified copy of an open dossier, while it stays usable: it was read back, all of it, and holds the same tables
     * with as many rows, before it gets its name.
     *
     * @param target must not exist
     * @return how many records of each kind it holds; every kind is a key
     * @throws DossierRefused where there is such a file already
     * @throws StoreFailed where it cannot be written, or does not hold what the dossier holds; nothing is left of it then
     * @throws java.util.concurrent.CancellationException where the task is no longer wanted; nothing is left of it then
     */
    public static Map<EntryKind, Integer> copy(DossierFile dossier, Path target, Progress progress) {
        mustBeNew(target);
        return dossier.alone(connection -> make(connection, target, progress)).records();
    }

    /** As {@link #copy(DossierFile, Path, Progress)}, but of what there was when {@link DossierFile#hold} was last called. */
    public static Map<EntryKind, Integer> copyHeld(DossierFile dossier, Path target, Progress progress) {
        mustBeNew(target);
        return dossier.asHeld(connection -> make(connection, target, progress)).records();
    }

    private static void mustBeNew(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DossierRefused(Reason.EXISTS, target);
        }
    }

    /** Whether a file, by its name, is what an unfinished copy left. */
    public static boolean unfinished(Path file) {
        return String.valueOf(file.getFileName()).contains(PARTIAL);
    }

    /** A verified copy beside a file that is about to be migrated. */
    static Path beside(Connection connection, Path file, int version, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.dossier$", "");
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : " " + i;
            Path copy = file.resolveSibling(name + " (version " + version + ")" + number + ".dossier");
            if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                Tally held = make(connection, copy, progress);
                assert !held.rows().isEmpty();
                return copy;
            }
        }
    }

    static Tally make(Connection source, Path copy, Progress progress) throws IOException {
        Path partial = copy.toAbsolutePath().resolveSibling(copy.getFileName() + PARTIAL);
        Files.deleteIfExists(partial);
        try {
            // A connection that writes is nobody else's meanwhile; one that reads must see one state of the file.
            Tally expected = source.isReadOnly()
                    ? Transaction.of(source, () -> copied(source, partial))
                    : copied(source, partial);
            if (!expected.equals(readBack(partial, progress))) {
                throw new IOException("the copy does not hold what the dossier holds: " + partial);
            }
            progress.check();
            Files.move(partial, copy);
            return expected;
        } catch (FileAlreadyExistsException inTheMeantime) {
            throw new DossierRefused(Reason.EXISTS, copy, inTheMeantime);
        } catch (SqlFault fault) {
            throw failed(copy, fault.reason());
        } catch (SQLException | IOException e) {
            throw failed(copy, e);
        } finally {
            Files.deleteIfExists(partial);
            Files.deleteIfExists(partial.resolveSibling(partial.getFileName() + "-journal"));
            Files.deleteIfExists(partial.resolveSibling(partial.getFileName() + "-wal"));
            Files.deleteIfExists(partial.resolveSibling(partial.getFileName() + "-shm"));
        }
    }

    /** Copies all pages in one step, and counts what they hold in the same state of the file. */
    private static Tally copied(Connection source, Path partial) throws SQLException {
        Tally tally = Tally.of(source);
        int code = source.unwrap(SQLiteConnection.class)
                .getDatabase()
                .backup("main", partial.toString(), null, 100, 50, -1);
        if (code != 0) {
            throw new SQLException("the copy ended with SQLite's code " + code);
        }
        return tally;
    }

    private static Tally readBack(Path partial, Progress progress) throws SQLException, IOException {
        try (Connection connection = Connections.writing(partial)) {
            // A copy of a file that is open has its write-ahead log; a closed one has none.
            Pragmas.ask(connection, "journal_mode = DELETE");
            Soundness soundness = Soundness.of(connection, progress);
            if (!soundness.findings().isEmpty()) {
                throw new IOException("the copy is damaged: " + soundness.findings());
            }
            return Tally.of(connection);
        }
    }

    private static StoreFailed failed(Path copy, Exception cause) {
        return new StoreFailed(Words.say("store.failed.copy", copy.getFileName()), cause);
    }
}
