package chancery.store;

import chancery.model.Id;
import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConnection;

/** Copies of a dossier that were read back and compared before they got their name. */
public final class Backup {

    private static final String PARTIAL = ".partial";

    private Backup() {}

    /**
     * Makes a verified copy of an open dossier, while it stays usable. It is named after the dossier's id and a number one
     * above all before it, so that the clock plays no part and two dossiers of one name are not mixed. Copies that were not
     * finished, by a crash, are cleared away.
     *
     * @param folder made where it does not exist
     * @return the copy
     * @throws StoreFailed where it cannot be written, or does not hold what the dossier holds; nothing is left of it then
     */
    public static Path backup(DossierFile dossier, Path folder) {
        Id<?> id = dossier.shelf().dossier().id();
        return dossier.alone(connection -> {
            Files.createDirectories(folder);
            clearPartial(folder, id);
            Path copy = folder.resolve(name(id, highest(folder, id) + 1));
            make(connection, copy);
            return copy;
        });
    }

    /**
     * Makes a verified copy of an open dossier under a name of the user's.
     *
     * @param target must not exist
     * @throws DossierRefused where there is such a file already
     * @throws StoreFailed where it cannot be written, or does not hold what the dossier holds; nothing is left of it then
     */
    public static void copy(DossierFile dossier, Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DossierRefused(Reason.EXISTS, target);
        }
        Path made = dossier.alone(connection -> make(connection, target));
        assert made.equals(target);
    }

    /** A verified copy beside a file that is about to be migrated. */
    static Path beside(Connection connection, Path file, int version) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.dossier$", "");
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : " " + i;
            Path copy = file.resolveSibling(name + " (version " + version + ")" + number + ".dossier");
            if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                return make(connection, copy);
            }
        }
    }

    private static Path make(Connection source, Path copy) throws IOException {
        Path partial = copy.toAbsolutePath().resolveSibling(copy.getFileName() + PARTIAL);
        Files.deleteIfExists(partial);
        try {
            // A connection that writes is nobody else's meanwhile; one that reads must see one state of the file.
            Tally expected = source.isReadOnly()
                    ? Transaction.of(source, () -> copied(source, partial))
                    : copied(source, partial);
            if (!expected.equals(readBack(partial))) {
                throw new IOException("the copy does not hold what the dossier holds: " + partial);
            }
            Files.move(partial, copy);
            return copy;
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

    private static Tally readBack(Path partial) throws SQLException, IOException {
        try (Connection connection = Connections.writing(partial)) {
            // A copy of a file that is open has its write-ahead log; a closed one has none.
            Pragmas.ask(connection, "journal_mode = DELETE");
            Soundness soundness = Soundness.of(connection);
            if (!soundness.findings().isEmpty()) {
                throw new IOException("the copy is damaged: " + soundness.findings());
            }
            return Tally.of(connection);
        }
    }

    private static StoreFailed failed(Path copy, Exception cause) {
        return new StoreFailed(Words.say("store.failed.copy", copy.getFileName()), cause);
    }

    private static String name(Id<?> id, int number) {
        return id + String.format(Locale.ROOT, ".%06d.dossier", number);
    }

    /** The number of the newest copy of a dossier; 0 where there is none. */
    private static int highest(Path folder, Id<?> id) throws IOException {
        Pattern form = Pattern.compile(Pattern.quote(id.value()) + "\\.(\\d{6,9})\\.dossier");
        int highest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = form.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    highest = Math.max(highest, Integer.parseInt(name.group(1)));
                }
            }
        }
        return highest;
    }

    private static void clearPartial(Path folder, Id<?> id) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(id + ".") && name.contains(".dossier" + PARTIAL)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
