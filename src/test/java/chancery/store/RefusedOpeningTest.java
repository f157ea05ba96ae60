package chancery.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.store.DossierRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no sound dossier is refused with its reason, unchanged, and with nothing left beside it. */
class RefusedOpeningTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void makeTheExample() {
        path = folder.resolve("harbour.dossier");
        try (DossierFile file = DossierFile.create(path, Example.DOSSIER)) {
            Example.fill(file);
        }
    }

    @Test
    void aMissingFileIsRefusedAndNotMade() {
        Path missing = folder.resolve("missing.dossier");
        DossierRefused refused = assertThrows(DossierRefused.class, () -> DossierFile.open(missing));
        assertEquals(Reason.MISSING, refused.reason());
        assertEquals(
                "There is no file “missing.dossier”. It may have been moved or renamed; look for it where you keep your"
                        + " dossiers.",
                refused.getMessage());
        assertEquals(Set.of("harbour.dossier"), Raw.names(folder));
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner.dossier"));
        assertEquals(
                Reason.NOT_A_FILE,
                assertThrows(DossierRefused.class, () -> DossierFile.open(inner))
                        .reason());
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.write(path, new byte[0]);
        assertRefused(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dear reader,", "\u0089PNG\r\n\u001a\n", "PK\u0003\u0004 and so on", "SQLite format 4\0", "X"})
    void anotherKindOfFileIsRefused(String beginning) throws IOException {
        Files.writeString(path, beginning.repeat(300));
        assertRefused(Reason.NOT_A_DOSSIER);
    }

    @Test
    void anotherProgramsFileIsRefused() {
        Raw.run(path, "PRAGMA application_id = 12345");
        assertRefused(Reason.FOREIGN);
    }

    @Test
    void aLaterProgramsFileIsRefused() {
        Raw.run(path, "PRAGMA user_version = " + (Schema.released().version() + 1));
        assertRefused(Reason.NEWER);
    }

    @Test
    void aFileOfNoVersionIsRefused() {
        Raw.run(path, "PRAGMA user_version = 0");
        assertRefused(Reason.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 99, 100, PAGE, PAGE + 1, 20 * PAGE})
    void aFileThatIsCutOffIsRefused(int length) throws IOException {
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), length));
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void aFileWithoutItsLastByteIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(bytes, bytes.length - 1));
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void aFileWithAZeroedPageIsRefusedWhicheverItIs() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int page = 1; page < whole.length / PAGE; page++) {
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, page * PAGE, (page + 1) * PAGE, (byte) 0);
            if (Arrays.equals(whole, zeroed)) {
                continue;
            }
            Files.write(path, zeroed);
            try (DossierFile file = DossierFile.open(path)) {
                // Pages of the search index are mended from the records.
                assertEquals(
                        "An index of this dossier was damaged and has been rebuilt. No record was lost.",
                        file.notices().get(0));
                assertEquals(Example.ENTRIES.size() + 1, records(file));
            } catch (DossierRefused refused) {
                assertTrue(Set.of(Reason.DAMAGED, Reason.ALTERED).contains(refused.reason()), refused.getMessage());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE more (x)",
                "CREATE VIEW more AS SELECT 1",
                "CREATE TRIGGER more AFTER INSERT ON note BEGIN SELECT 1; END",
                "CREATE INDEX more ON note (author)",
                "DROP INDEX note_about",
                "DROP VIEW searchable",
                "ALTER TABLE note ADD COLUMN more TEXT",
                "ALTER TABLE note RENAME TO notes"
            })
    void otherTablesThanADossiersAreRefused(String change) {
        Raw.run(path, change);
        assertRefused(Reason.ALTERED);
    }

    @Test
    void aViewInTheNameOfATableIsRefused() {
        Raw.run(
                path,
                "DROP TABLE note",
                "CREATE VIEW note AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r");
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertRefused(Reason.ALTERED));
    }

    @Test
    void aSchemaInLowerCaseIsRefused() {
        Raw.run(
                path,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CREATE TABLE', 'create table')"
                        + " WHERE name = 'note'");
        assertRefused(Reason.ALTERED);
    }

    @Test
    void tenThousandTablesAreRefusedInTwoSeconds() {
        Raw.run(
                path,
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "CREATE TABLE t" + i + " (x);")
                        .collect(Collectors.joining("", "BEGIN;", "COMMIT")));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertRefused(Reason.ALTERED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO entry (row, id, kind) VALUES (9223372036854775807, 'high', 'note')",
                "INSERT INTO entry (row, id, kind) VALUES (-1, 'low', 'note')",
                "INSERT INTO entry (row, id, kind) VALUES (99, 'No Id', 'note')",
                "UPDATE note SET kind = 'rumour'",
                "UPDATE event SET reality = 'perhaps'",
                "UPDATE event SET start_latest = start_earliest - 1 WHERE undated = 0",
                "UPDATE source SET credibility = 7",
                "UPDATE passage SET stop = start"
            })
    void valuesThatNoRecordHasAreRefused(String change) {
        Raw.run(path, "PRAGMA ignore_check_constraints = ON;" + change);
        assertEquals(
                Reason.DAMAGED,
                assertThrows(DossierRefused.class, () -> DossierFile.open(path)).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET row = 9223372036854775807 WHERE id = 'gap'; UPDATE note SET row = 9223372036854775807"
                        + " WHERE text LIKE 'Who%'",
                "UPDATE note SET kind = 'rumour'",
                "UPDATE entry SET id = 'No Id' WHERE id = 'gap'"
            })
    void valuesThatNoRecordHasAreToldWhenTheyAreOnlyRead(String change) {
        Raw.run(path, "PRAGMA ignore_check_constraints = ON;" + change);
        try (DossierFile file = DossierFile.open(path, Access.READ)) {
            assertEquals(
                    Reason.DAMAGED,
                    assertThrows(DossierRefused.class, () -> file.shelf().notes())
                            .reason());
            assertEquals(3, file.shelf().events().size());
        }
    }

    @Test
    void aDateThatIsNoneIsToldWhenItIsRead() {
        Raw.run(path, "UPDATE event SET edtf = 'tomorrow' WHERE title = 'Talks open'");
        try (DossierFile file = DossierFile.open(path)) {
            assertEquals(
                    Reason.DAMAGED,
                    assertThrows(DossierRefused.class, () -> file.shelf().events())
                            .reason());
            assertEquals(2, file.shelf().issues().size());
        }
    }

    @Test
    void aValueThatFillsTheMemoryIsNotRead() {
        Raw.run(path, "UPDATE source_text SET text = CAST(zeroblob(" + (Connections.LONGEST + 1) + ") AS TEXT)");
        assertEquals(
                Reason.TOO_LONG,
                assertThrows(DossierRefused.class, () -> {
                            try (DossierFile file = DossierFile.open(path)) {
                                file.shelf().text(Example.GAZETTE.id());
                            }
                        })
                        .reason());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsWords(Reason reason) {
        String words = new DossierRefused(reason, path, "one", "two", 3).getMessage();
        assertTrue(words.contains("“harbour.dossier”"), words);
        assertTrue(words.endsWith(".") || reason == Reason.CONFLICT, words);
    }

    private void assertRefused(Reason reason) {
        byte[] before = Raw.bytes(path);
        for (Access access : Access.values()) {
            DossierRefused refused = assertThrows(
                    DossierRefused.class, () -> DossierFile.open(path, access).close());
            assertEquals(reason, refused.reason(), refused::getMessage);
        }
        assertArrayEquals(before, Raw.bytes(path));
        assertEquals(Set.of("harbour.dossier"), Raw.names(folder));
    }

    private static int records(DossierFile file) {
        return file.facts().records().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
