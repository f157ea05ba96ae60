package chancery.store.backup;

import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.DossierRefused.Reason;
import chancery.store.Replacement;
import chancery.store.Shelf;
import chancery.store.StoreFailed;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads backups. */
public final class Comparison {

    private Comparison() {}

    /**
     * How a backup differs from what a dossier holds now. A backup of an earlier version of the program is read from a copy that
     * is brought up to date; it stays as it is.
     *
     * @throws DossierRefused where the backup is not sound
     * @throws StoreFailed where the disk fails
     */
    public static Difference of(Path backup, Shelf now, Progress progress) {
        return read(backup, shelf -> Difference.of(shelf, now), progress);
    }

    private static <T> T read(Path backup, Function<Shelf, T> reader, Progress progress) {
        try (DossierFile file = DossierFile.open(backup, Access.READ)) {
            return reader.apply(file.shelf());
        } catch (DossierRefused refused) {
            if (refused.reason() != Reason.OLDER) {
                throw refused;
            }
        }
        try {
            return readOlder(backup, reader, progress);
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.io", backup.getFileName()), e);
        }
    }

    private static <T> T readOlder(Path backup, Function<Shelf, T> reader, Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("chancery");
        try {
            Path copy = folder.resolve("backup.dossier");
            Replacement.write(backup, copy, progress);
            try (DossierFile file = DossierFile.open(copy)) {
                return reader.apply(file.shelf());
            }
        } finally {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
