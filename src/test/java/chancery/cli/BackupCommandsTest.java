package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.Samples;
import chancery.model.Id;
import chancery.model.Place;
import chancery.store.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery backup} and {@code chancery restore}. */
class BackupCommandsTest {

    @TempDir
    Path home;

    private Shell shell;
    private Path file;

    @BeforeEach
    void makeTheExercise() {
        shell = new Shell(home);
        file = home.resolve("harbour.dossier");
        Samples.HARBOUR_EXERCISE.create(file, null).close();
    }

    @Test
    void aBackupIsMadeAndSaidWhere() {
        Shell.Answer answer = shell.run("backup", file);
        Path backup = Path.of(answer.out().strip());
        assertEquals(Shell.fine(backup + "\n"), answer);
        assertTrue(backup.startsWith(shell.folders().backups()));
        try (DossierFile copy = DossierFile.open(backup)) {
            assertTrue(copy.facts().sound());
        }
        assertEquals(answer, shell.run("backup", file));
    }

    @Test
    void backupsAreListedTheNewestFirst() {
        assertEquals(Shell.refused("There is no backup of " + file), shell.run("backup", file, "--list"));
        String first = shell.run("backup", file).out().strip();
        change();
        String second = shell.run("backup", file).out().strip();
        String list = shell.run("backup", file, "--list").out();
        assertTrue(
                list.matches("(?s)\\S+ \\S+  intact  \\Q" + second + "\\E\n\\S+ \\S+  intact  \\Q" + first + "\\E\n"),
                list);
    }

    @Test
    void aBackupIsRestoredUnderAnotherName() throws IOException {
        String backup = shell.run("backup", file).out().strip();
        change();
        byte[] before = Files.readAllBytes(file);
        Path out = home.resolve("out.dossier");
        assertEquals(
                Shell.fine("Wrote " + out + ": 1 place fewer\n"),
                shell.run("restore", file, "--from", backup, "-o", out));
        assertArrayEquals(before, Files.readAllBytes(file));
        try (DossierFile restored = DossierFile.open(out)) {
            assertTrue(restored.facts().sound());
        }
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        String backup = shell.run("backup", file).out().strip();
        byte[] before = Files.readAllBytes(file);
        assertEquals(
                Shell.refused("There is a file “harbour.dossier” already. It was not changed. Choose another name."),
                shell.run("restore", file, "--from", backup, "-o", file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aDamagedDossierDoesNotStandInTheWay() throws IOException {
        String backup = shell.run("backup", file).out().strip();
        Files.write(file, new byte[0]);
        Path out = home.resolve("out.dossier");
        Shell.Answer answer = shell.run("restore", file, "--from", backup, "-o", out);
        assertEquals(ExitCode.FINE, answer.code());
        assertTrue(answer.out().startsWith("Wrote " + out + ". The file “harbour.dossier” is empty"), answer.out());
        assertTrue(Files.size(out) > 0);
    }

    @Test
    void aBackupThatIsNoneIsRefused() throws IOException {
        Path text = Files.writeString(home.resolve("text.dossier"), "no dossier at all");
        Path out = home.resolve("out.dossier");
        assertEquals(
                ExitCode.REFUSED,
                shell.run("restore", file, "--from", text, "-o", out).code());
        assertTrue(Files.notExists(out));
    }

    @Test
    void anImportIsPrecededByABackup() {
        Path json = home.resolve("all.json");
        shell.run("export", file, "-o", json);
        assertEquals(ExitCode.REFUSED, shell.run("backup", file, "--list").code());
        assertEquals(ExitCode.FINE, shell.run("import", file, json).code());
        assertEquals(ExitCode.FINE, shell.run("backup", file, "--list").code());
    }

    private void change() {
        try (DossierFile dossier = DossierFile.open(file)) {
            dossier.write(pen -> pen.put(new Place(new Id<>("later"), "Later", null, null)));
        }
    }
}
