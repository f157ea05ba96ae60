package chancery.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.store.DossierRefused.Reason;
import chancery.work.Progress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** A large file is open before it is checked, and checked before it is changed; here every file is large. */
class LargeFileTest extends DossierTest {

    @Test
    void itCanBeReadBeforeItIsChecked() {
        open(Access.EDIT);
        assertFalse(file.checked());
        assertFalse(file.readOnly());
        assertEquals(3, file.shelf().events().size());
    }

    @Test
    void itIsCheckedBeforeItIsChanged() {
        open(Access.EDIT);
        file.write(pen -> pen.put(OtherProcess.NOTE));
        assertTrue(file.checked());
        assertEquals(Optional.of(OtherProcess.NOTE), file.shelf().entry(OtherProcess.NOTE.id()));
    }

    @Test
    void aCheckIsDoneOnce() {
        open(Access.READ);
        file.check(Progress.NONE);
        assertTrue(file.checked());
        file.check(Progress.NONE);
        assertTrue(file.facts().sound());
    }

    @Test
    void aDamagedOneTakesNoChanges() {
        file.close();
        int page = Integer.parseInt(Raw.ask(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'note'"));
        Raw.overwrite(path, (page - 1) * 4096L, new byte[4096]);
        open(Access.EDIT);
        assertEquals(3, file.shelf().events().size());
        assertEquals(
                Reason.DAMAGED,
                assertThrows(DossierRefused.class, () -> file.check(Progress.NONE))
                        .reason());
        assertEquals(
                Reason.DAMAGED,
                assertThrows(DossierRefused.class, () -> file.write(pen -> pen.put(Example.GAP)))
                        .reason());
        assertFalse(file.checked());
    }

    @Test
    void anIndexIsMendedByTheCheck() {
        file.close();
        Raw.run(path, "UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10");
        open(Access.EDIT);
        file.check(Progress.NONE);
        assertEquals(1, file.shelf().search("walks", 9).size());
        assertTrue(file.facts().sound());
    }

    @Test
    void aReferenceThatLeadsNowhereMakesItReadOnly() {
        file.close();
        Raw.run(path, "PRAGMA foreign_keys = OFF", "UPDATE note SET about = 9999 WHERE text LIKE 'Who%'");
        open(Access.EDIT);
        assertFalse(file.readOnly());
        file.check(Progress.NONE);
        assertTrue(file.readOnly());
        assertEquals(Optional.of("Read only: a reference in this file leads nowhere."), file.banner());
    }

    @Test
    void aCheckCanBeGivenUp() {
        file.write(pen -> {
            for (int i = 0; i < 20_000; i++) {
                pen.put(Example.note("n" + i, Example.DOSSIER.id(), "note " + i));
            }
        });
        open(Access.EDIT);
        assertThrows(CancellationException.class, () -> file.check(new Given()));
        assertFalse(file.checked());
        assertEquals(20_002, file.shelf().notes().size());
    }

    @Test
    void afterACrashItIsRecoveredAndOpenBeforeTheRestOfItsCheck() {
        file.close();
        OtherProcess.crash(path);
        open(Access.EDIT);
        assertFalse(file.checked());
        assertEquals(1, file.notices().size());
        assertEquals(Optional.of(OtherProcess.NOTE), file.shelf().entry(OtherProcess.NOTE.id()));
        file.check(Progress.NONE);
        assertTrue(file.checked());
    }

    @Test
    void damageBesideACrashIsFoundBeforeItIsOpen() {
        file.close();
        OtherProcess.crash(path);
        byte[] log = Raw.bytes(path.resolveSibling("harbour.dossier-wal"));
        long page = Long.parseLong(root("issue"));
        Raw.overwrite(path, (page - 1) * 4096L, new byte[4096]);
        DossierRefused refused = assertThrows(DossierRefused.class, () -> open(Access.EDIT));
        assertEquals(Reason.DAMAGED, refused.reason());
        assertArrayEquals(log, Raw.bytes(path.resolveSibling("harbour.dossier-wal")));
    }

    /** Where a table begins, as the file has it without its log. */
    private String root(String table) {
        try (Connection connection = Connections.reading(path, true);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) {
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void open(Access access) {
        file.close();
        file = new Opening(path, Schema.released(), 0).open(access);
    }

    /** A task that nobody waits for. */
    private static final class Given implements Progress {
        @Override
        public void fraction(double fraction) {}

        @Override
        public void words(String words) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
