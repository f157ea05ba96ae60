package chancery.store;

import chancery.store.DossierRefused.Reason;
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
import org.jspecify.annotations.Nullable;

/**
 * What a crash left beside a dossier: journals that SQLite brings into the file as soon as it opens it, without asking whose
 * they are. So whether they fit is tried on a copy first.
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
     * Tries on a copy whether they belong to the file; where there are none, whether the file is as long as it says.
     *
     * @throws DossierRefused where they do not, or the file is damaged; it is as it was
     */
    void check(Path file, Header header, Schema schema) throws IOException, SQLException {
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
        Path folder = Files.createTempDirectory("chancery");
        Path alone = folder.resolve("alone");
        Path together = folder.resolve("together");
        try {
            Files.copy(file, alone);
            Files.copy(file, together);
            copyIfThere(file, together, LOG);
            copyIfThere(file, together, JOURNAL);
            Sound recovered = sound(together, false, schema);
            Sound before = sound(alone, true, schema);
            if (recovered == null && before == null) {
                throw new DossierRefused(Reason.DAMAGED, file);
            }
            if (recovered == null || before != null && !recovered.follows(before)) {
                String name = log ? LOG : JOURNAL;
                throw new DossierRefused(
                        Reason.STRAY_JOURNAL, file, beside(file, name).getFileName());
            }
        } finally {
            for (String end : new String[] {"", LOG, JOURNAL, "-shm"}) {
                Files.deleteIfExists(beside(alone, end));
                Files.deleteIfExists(beside(together, end));
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
     * A file whose pages fit together.
     *
     * @param id the dossier's, or null where it has none
     * @param whole whether every reference in it leads somewhere
     */
    private record Sound(@Nullable String id, boolean whole) {

        /**
         * Whether it can have come of a file by what the program writes, which keeps the id and never leaves a reference that leads
         * nowhere. The pages of two files that were made alike may fit together, but not their references.
         */
        boolean follows(Sound before) {
            return Objects.equals(id, before.id) && (whole || !before.whole);
        }
    }

    /** What a file holds, or null where it is not sound. */
    private static @Nullable Sound sound(Path file, boolean immutable, Schema schema) throws SQLException {
        try (Connection connection = immutable ? Connections.reading(file, true) : Connections.writing(file);
                Statement statement = connection.createStatement()) {
            int version = Pragmas.number(connection, "user_version");
            Soundness soundness = Soundness.of(connection);
            if (!schema.fits(connection, version) || !soundness.findings().isEmpty()) {
                return null;
            }
            try (ResultSet row = statement.executeQuery("SELECT id FROM entry WHERE kind = 'dossier'")) {
                String id = row.next() ? row.getString(1) : null;
                return new Sound(id, soundness.references().isEmpty());
            }
        } catch (SQLException unsound) {
            if (Diagnosis.of(file, unsound) instanceof DossierRefused) {
                return null;
            }
            throw unsound;
        }
    }
}
