package chancery.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Id;
import chancery.model.Place;
import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problem;
import chancery.viewmodel.Problems;
import chancery.viewmodel.backup.BackupLine;
import chancery.viewmodel.backup.BackupsViewModel;
import chancery.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window makes backups, goes back to them, and finds a way out where a file is lost. */
class RescueTest {

    private static final Place PLACE = new Place(new Id<>("later"), "Later", null, null);

    @TempDir
    private Path home;

    private Problems problems;
    private WindowViewModel window;
    private Path file;

    @BeforeEach
    void openTheExercise() {
        Folders folders = new Folders(home.resolve("settings"), home.resolve("dossiers"), home.resolve("backups"));
        Work work = Work.sameThread();
        SettingsFile settings = new SettingsFile(folders);
        problems = new Problems();
        window = new WindowViewModel(new Memory(settings, settings.load(), work), problems, work, folders);
        window.createSample("harbour-exercise");
        file = folders.dossiers().resolve("harbour-exercise.dossier");
    }

    @AfterEach
    void end() {
        window.end();
    }

    @Test
    void aBackupIsMadeWhenADossierIsOpenedAndWhenSomethingHasChanged() {
        assertTrue(backups().stateProperty().get().startsWith("All changes saved · backed up "));
        assertEquals(1, listed().size());
        backups().tick();
        assertEquals(1, listed().size());
        add(PLACE);
        backups().tick();
        assertEquals(
                List.of("after ten minutes", "on opening"),
                listed().stream().map(BackupLine::why).toList());
    }

    @Test
    void aLargeDeletionIsPrecededByABackup() {
        List<Place> places = IntStream.range(0, 12)
                .mapToObj(i -> new Place(new Id<>("p-" + i), "Place " + i, null, null))
                .toList();
        make(new Edit("Add", places.stream().map(Change::added).toList()));
        make(new Edit("Delete", places.stream().map(Change::removed).toList()));
        assertEquals("before a deletion", listed().get(0).why());
        assertEquals(
                "Against now: 12 places more", backups().differenceProperty().get());
    }

    @Test
    void aBackupIsRestoredAfterABackupOfWhatIsThere() {
        add(PLACE);
        List<BackupLine> lines = listed();
        backups().choose(lines.get(0));
        assertEquals(
                "Against now: 1 place fewer", backups().differenceProperty().get());
        assertEquals(List.of("Gone: place “Later”"), backups().details());
        backups().restore();
        assertEquals(List.of(), problems.waiting());
        assertFalse(holds(PLACE));
        assertEquals("before a restoring", listed().get(1).why());
        backups().choose(listed().get(1));
        backups().restore();
        assertTrue(holds(PLACE));
    }

    @Test
    void anEmptyFileIsReplacedByItsNewestBackup() throws IOException {
        window.close();
        Files.write(file, new byte[0]);
        window.open(file);
        assertNull(window.workbenchProperty().get());
        Problem problem = problems.waiting().remove(0);
        assertTrue(problem.message().contains("is empty"), problem.message());
        assertEquals(1, problem.remedies().size());
        problem.remedies().get(0).action().run();
        assertEquals(List.of(), problems.waiting());
        assertNotNull(window.workbenchProperty().get());
        assertTrue(Files.exists(file.resolveSibling("harbour-exercise (damaged).dossier")));
    }

    @Test
    void whatCanBeReadOfADamagedFileIsSavedBesideIt() throws IOException {
        window.close();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 4096, (byte) 0);
        Files.write(file, bytes);
        window.open(file);
        Problem problem = problems.waiting().remove(0);
        assertEquals(2, problem.remedies().size(), problem.message());
        problem.remedies().get(1).action().run();
        assertEquals("harbour-exercise (saved).dossier", workbench().fileName());
        assertEquals(
                "What could be read was saved", problems.waiting().remove(0).title());
    }

    @Test
    void aDossierThatIsGoneIsSavedElsewhereAndGoneOnWith() throws IOException {
        Files.delete(file);
        add(PLACE);
        Problem problem = problems.waiting().remove(0);
        assertEquals(
                List.of("Save a copy…"),
                problem.remedies().stream().map(Problem.Remedy::words).toList());
        problem.remedies().get(0).action().run();
        assertTrue(window.copyWantedProperty().get());
        window.saveCopy(home.resolve("copy.dossier"));
        assertFalse(window.copyWantedProperty().get());
        assertEquals("copy.dossier", workbench().fileName());
        add(PLACE);
        assertTrue(holds(PLACE));
        assertEquals(List.of(), problems.waiting());
    }

    private void add(Place place) {
        make(new Edit("Add place", List.of(Change.added(place))));
    }

    private void make(Edit edit) {
        workbench().session().editing().make(edit);
    }

    private boolean holds(Place place) {
        return workbench().session().file().shelf().entry(place.id()).isPresent();
    }

    private BackupsViewModel backups() {
        return workbench().backups();
    }

    private List<BackupLine> listed() {
        backups().list();
        return List.copyOf(backups().lines());
    }

    private WorkbenchViewModel workbench() {
        WorkbenchViewModel workbench = window.workbenchProperty().get();
        assertNotNull(workbench);
        return workbench;
    }
}
