package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import chancery.store.DossierRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A dossier that somebody else has open too, or that cannot be written to. */
class SharedOpeningTest extends DossierTest {

    @Test
    void aSecondOpeningReadsOnlyAndNamesTheFirst() {
        try (DossierFile second = DossierFile.open(path)) {
            assertTrue(second.readOnly());
            String banner = second.banner().orElseThrow();
            assertTrue(banner.startsWith("Read only: the dossier is open elsewhere, "), banner);
            assertTrue(banner.contains("(process " + ProcessHandle.current().pid() + ")"), banner);
            assertEquals(Example.DOSSIER, second.shelf().dossier());
            assertEquals(
                    Reason.READ_ONLY,
                    assertThrows(DossierRefused.class, () -> second.write(pen -> pen.put(Example.GAP)))
                            .reason());
        }
        assertFalse(file.readOnly());
        assertEquals(Optional.empty(), file.banner());
    }

    @Test
    void aSecondOpeningByAnotherNameOfTheFileReadsOnly() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.dossier"), path);
        try (DossierFile second = DossierFile.open(link)) {
            assertTrue(second.readOnly());
            assertEquals(link, second.path());
        }
    }

    @Test
    void aReaderSeesWhatTheFirstWrites() {
        try (DossierFile second = DossierFile.open(path, Access.READ)) {
            assertEquals(Optional.empty(), second.banner());
            file.write(pen -> pen.put(OtherProcess.NOTE));
            assertEquals(Optional.of(OtherProcess.NOTE), second.shelf().entry(OtherProcess.NOTE.id()));
        }
    }

    @Test
    void theNextOpeningMayChangeWhatTheFirstHasClosed() {
        file.close();
        try (DossierFile second = DossierFile.open(path)) {
            assertFalse(second.readOnly());
        }
    }

    @Test
    void anotherProcessIsNamedAndItsWordsAreSeen() {
        file.close();
        try (OtherProcess other = OtherProcess.editing(path);
                DossierFile second = DossierFile.open(path)) {
            assertTrue(second.readOnly());
            String banner = second.banner().orElseThrow();
            assertTrue(banner.contains("(process " + other.pid() + ")"), banner);
            assertEquals(List.of(), second.notices());
            assertEquals(Optional.of(OtherProcess.NOTE), second.shelf().entry(OtherProcess.NOTE.id()));
        }
    }

    @Test
    void theLockOfAKilledProcessIsInNobodysWay() {
        file.close();
        OtherProcess.crash(path);
        assertTrue(Raw.names(folder).contains(".harbour.dossier.lock"));
        try (DossierFile second = DossierFile.open(path)) {
            assertFalse(second.readOnly());
        }
        assertEquals(Set.of("harbour.dossier"), Raw.names(folder));
    }

    @Test
    void aLockedFileIsReadOnlyWhereItCanBeRead() throws SQLException {
        file.close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("SELECT * FROM entry").next();
            try (DossierFile second = DossierFile.open(path)) {
                assertEquals(Optional.of("Read only: another program has the file locked."), second.banner());
                assertEquals(Example.DOSSIER, second.shelf().dossier());
            }
        }
    }

    @Test
    void aFileThatCannotEvenBeReadIsRefused() throws SQLException {
        file.close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN EXCLUSIVE");
            assertEquals(
                    Reason.LOCKED,
                    assertThrows(DossierRefused.class, () -> DossierFile.open(path))
                            .reason());
        }
        assertEquals(Set.of("harbour.dossier"), Raw.names(folder));
    }

    @Test
    void aWriteProtectedFileOpensForReading() {
        file.close();
        assertTrue(path.toFile().setReadOnly());
        assumeFalse(Files.isWritable(path), "write protection does not bind this user");
        try (DossierFile second = DossierFile.open(path)) {
            assertEquals(Optional.of("Read only: the file is write-protected."), second.banner());
            assertEquals(Example.DOSSIER, second.shelf().dossier());
        }
    }

    @Test
    void aFileInAWriteProtectedFolderOpensForReading() {
        file.close();
        assertTrue(folder.toFile().setReadOnly());
        try {
            assumeFalse(Files.isWritable(folder), "write protection does not bind this user");
            try (DossierFile second = DossierFile.open(path)) {
                assertEquals(Optional.of("Read only: its folder cannot be written to."), second.banner());
                assertEquals(Example.DOSSIER, second.shelf().dossier());
            }
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void aFileThatIsGoneTakesNoMoreChanges() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.dossier");
        Files.move(path, elsewhere);
        assertGone();
        Files.move(elsewhere, path);
        file.write(pen -> pen.put(OtherProcess.NOTE));
        assertEquals(Optional.of(OtherProcess.NOTE), shelf.entry(OtherProcess.NOTE.id()));
    }

    @Test
    void whatWasSavedIsInAFileThatWasMovedWhileItWasOpen() throws IOException {
        file.write(pen -> pen.put(OtherProcess.NOTE));
        Path elsewhere = Files.move(path, folder.resolve("elsewhere.dossier"));
        file.close();
        assertEquals(Set.of("elsewhere.dossier"), Raw.names(folder));
        try (DossierFile moved = DossierFile.open(elsewhere)) {
            assertEquals(Optional.of(OtherProcess.NOTE), moved.shelf().entry(OtherProcess.NOTE.id()));
        }
    }

    @Test
    void aFileThatWasReplacedTakesNoMoreChanges() throws IOException {
        Path other = folder.resolve("other.dossier");
        DossierFile.create(other, Example.DOSSIER).close();
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
        assertGone();
        Path copy = folder.resolve("copy.dossier");
        Backup.copy(file, copy);
        try (DossierFile saved = DossierFile.open(copy)) {
            assertEquals(shelf.events(), saved.shelf().events());
        }
    }

    @Test
    void aFileInASynchronisedFolderHasOneConnectionAndNoLog() throws IOException {
        Path cloud = Files.createDirectory(folder.resolve("Dropbox"));
        Path there = cloud.resolve("there.dossier");
        try (DossierFile shared = DossierFile.create(there, Example.DOSSIER)) {
            Example.fill(shared);
            assertFalse(Raw.names(cloud).contains("there.dossier-wal"));
            assertTrue(
                    shared.notices().get(0).startsWith("This dossier lies on a network drive"),
                    () -> shared.notices().toString());
            assertEquals(shelf.events(), shared.shelf().events());
            assertEquals(shelf.search("harbour", 10), shared.shelf().search("harbour", 10));
            assertTrue(shared.facts().sound());
            shared.write(pen -> pen.put(OtherProcess.NOTE));
            assertEquals(Optional.of(OtherProcess.NOTE), shared.shelf().entry(OtherProcess.NOTE.id()));
            Path copy = folder.resolve("copy.dossier");
            Backup.copy(shared, copy);
            assertTrue(Files.size(copy) > 0);
        }
        assertEquals(Set.of("there.dossier"), Raw.names(cloud));
    }

    private void assertGone() {
        DossierRefused refused =
                assertThrows(DossierRefused.class, () -> file.write(pen -> pen.put(OtherProcess.NOTE)));
        assertEquals(Reason.GONE, refused.reason());
        assertEquals(Optional.empty(), shelf.entry(OtherProcess.NOTE.id()));
    }
}
