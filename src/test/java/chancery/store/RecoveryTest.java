package chancery.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Dossier;
import chancery.model.Id;
import chancery.store.DossierRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found beside and in a file after a crash, and what is done about it. */
class RecoveryTest extends DossierTest {

    private static final String RECOVERED =
            "The program ended without closing this dossier. Everything that was saved has been recovered.";
    private static final String MENDED =
            "An index of this dossier was damaged and has been rebuilt. No record was lost.";

    @Test
    void aClosedDossierIsOneFile() {
        file.write(pen -> pen.put(OtherProcess.NOTE));
        assertTrue(Raw.names(folder).size() > 1);
        file.close();
        assertEquals(Set.of("harbour.dossier"), Raw.names(folder));
        assertEquals("delete", Raw.ask(path, "PRAGMA journal_mode"));
    }

    @Test
    void closingTwiceIsClosingOnce() {
        file.close();
        file.close();
        assertThrows(IllegalStateException.class, () -> file.write(pen -> {}));
    }

    @Test
    void whatWasSavedBeforeACrashIsThere() {
        file.close();
        OtherProcess.crash(path);
        assertTrue(Raw.names(folder).contains("harbour.dossier-wal"));
        file = DossierFile.open(path);
        assertEquals(List.of(RECOVERED), file.notices());
        assertEquals(Optional.of(OtherProcess.NOTE), file.shelf().entry(OtherProcess.NOTE.id()));
        file.close();
        assertEquals(Set.of("harbour.dossier"), Raw.names(folder));
    }

    @Test
    void whatWasSavedBeforeACrashIsThereForAReaderToo() {
        file.close();
        OtherProcess.crash(path);
        try (DossierFile reader = DossierFile.open(path, Access.READ)) {
            assertEquals(Optional.of(OtherProcess.NOTE), reader.shelf().entry(OtherProcess.NOTE.id()));
        }
        file = DossierFile.open(path);
        assertEquals(Optional.of(OtherProcess.NOTE), file.shelf().entry(OtherProcess.NOTE.id()));
    }

    @Test
    void aTransactionThatWasCutOffIsTakenBack() {
        putManyNotes(file);
        List<?> before = shelf.notes();
        file.close();
        byte[] whole = Raw.bytes(path);
        OtherProcess.crashInTransaction(path);
        assertTrue(Raw.names(folder).contains("harbour.dossier-journal"));
        assertFalse(Arrays.equals(whole, Raw.bytes(path)));
        file = DossierFile.open(path);
        assertEquals(List.of(RECOVERED), file.notices());
        assertEquals(before, file.shelf().notes());
    }

    @Test
    void theLogOfAnotherFileBesideAClosedDossierIsRefused() throws IOException {
        file.close();
        Files.write(folder.resolve("harbour.dossier-wal"), otherLog());
        assertStray("harbour.dossier-wal");
    }

    @Test
    void theLogOfAnotherFileBesideADossierThatCrashedIsRefused() throws IOException {
        byte[] log = otherLog();
        file.close();
        OtherProcess.crash(path);
        Files.write(folder.resolve("harbour.dossier-wal"), log);
        Files.delete(folder.resolve("harbour.dossier-shm"));
        assertStray("harbour.dossier-wal");
    }

    @Test
    void theJournalOfAnotherFileIsRefused() throws IOException {
        file.close();
        Path other = folder.resolve("other.dossier");
        try (DossierFile created = DossierFile.create(other, dossier("other"))) {
            putManyNotes(created);
        }
        OtherProcess.crashInTransaction(other);
        Files.move(folder.resolve("other.dossier-journal"), folder.resolve("harbour.dossier-journal"));
        assertStray("harbour.dossier-journal");
    }

    @Test
    void aLogThatIsMissingIsTold() throws IOException {
        file.close();
        OtherProcess.crash(path);
        Files.delete(folder.resolve("harbour.dossier-wal"));
        file = DossierFile.open(path);
        assertEquals(1, file.notices().size());
        assertTrue(
                file.notices().get(0).contains("“-wal” beside it is missing"),
                file.notices().get(0));
        assertEquals(Example.DOSSIER, file.shelf().dossier());
    }

    @Test
    void anIndexThatIsOutOfStepIsRebuilt() {
        file.close();
        Raw.run(
                path,
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'CREATE INDEX note_about ON note (about) WHERE row > 1000'"
                        + " WHERE name = 'note_about'");
        Raw.run(path, "REINDEX note_about");
        Raw.run(
                path,
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'CREATE INDEX note_about ON note (about)' WHERE name = 'note_about'");
        file = DossierFile.open(path);
        assertEquals(List.of(MENDED), file.notices());
        assertEquals(List.of(Example.GAP), file.shelf().notesOn(Example.DOSSIER.id()));
        assertTrue(file.facts().sound());
    }

    @Test
    void aDamagedSearchIndexIsRefilledFromTheRecords() {
        List<Hit> before = shelf.search("harbour", 10);
        file.close();
        Raw.run(path, "UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10");
        try (DossierFile reader = DossierFile.open(path, Access.READ)) {
            assertTrue(reader.notices().get(0).startsWith("The search index is damaged"));
            assertFalse(reader.facts().searchSound());
        }
        file = DossierFile.open(path);
        assertEquals(List.of(MENDED), file.notices());
        assertEquals(before, file.shelf().search("harbour", 10));
        assertTrue(file.facts().sound());
    }

    @Test
    void aReferenceThatLeadsNowhereIsListedAndNothingIsDeleted() {
        file.close();
        Raw.run(path, "PRAGMA foreign_keys = OFF", "UPDATE note SET about = 9999 WHERE text LIKE 'Who%'");
        byte[] before = Raw.bytes(path);
        try (DossierFile reader = DossierFile.open(path)) {
            assertEquals(Optional.of("Read only: a reference in this file leads nowhere."), reader.banner());
            assertEquals(1, reader.notices().size());
            assertTrue(reader.notices().get(0).contains("of note refers to nothing in entry"));
            assertFalse(reader.facts().sound());
        }
        assertArrayEquals(before, Raw.bytes(path));
    }

    @Test
    void aFlippedBitInAQuoteIsToldByItsSeal() {
        file.close();
        flip("Nobody expects");
        file = DossierFile.open(path);
        assertEquals(List.of(), file.notices());
        FileFacts facts = file.facts();
        assertEquals(List.of(), facts.integrity());
        assertEquals(List.of(Example.PARAPHRASE.id()), facts.altered());
        assertFalse(facts.sound());
    }

    @Test
    void aFlippedBitInAPassageANoteOrATextIsToldToo() {
        file.close();
        flip("They may yet");
        flip("Norland “will not” move");
        flip("unless fees are");
        file = DossierFile.open(path);
        assertEquals(
                Set.of(Example.DOUBT.id(), Example.GAZETTE.id(), Example.FIRM.id()),
                Set.copyOf(file.facts().altered()));
        file.close();
        Raw.run(path, "UPDATE passage SET before = 'Nordland' WHERE before LIKE 'Norland%'");
        file = DossierFile.open(path);
        assertTrue(file.facts().altered().contains(Example.GAZETTE.id()));
    }

    /** Flips the lowest bit of the first letter of some words, wherever a record has them. */
    private void flip(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        int at = Raw.find(path, bytes);
        Raw.overwrite(path, at, new byte[] {(byte) (bytes[0] ^ 1)});
    }

    private byte[] otherLog() throws IOException {
        Path other = folder.resolve("other.dossier");
        // The other process puts a note on the dossier of the example.
        DossierFile.create(other, dossier("harbour")).close();
        OtherProcess.crash(other);
        byte[] log = Files.readAllBytes(folder.resolve("other.dossier-wal"));
        assertTrue(log.length > 0);
        return log;
    }

    private static Dossier dossier(String id) {
        return new Dossier(new Id<>(id), "Other", null, Example.DOSSIER.zone(), null, null, null, "en");
    }

    private static void putManyNotes(DossierFile file) {
        file.write(pen -> IntStream.range(0, 500)
                .forEach(i ->
                        pen.put(Example.note("note-" + i, file.shelf().dossier().id(), "word ".repeat(99)))));
    }

    private void assertStray(String name) {
        byte[] before = Raw.bytes(path);
        byte[] stray = Raw.bytes(folder.resolve(name));
        for (Access access : Access.values()) {
            for (long large : new long[] {Long.MAX_VALUE, 0}) {
                Opening opening = new Opening(path, Schema.released(), large);
                DossierRefused refused = assertThrows(DossierRefused.class, () -> opening.open(access));
                assertEquals(Reason.STRAY_JOURNAL, refused.reason());
                assertTrue(refused.getMessage().contains("“" + name + "”"), refused.getMessage());
            }
        }
        assertArrayEquals(before, Raw.bytes(path));
        assertArrayEquals(stray, Raw.bytes(folder.resolve(name)));
    }
}
