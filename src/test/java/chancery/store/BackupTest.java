package chancery.store;

import static chancery.store.Example.event;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.KeptSheet;
import chancery.model.When;
import chancery.store.DossierRefused.Reason;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A copy holds what the dossier holds, or is not there. */
class BackupTest extends DossierTest {

    @Test
    void aCopyIsADossierOfItsOwnThatHoldsTheSame() {
        Path copy = folder.resolve("copy.dossier");
        Map<EntryKind, Integer> held = Backup.copy(file, copy, Progress.NONE);
        file.write(pen -> pen.put(event("later", "Later", When.UNDATED)));
        assertEquals(3, held.get(EntryKind.EVENT));
        try (DossierFile saved = DossierFile.open(copy)) {
            assertFalse(saved.readOnly());
            assertEquals(3, saved.shelf().events().size());
            assertEquals(shelf.quotes(), saved.shelf().quotes());
            assertEquals(shelf.search("harbour", 9), saved.shelf().search("harbour", 9));
            assertTrue(saved.facts().sound());
        }
    }

    @Test
    void aCopyHoldsTheKeptSheets() {
        KeptSheet sheet =
                new KeptSheet("sheet-a", "The pier", Instant.parse("2022-01-10T18:00:00Z"), null, "pdf", 2, "{}");
        byte[] bytes = {37, 80, 68, 70, 0};
        file.write(pen -> pen.keep(sheet, bytes, List.of(Example.PIER)));
        Path copy = folder.resolve("copy.dossier");
        Backup.copy(file, copy);
        try (DossierFile saved = DossierFile.open(copy)) {
            assertEquals(List.of(sheet), saved.shelf().keptSheets());
            assertArrayEquals(bytes, saved.shelf().keptFile("sheet-a").orElseThrow());
            assertEquals(List.of(Example.PIER), saved.shelf().keptRecords("sheet-a"));
        }
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
        assertThrows(StoreFailed.class, () -> Backup.copy(file, blocked.resolve("copy.dossier")));
        assertThrows(StoreFailed.class, () -> Backup.copy(file, folder.resolve("no such folder/copy.dossier")));
        assertEquals("a file where a folder is wanted", Files.readString(blocked));
        assertFalse(Raw.names(folder).contains("no such folder"));
    }

    @Test
    void aReaderMayMakeACopy() {
        try (DossierFile reader = DossierFile.open(path, Access.READ)) {
            Path copy = folder.resolve("copy.dossier");
            Backup.copy(reader, copy);
            try (DossierFile saved = DossierFile.open(copy, Access.READ)) {
                assertEquals(shelf.events(), saved.shelf().events());
            }
        }
    }
}
