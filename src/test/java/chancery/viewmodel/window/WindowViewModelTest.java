package chancery.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Dossier;
import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.store.Access;
import chancery.store.DossierFile;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problem;
import chancery.viewmodel.Problems;
import chancery.work.Answers;
import chancery.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowViewModelTest {

    private static final String HARBOUR = "harbour-exercise";

    @TempDir
    private Path home;

    private Folders folders;
    private Problems problems;
    private WindowViewModel window;

    @BeforeEach
    void start() {
        folders = new Folders(home.resolve("settings"), home.resolve("dossiers"), home.resolve("backups"));
        window = again();
    }

    @AfterEach
    void end() {
        window.end();
    }

    @Test
    void theFirstStartShowsTheWelcomeWithBothSamples() {
        assertNull(window.workbenchProperty().get());
        assertEquals(List.of("geneva-2022", HARBOUR), window.samples());
        assertEquals(List.of(), window.welcome().recent());
    }

    @Test
    void aSampleBecomesACopyInTheUsersFolderUnderAFreeName() {
        window.createSample(HARBOUR);
        window.createSample(HARBOUR);

        assertTrue(Files.exists(folders.dossiers().resolve("harbour-exercise.dossier")));
        assertEquals("harbour-exercise-2.dossier", workbench().fileName());
    }

    @Test
    void theNextStartOpensTheDossierThatWasOpen() {
        window.createSample(HARBOUR);
        window.end();

        window = again();

        assertEquals("harbour-exercise.dossier", workbench().fileName());
    }

    @Test
    void aDossierThatWasClosedIsNotOpenedAgainButOffered() {
        window.createSample(HARBOUR);
        window.close();
        window.end();

        window = again();

        assertNull(window.workbenchProperty().get());
        assertEquals(
                List.of("harbour-exercise"),
                window.welcome().recent().stream().map(RecentDossier::name).toList());
    }

    @Test
    void aLastDossierThatIsGoneLeadsToTheWelcomeWithACalmNoteAndNoDialog() throws IOException {
        window.createSample(HARBOUR);
        window.end();
        Files.delete(folders.dossiers().resolve("harbour-exercise.dossier"));

        window = again();

        assertNull(window.workbenchProperty().get());
        assertEquals(List.of(), problems.waiting());
        assertTrue(
                window.welcome().noteProperty().get().contains("harbour-exercise.dossier"),
                window.welcome().noteProperty()::get);
        assertTrue(window.welcome().recent().get(0).missing());
    }

    @Test
    void aFileThatIsNoDossierIsRefusedWithWordsAndLeftAsItIs() throws IOException {
        byte[] bytes = "This is a letter.".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Path letter = Files.write(home.resolve("letter.dossier"), bytes);

        window.open(letter);

        Problem problem = problems.waiting().get(0);
        assertEquals("letter.dossier was not opened", problem.title());
        assertNull(problem.code());
        assertFalse(problem.message().isBlank());
        assertArrayEquals(bytes, Files.readAllBytes(letter));
        assertFalse(window.busyProperty().get());
    }

    @Test
    void aFileThatIsGivenUpWhileItOpensIsClosedAgain() throws InterruptedException {
        window.createSample(HARBOUR);
        Path file = workbench().session().file().path();
        window.close();
        Answers answers = new Answers();
        try (Work work = Work.threads(answers)) {
            SettingsFile settings = new SettingsFile(folders);
            WindowViewModel patient =
                    new WindowViewModel(new Memory(settings, settings.load(), work), problems, work, folders);
            patient.open(file);
            assertTrue(patient.canGiveUpProperty().get());
            patient.giveUpOpening();
            answers.await(() -> !patient.busyProperty().get());
            assertNull(patient.workbenchProperty().get());
            assertFalse(patient.canGiveUpProperty().get());
            CountDownLatch closed = new CountDownLatch(1);
            work.runInTurn(
                    "",
                    progress -> {
                        closed.countDown();
                        return "";
                    },
                    done -> {},
                    failure -> {});
            closed.await();
        }
        try (DossierFile again = DossierFile.open(file)) {
            assertFalse(again.readOnly());
        }
    }

    @Test
    void aDossierThatIsChangedBeforeItsFirstBackupIsBackedUpAsItWasOpened() throws InterruptedException, IOException {
        window.createSample(HARBOUR);
        Path file = workbench().session().file().path();
        String before = workbench().session().contents().dossier().title();
        window.close();
        Path kept = home.resolve("kept");
        Answers answers = new Answers();
        try (Work work = Work.threads(answers)) {
            SettingsFile settings = new SettingsFile(folders);
            WindowViewModel quick = new WindowViewModel(
                    new Memory(settings, settings.load(), work),
                    problems,
                    work,
                    new Folders(folders.settings(), folders.dossiers(), kept));
            quick.open(file);
            answers.await(() -> quick.workbenchProperty().get() != null);
            WorkbenchViewModel workbench =
                    Objects.requireNonNull(quick.workbenchProperty().get());
            Dossier cover = workbench.session().contents().dossier();
            Dossier later = new Dossier(
                    cover.id(),
                    "Later",
                    cover.marking(),
                    cover.zone(),
                    cover.asOf(),
                    cover.cutOff(),
                    cover.author(),
                    cover.language());
            workbench.session().editing().make(new Edit("Rename", List.of(Change.replaced(cover, later))));
            answers.await(() -> workbench.backups().stateProperty().get().contains("backed up"));
            assertEquals("Later", workbench.session().contents().dossier().title());
            quick.end();
        }
        try (Stream<Path> files = Files.walk(kept)) {
            Path backup = files.filter(found -> found.toString().endsWith(".dossier"))
                    .findFirst()
                    .orElseThrow();
            try (DossierFile copy = DossierFile.open(backup, Access.READ)) {
                assertEquals(before, copy.shelf().dossier().title());
            }
        }
    }

    @Test
    void theComposerIsMadeWhenItIsFirstShown() {
        window.createSample(HARBOUR);

        assertNull(workbench().composerProperty().get());
        workbench().modeProperty().set(ViewMode.SHEET);

        assertEquals(workbench().sheet(), workbench().composerProperty().get());
    }

    @Test
    void aFileThatIsRefusedLeavesTheOpenDossierOpen() throws IOException {
        window.createSample(HARBOUR);
        WorkbenchViewModel before = workbench();

        window.open(Files.createFile(home.resolve("empty.dossier")));

        assertEquals(before, workbench());
        assertEquals(1, problems.waiting().size());
        assertEquals(26, before.session().file().shelf().events().size());
    }

    @Test
    void openingTheOpenDossierAgainChangesNothing() {
        window.createSample(HARBOUR);
        WorkbenchViewModel before = workbench();

        window.open(before.session().file().path());

        assertEquals(before, workbench());
    }

    @Test
    void aNewDossierHasTheTitleTheMarkingAndTheDayTheUserGave() {
        DossierForm form = new DossierForm();
        form.titleProperty().set(" Ferry dues ");
        form.markingProperty().set("TLP:AMBER");
        form.asOfProperty().set(java.time.LocalDate.of(2031, 4, 15));

        window.create(home.resolve("deep").resolve("below").resolve(form.fileName()), form);

        assertEquals("ferry-dues.dossier", workbench().fileName());
        assertEquals("Ferry dues", workbench().titleProperty().getValue());
        assertEquals("TLP:AMBER", workbench().markingProperty().getValue());
        assertEquals("15 Apr 2031", workbench().asOf().dayProperty().get());
    }

    @Test
    void aNewDossierIsNeverWrittenOverAFile() throws IOException {
        Path file = Files.writeString(home.resolve("mine.dossier"), "mine");
        DossierForm form = new DossierForm();
        form.titleProperty().set("Mine");

        window.create(file, form);

        assertNull(window.workbenchProperty().get());
        assertEquals("The dossier was not made", problems.waiting().get(0).title());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void theViewThatWasShownIsShownAgain() {
        window.createSample(HARBOUR);
        workbench().modeProperty().set(ViewMode.QUOTES);
        window.end();

        window = again();

        assertEquals(ViewMode.QUOTES, workbench().modeProperty().get());
    }

    @Test
    void aFaultOfTheProgramIsToldByACodeAlone() {
        problems.tell("The dossier was not opened", new IllegalStateException("secret inner state"));

        Problem problem = problems.waiting().get(0);
        String code = assertNotNullAnd(problem.code());
        assertTrue(code.matches("CH-[0-9A-Z]{4}"), code);
        assertTrue(problem.message().contains(code));
        assertFalse(problem.message().contains("secret"));
    }

    private static String assertNotNullAnd(@org.jspecify.annotations.Nullable String text) {
        assertNotNull(text);
        return text;
    }

    private WorkbenchViewModel workbench() {
        WorkbenchViewModel workbench = window.workbenchProperty().get();
        assertNotNull(workbench, () -> "no dossier is open: " + problems.waiting());
        return workbench;
    }

    private WindowViewModel again() {
        Work work = Work.sameThread();
        SettingsFile file = new SettingsFile(folders);
        problems = new Problems();
        WindowViewModel started = new WindowViewModel(new Memory(file, file.load(), work), problems, work, folders);
        started.start();
        return started;
    }
}
