package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.check.Checks;
import chancery.check.Finding;
import chancery.model.Dismissal;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;

    @BeforeEach
    void begin() {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("h.dossier");
        shell.run("create", file, "--sample", "harbour-exercise");
    }

    @Test
    void findingsAreToldByCheck() {
        assertTrue(
                shell.run("check", file).out().startsWith("""
                                Weekday and date (weekday)
                                  hbr-event-dockers-march
                                    The wording is “Sunday 5 April”, but 5 April 2031 is a Saturday.
                                """),
                shell.run("check", file).out());
    }

    @Test
    void findingsAreToldInJson() {
        assertTrue(
                shell.run("check", file, "--json").out().startsWith("""
                                {
                                  "findings": [
                                    {
                                      "check": "weekday",
                                      "on": "hbr-event-dockers-march",
                                      "text": "The wording is “Sunday 5 April”, but 5 April 2031 is a Saturday."
                                    },
                                """),
                shell.run("check", file, "--json").out());
    }

    @Test
    void findingNothingIsAnAnswerToo() {
        Path geneva = folder.resolve("g.dossier");
        shell.run("create", geneva, "--sample", "geneva-2022");

        assertEquals(Shell.fine("Nothing found.\n"), shell.run("check", geneva, "--exit-code"));
        assertEquals(Shell.fine("{\n  \"findings\": []\n}\n"), shell.run("check", geneva, "--json"));
    }

    @Test
    void whatIsFoundIsAFailureOnlyWhereThatIsAskedFor() {
        assertEquals(ExitCode.FINE, shell.run("check", file).code());
        assertEquals(ExitCode.REFUSED, shell.run("check", file, "--exit-code").code());
    }

    @Test
    void whatWasDismissedIsToldOnlyWithAll() {
        try (DossierFile dossier = DossierFile.open(file)) {
            List<Finding> found = Checks.of(dossier.shelf(), Progress.NONE);
            dossier.write(pen -> found.forEach(finding -> pen.put(
                    new Dismissal(finding.check().word(), finding.on(), finding.key(), "An exercise.", null, null))));
        }

        assertEquals(Shell.fine("{\n  \"findings\": []\n}\n"), shell.run("check", file, "--json"));
        assertTrue(shell.run("check", file, "--all").out().contains("Dismissed: An exercise."));
        assertTrue(shell.run("check", file, "--json", "--all").out().contains("\"dismissed\": \"An exercise.\""));
    }
}
