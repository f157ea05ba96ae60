package chancery.store;

import chancery.store.DossierRefused.Reason;
import chancery.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What a crash left beside a dossier: journals that SQLite brings into the file as soon as it opens it, without asking whose
 * they are. So whether they fit is tried first, without bringing them in.
 *
 * @param log whether there is a write-ahead log with something in it
 * @param journal whether there is a rollback journal with something in it
 * @param logMissing whether there is no write-ahead log at all
 */
record Leftovers(boolean log, boolean journal, boolean logMissing) {

    /** How the names of the files end that may lie beside a dossier that is open. */
    static final List<String> ENDS = List.of("-wal", "-journal", "-shm");

    private static final String LOG = "-wal";
    private static final String JOURNAL = "-journal";
    private static final String INDEX = "-shm";
    private static final byte[] JOURNAL_MAGIC = {
        (byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7
    };

    static Leftovers of(Path file) throws IOException {
        Path log = beside(file, LOG);
        boolean there = Files.exists(log);
        return new Leftovers(there && Files.size(log) > 0, begins(beside(file, JOURNAL)), !there);
    }

    boolean any() {
        return log || journal;
    }

    /**
     * Tries whether they belong to the file, which is left as it is; where there are none, whether the file is as long as it says.
     *
     * @param large whether the file is so large that the rest of its check is left for later
     * @throws CancellationException where the task was cancelled
     * @throws DossierRefused where they do not, or the file is damaged; it is as it was
     */
    void check(Path file, Header header, Schema schema, boolean large, Progress progress)
            throws IOException, SQLException {
        if (!any()) {
            if (!header.wal() && Files.size(file) < header.bytes()) {
                // SQLite takes the missing end of the last page for zeroes.
                throw new DossierRefused(Reason.DAMAGED, file);
            }
            return;
        }
        if (log && !header.wal()) {
            // A file that was closed has no log, and says so; this one is another's.
            throw new DossierRefused(
                    Reason.STRAY_JOURNAL, file, beside(file, LOG).getFileName());
        }
        Sound recovered = journal ? rolledBack(file, schema, large, progress) : together(file, schema, large, progress);
        boolean stray = recovered == null || !Objects.equals(recovered.id, id(file, recovered.id));
        if (recovered == null || stray || !recovered.whole) {
            Sound before = alone(file, schema, large, progress);
            if (recovered == null && before == null) {
                throw new DossierRefused(Reason.DAMAGED, file);
            }
            if (stray || before != null && before.whole) {
                String name = log ? LOG : JOURNAL;
                throw new DossierRefused(
                        Reason.STRAY_JOURNAL, file, beside(file, name).getFileName());
            }
        }
    }

    /** What the file holds with its log. A connection that only reads brings nothing into it. */
    private static @Nullable Sound together(Path file, Schema schema, boolean large, Progress progress)
            throws SQLException, IOException {
        boolean there = Files.exists(beside(file, INDEX));
        try {
            return sound(file, () -> Connections.reading(file, false), schema, large, progress);
        } finally {
            if (!there) {
                Files.deleteIfExists(beside(file, INDEX));
            }
        }
    }

    /** What the file holds without what lies beside it. */
    private static @Nullable Sound alone(Path file, Schema schema, boolean large, Progress progress)
            throws SQLException {
        return sound(file, () -> Connections.reading(file, true), schema, large, progress);
    }

    /** What a copy of the file holds when its journal has been rolled back, as only a connection that writes does. */
    private static @Nullable Sound rolledBack(Path file, Schema schema, boolean large, Progress progress)
            throws SQLException, IOException {
        Path folder = Files.createTempDirectory("chancery");
        Path copy = folder.resolve("together");
        try {
            Files.copy(file, copy);
            copyIfThere(file, copy, LOG);
            copyIfThere(file, copy, JOURNAL);
            return sound(copy, () -> Connections.writing(copy), schema, large, progress);
        } finally {
            for (String end : new String[] {"", LOG, JOURNAL, INDEX}) {
                Files.deleteIfExists(beside(copy, end));
            }
            Files.deleteIfExists(folder);
        }
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private static boolean begins(Path journal) throws IOException {
        if (!Files.exists(journal)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(journal)) {
            return Arrays.equals(JOURNAL_MAGIC, stream.readNBytes(JOURNAL_MAGIC.length));
        }
    }

    private static void copyIfThere(Path file, Path copy, String end) throws IOException {
        if (Files.exists(beside(file, end))) {
            Files.copy(beside(file, end), beside(copy, end));
        }
    }

    /**
     * A file whose pages fit together. What follows from a file by what the program writes keeps the id, and never has a reference that
     * leads nowhere where it had none: the pages of two files that were made alike may fit together, but not their references.
     *
     * @param id the dossier's, or null where it has none
     * @param whole whether every reference in it leads somewhere
     */
    private record Sound(@Nullable String id, boolean whole) {}

    /** The id of the dossier without what lies beside it; another answer where that cannot be read. */
    private static @Nullable String id(Path file, @Nullable String otherwise) {
        try (Connection connection = Connections.reading(file, true)) {
            return id(connection);
        } catch (SQLException unreadable) {
            return otherwise;
        }
    }

    private static @Nullable String id(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM entry WHERE kind = 'dossier'")) {
            return row.next() ? row.getString(1) : null;
        }
    }

    @FunctionalInterface
    private interface Opener {
        Connection open() throws SQLException;
    }

    /** What a file holds, or null where it is not sound. */
    private static @Nullable Sound sound(Path file, Opener opener, Schema schema, boolean large, Progress progress)
            throws SQLException {
        try (Connection connection = opener.open()) {
            int version = Pragmas.number(connection, "user_version");
            Soundness soundness = large ? Soundness.quick(connection, progress) : Soundness.of(connection, progress);
            if (!schema.fits(connection, version) || !soundness.findings().isEmpty()) {
                return null;
            }
            return new Sound(id(connection), soundness.references().isEmpty());
        } catch (SQLException unsound) {
            if (Diagnosis.of(file, unsound) instanceof DossierRefused) {
                return null;
            }
            throw unsound;
        }
    }
}
