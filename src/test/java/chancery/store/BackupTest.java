package chancery.store;

import static chancery.store.Example.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.When;
import chancery.store.DossierRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A copy holds what the dossier holds, or is not there. */
class BackupTest extends DossierTest {

    @Test
    void aBackupIsADossierOfItsOwnThatHoldsTheSame() {
        Path copy = Backup.backup(file, folder.resolve("backups"));
        file.write(pen -> pen.put(event("later", "Later", When.UNDATED)));
        assertEquals(Set.of("harbour.000001.dossier"), Raw.names(copy.getParent()));
        try (DossierFile saved = DossierFile.open(copy)) {
            assertFalse(saved.readOnly());
            assertEquals(3, saved.shelf().events().size());
            assertEquals(shelf.quotes(), saved.shelf().quotes());
            assertEquals(shelf.search("harbour", 9), saved.shelf().search("harbour", 9));
            assertTrue(saved.facts().sound());
        }
    }

    @Test
    void backupsAreNumberedByDossier() {
        Path backups = folder.resolve("backups");
        Backup.backup(file, backups);
        Backup.backup(file, backups);
        Dossier other = new Dossier(new Id<>("h"), "H", null, Example.DOSSIER.zone(), null, null, null, "en");
        try (DossierFile second = DossierFile.create(folder.resolve("h.dossier"), other)) {
            Backup.backup(second, backups);
        }
        Path last = Backup.backup(file, backups);
        assertEquals(backups.resolve("harbour.000003.dossier"), last);
        assertEquals(
                Set.of(
                        "h.000001.dossier",
                        "harbour.000001.dossier",
                        "harbour.000002.dossier",
                        "harbour.000003.dossier"),
                Raw.names(backups));
    }

    @Test
    void aNumberIsNotGivenAgainThoughItsBackupIsGone() throws IOException {
        Path backups = folder.resolve("backups");
        Path first = Backup.backup(file, backups);
        Backup.backup(file, backups);
        Files.delete(first);
        assertEquals(backups.resolve("harbour.000003.dossier"), Backup.backup(file, backups));
    }

    @Test
    void whatAnUnfinishedBackupLeftIsClearedAway() throws IOException {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        Files.writeString(backups.resolve("harbour.000007.dossier.partial"), "half");
        Files.writeString(backups.resolve("harbour.000007.dossier.partial-journal"), "half");
        Files.writeString(backups.resolve("other.000007.dossier.partial"), "not ours");
        Backup.backup(file, backups);
        assertEquals(Set.of("harbour.000001.dossier", "other.000007.dossier.partial"), Raw.names(backups));
    }

    @Test
    void aCopyDoesNotReplaceAFile() throws IOException {
        Path target = folder.resolve("target.dossier");
        Files.writeString(target, "mine");
        assertEquals(
                Reason.EXISTS,
                assertThrows(DossierRefused.class, () -> Backup.copy(file, target))
                        .reason());
        assertEquals("mine", Files.readString(target));
    }

    @Test
    void aCopyThatCannotBeMadeLeavesNothing() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where a folder is wanted");
        assertThrows(StoreFailed.class, () -> Backup.backup(file, blocked));
        assertThrows(StoreFailed.class, () -> Backup.copy(file, folder.resolve("no such folder/copy.dossier")));
        assertEquals("a file where a folder is wanted", Files.readString(blocked));
        assertFalse(Raw.names(folder).contains("no such folder"));
    }

    @Test
    void aReaderMayMakeABackup() {
        try (DossierFile reader = DossierFile.open(path, Access.READ)) {
            Path copy = Backup.backup(reader, folder.resolve("backups"));
            try (DossierFile saved = DossierFile.open(copy, Access.READ)) {
                assertEquals(shelf.events(), saved.shelf().events());
            }
        }
    }
}
