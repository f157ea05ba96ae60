package chancery.store.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.Samples;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Place;
import chancery.store.Access;
import chancery.store.Backup;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.DossierRefused.Reason;
import chancery.store.Replacement;
import chancery.store.backup.Difference.How;
import chancery.store.backup.Difference.Line;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is looked at, and takes the dossier's place. */
class RestoringTest {

    private static final Place PLACE = new Place(new Id<>("later"), "Later", null, null);

    @TempDir
    Path folder;

    private Path path;
    private DossierFile dossier;
    private Path backup;

    @BeforeEach
    void openTheExercise() {
        path = folder.resolve("harbour.dossier");
        dossier = Samples.HARBOUR_EXERCISE.create(path, null);
        backup = folder.resolve("backup.dossier");
        Backup.copy(dossier, backup);
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void whereNothingHasChangedNothingDiffers() {
        Difference difference = Comparison.of(backup, dossier.shelf(), Progress.NONE);
        assertEquals(new Difference(List.of()), difference);
        assertEquals("nothing differs", difference.words());
    }

    @Test
    void whatDiffersIsNamedByKind() {
        Note gone = dossier.shelf().notes().get(0);
        Event event = dossier.shelf().events().get(0);
        dossier.write(pen -> {
            pen.put(PLACE);
            pen.remove(gone.id());
            pen.put(event.withTitle(event.title() + " again"));
        });
        Difference difference = Comparison.of(backup, dossier.shelf(), Progress.NONE);
        assertEquals(
                List.of(
                        new Line(EntryKind.PLACE, PLACE.id(), How.FEWER, "Later"),
                        new Line(EntryKind.EVENT, event.id(), How.CHANGED, event.title())),
                difference.lines().subList(0, 2));
        assertEquals(gone.id(), difference.lines().get(2).id());
        assertEquals("1 place fewer, 1 event changed, 1 note more", difference.words());
    }

    @Test
    void aBackupTakesTheDossiersPlace() {
        dossier.write(pen -> pen.put(PLACE));
        dossier.close();
        try (Replacement replacement = Replacement.of(path, backup, Progress.NONE)) {
            replacement.put(null);
        }
        dossier = DossierFile.open(path);
        assertEquals(List.of(), dossier.notices());
        assertTrue(dossier.shelf().entry(PLACE.id()).isEmpty());
        assertTrue(dossier.facts().sound());
        dossier.close();
        assertEquals(2, files());
    }

    @Test
    void whatIsNotPutInItsPlaceIsClearedAway() {
        try (Replacement replacement = Replacement.of(path, backup, Progress.NONE)) {
            DossierRefused refused = assertThrows(DossierRefused.class, () -> replacement.put(null));
            assertEquals(Reason.LOCKED, refused.reason());
        }
        dossier.close();
        assertEquals(2, files());
    }

    @Test
    void whatLayThereIsKeptAsideByteForByte() throws IOException {
        dossier.close();
        byte[] damaged = Files.readAllBytes(path);
        damaged[5_000] ^= 1;
        Files.write(path, damaged);
        Path aside = folder.resolve("aside.dossier");
        try (Replacement replacement = Replacement.of(path, backup, Progress.NONE)) {
            replacement.put(aside);
        }
        assertArrayEquals(damaged, Files.readAllBytes(aside));
        try (DossierFile restored = DossierFile.open(path)) {
            assertTrue(restored.facts().sound());
        }
    }

    @Test
    void aDossierThatIsGoneComesBack() throws IOException {
        dossier.close();
        Files.delete(path);
        try (Replacement replacement = Replacement.of(path, backup, Progress.NONE)) {
            replacement.put(null);
        }
        dossier = DossierFile.open(path);
        assertFalse(dossier.shelf().events().isEmpty());
    }

    @Test
    void aDamagedBackupIsRefusedAndTheDossierStays() throws IOException {
        dossier.close();
        byte[] before = Files.readAllBytes(path);
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(DossierRefused.class, () -> Replacement.of(path, backup, Progress.NONE));
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(2, files());
    }

    @Test
    void whatARestoringThatWasKilledLeftIsClearedAtTheNextOpening() throws IOException {
        dossier.close();
        Files.copy(backup, folder.resolve(".harbour.dossier.restoring"));
        dossier = DossierFile.open(path);
        dossier.close();
        assertEquals(2, files());
    }

    @Test
    void aBackupOfAnEarlierVersionIsComparedAndStaysAsItIs() throws IOException {
        Path older = Path.of("src/test/resources/golden/store/schema-001.dossier");
        Path copy = Files.copy(older, folder.resolve("older.dossier"));
        byte[] before = Files.readAllBytes(copy);
        assertFalse(Comparison.of(copy, dossier.shelf(), Progress.NONE).nothing());
        assertArrayEquals(before, Files.readAllBytes(copy));
        Path out = folder.resolve("out.dossier");
        Replacement.write(copy, out, Progress.NONE);
        try (DossierFile restored = DossierFile.open(out)) {
            assertTrue(restored.facts().sound());
        }
        try (DossierFile read = DossierFile.open(path, Access.READ)) {
            assertTrue(read.readOnly());
        }
    }

    private long files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
