package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import chancery.store.Access;
import chancery.store.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateCommandTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;

    @BeforeEach
    void begin() {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("Vienna talks.dossier");
    }

    @Test
    void anEmptyDossierIsCalledAsItsFile() {
        assertEquals(Shell.fine("Made " + file + ": Vienna talks\n"), shell.run("create", file));
        assertEquals("Vienna talks", title(file));
    }

    @Test
    void aTitleCanBeGiven() {
        assertEquals(
                Shell.fine("Made " + file + ": It’s 5 o’clock, {0}\n"),
                shell.run("create", file, "--title", "It’s 5 o’clock, {0}"));
        assertEquals("It’s 5 o’clock, {0}", title(file));
    }

    @Test
    void nothingIsAddedToTheNameOfTheFile() {
        Path bare = folder.resolve("vienna");

        assertEquals(Shell.fine("Made " + bare + ": vienna\n"), shell.run("create", bare));
        assertEquals("vienna", title(bare));
    }

    @Test
    void aSampleHasItsOwnTitleOrTheOneGiven() {
        Path other = folder.resolve("other.dossier");

        assertEquals(
                Shell.fine("Made " + file + ": Harbour talks\n"),
                shell.run("create", file, "--sample", "harbour-exercise"));
        assertEquals(
                Shell.fine("Made " + other + ": Mine\n"),
                shell.run("create", other, "--sample", "geneva-2022", "--title", "Mine"));
    }

    @Test
    void aFileIsNeverWrittenOver() throws IOException {
        Files.writeString(file, "something else");

        assertEquals(
                Shell.refused(
                        "There is a file “Vienna talks.dossier” already. It was not changed. Choose another name."),
                shell.run("create", file));
        assertEquals("something else", Files.readString(file));
    }

    @Test
    void whereThereIsNoFolderNothingIsMade() {
        Path nowhere = folder.resolve("missing/a.dossier");

        assertEquals(
                Shell.refused(
                        "“a.dossier” cannot be made: its folder does not exist, or you may not write to it. Choose"
                                + " another folder."),
                shell.run("create", nowhere));
        assertFalse(Files.exists(nowhere.getParent()));
    }

    @Test
    void anEmptyTitleIsMisuse() {
        assertEquals(
                Shell.misused("The title is empty. Try ‘chancery create --help’."),
                shell.run("create", file, "--title", " "));
        assertFalse(Files.exists(file));
    }

    private static String title(Path file) {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            return dossier.shelf().dossier().title();
        }
    }
}
