package chancery.store;

import chancery.store.DossierRefused.Reason;
import chancery.text.Words;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Saves what can be read of a damaged dossier into a new one. The damaged file is not touched: all is done on a copy. Where the
 * pages are damaged that say where everything stands, those of a new dossier take their place, since every dossier begins alike.
 */
public final class Salvage {

    private static final int PAGE = 4096;

    /** No row takes fewer bytes. */
    private static final int ROW = 12;

    private Salvage() {}

    /**
     * Saves what can be read.
     *
     * @param damaged need not be openable
     * @param target a new dossier, which fits together; must not exist
     * @throws DossierRefused where there is no such file, there is such a target already, or nothing can be read
     * @throws StoreFailed where the disk fails; there is no target then
     */
    public static Salvaged of(Path damaged, Path target, Progress progress) {
        if (!Files.isRegularFile(damaged)) {
            throw new DossierRefused(Reason.MISSING, damaged);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DossierRefused(Reason.EXISTS, target);
        }
        Path folder = null;
        try {
            if (Files.size(damaged) == 0) {
                throw new DossierRefused(Reason.EMPTY, damaged);
            }
            folder = Files.createTempDirectory("chancery");
            Path copy = folder.resolve("damaged");
            Path fresh = folder.resolve("fresh");
            Files.copy(damaged, copy);
            Salvaged salvaged = salvage(copy, fresh, progress);
            if (salvaged.count() == 0) {
                throw new DossierRefused(Reason.NOTHING_LEFT, damaged);
            }
            Replacement.write(fresh, target, progress);
            return salvaged;
        } catch (SqlFault fault) {
            throw diagnosis(damaged, fault.reason());
        } catch (SQLException e) {
            throw diagnosis(damaged, e);
        } catch (IOException e) {
            throw new StoreFailed(Words.say("store.failed.copy", target.getFileName()), e);
        } finally {
            clear(folder);
        }
    }

    /** That it is damaged is known; here it means that not even its schema is left. */
    private static RuntimeException diagnosis(Path damaged, SQLException error) {
        RuntimeException diagnosis = Diagnosis.of(damaged, error);
        return diagnosis instanceof DossierRefused refused && refused.reason() == Reason.DAMAGED
                ? new DossierRefused(Reason.NOTHING_LEFT, damaged, error)
                : diagnosis;
    }

    private static Salvaged salvage(Path copy, Path fresh, Progress progress) throws SQLException, IOException {
        Schema schema = Schema.released();
        int version = version(copy, schema);
        try (Connection whole = Connections.creating(fresh);
                Statements statements = new Statements(whole)) {
            Pragmas.run(whole, "PRAGMA foreign_keys = OFF");
            schema.make(whole, version);
            if (!readable(copy, schema, version)) {
                exchangeSchema(whole, copy, fresh);
            }
            List<TableShape> tables = TableShape.of(whole);
            long most = Files.size(copy) / ROW;
            List<String> sheets = new ArrayList<>();
            List<Salvaged.Lost> lost = Transaction.of(whole, () -> {
                try (Connection damaged = Connections.reading(copy, true)) {
                    Gleaning gleaning = new Gleaning(damaged, whole, most);
                    for (TableShape table : tables) {
                        progress.check();
                        gleaning.glean(table);
                    }
                    SalvageIds.fill(damaged, whole);
                }
                List<Salvaged.Lost> gone = new Fitting(whole, statements, tables).fit();
                schema.migrate(whole, version);
                sheets.addAll(SheetSalvage.fit(statements));
                statements.run("search/clear");
                statements.run("search/fill");
                return gone;
            });
            return new Salvaged(Tally.of(whole).records(), lost, sheets);
        }
    }

    private static int version(Path copy, Schema schema) {
        try {
            int said = Header.read(copy, schema.version()).userVersion();
            return said >= 1 ? said : schema.version();
        } catch (DossierRefused unreadable) {
            return schema.version();
        }
    }

    private static boolean readable(Path copy, Schema schema, int version) {
        try (Connection connection = Connections.reading(copy, true)) {
            return schema.fits(connection, version);
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /**
     * Lays the pages of a new dossier's schema over those of a damaged one, which stand in the same places; how long the file is,
     * and that no page is free, is said anew.
     */
    private static void exchangeSchema(Connection whole, Path copy, Path fresh) throws IOException, SQLException {
        try (FileChannel from = FileChannel.open(fresh, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(copy, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            long pages = (to.size() + PAGE - 1) / PAGE;
            for (long number : pagesOfSchema(whole)) {
                ByteBuffer page = ByteBuffer.allocate(PAGE);
                int read = from.read(page, (number - 1) * PAGE);
                if (read == PAGE && number <= pages) {
                    if (number == 1) {
                        begin(page, pages);
                    }
                    page.flip();
                    int written = to.write(page, (number - 1) * PAGE);
                    assert written == PAGE;
                }
            }
        }
    }

    private static List<Long> pagesOfSchema(Connection whole) throws SQLException {
        List<Long> pages = new ArrayList<>();
        try (Statement statement = whole.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")) {
            while (rows.next()) {
                pages.add(rows.getLong(1));
            }
        }
        return pages;
    }

    /** SQLite, "Database File Format", 1.3. */
    private static void begin(ByteBuffer page, long pages) {
        page.put(18, (byte) 1);
        page.put(19, (byte) 1);
        page.putInt(28, (int) pages);
        page.putInt(32, 0);
        page.putInt(36, 0);
        page.putInt(92, page.getInt(24));
    }

    private static void clear(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException stays) {
            System.getLogger(Salvage.class.getName()).log(System.Logger.Level.WARNING, "Left behind: " + folder, stays);
        }
    }
}
