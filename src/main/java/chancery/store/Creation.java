package chancery.store;

import chancery.model.Dossier;
import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes a new dossier: whole, under a name of its own, before it gets the one it was asked for. */
final class Creation {

    private Creation() {}

    /** How a fresh file gets what stands in it. */
    @FunctionalInterface
    private interface Writing {
        void write(Path fresh) throws SQLException, IOException;
    }

    static void create(Path file, Dossier dossier, Schema schema) {
        create(file, fresh -> begin(fresh, file, dossier, schema));
    }

    /** As {@link #create}, full from the beginning. */
    static void create(Path file, Dossier dossier, Schema schema, Progress progress, Consumer<Filling> contents) {
        create(file, fresh -> {
            begin(fresh, file, dossier, schema);
            fill(fresh, file, progress, contents);
        });
    }

    private static void create(Path file, Writing writing) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new DossierRefused(Reason.EXISTS, file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new DossierRefused(Reason.UNWRITABLE, file);
        }
        Path fresh = folder.resolve("." + UUID.randomUUID() + ".new");
        // Also where the program is told to end in the middle of it.
        fresh.toFile().deleteOnExit();
        try {
            writing.write(fresh);
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException inTheMeantime) {
            throw new DossierRefused(Reason.EXISTS, file, inTheMeantime);
        } catch (SqlFault fault) {
            throw failed(file, fault.reason());
        } catch (SQLException | IOException e) {
            throw failed(file, e);
        } finally {
            delete(fresh);
        }
    }

    private static void begin(Path fresh, Path file, Dossier dossier, Schema schema) throws SQLException {
        try (Connection connection = Connections.creating(fresh);
                Statements statements = new Statements(connection)) {
            Transaction.of(connection, () -> {
                schema.migrate(connection, 0);
                Draft draft = new Draft(statements, file, new Numbering());
                new Pen(draft).put(dossier);
                draft.settle();
                return draft;
            });
        }
    }

    private static void fill(Path fresh, Path file, Progress progress, Consumer<Filling> contents)
            throws SQLException, IOException {
        try (Connection connection = Connections.filling(fresh);
                Statements statements = new Statements(connection)) {
            Transaction.of(connection, () -> {
                Filling.fill(statements, file, progress, contents);
                return contents;
            });
            if (!Heed.of(connection, progress, () -> Pragmas.ask(connection, "foreign_key_check"))
                    .isEmpty()) {
                throw new DossierRefused(Reason.DAMAGED, file);
            }
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static StoreFailed failed(Path file, Exception cause) {
        return new StoreFailed(Words.say("store.failed.create", file.getFileName()), cause);
    }

    private static void delete(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + "-journal"));
        } catch (IOException stays) {
            System.getLogger(Creation.class.getName())
                    .log(System.Logger.Level.WARNING, "An unfinished file is left: " + fresh, stays);
        }
    }
}
