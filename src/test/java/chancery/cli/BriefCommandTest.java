package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;
    private Path sheet;

    @BeforeEach
    void begin() {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("a.dossier");
        sheet = folder.resolve("a.pdf");
    }

    @Test
    void theSheetIsWrittenWithTheDossiersMarking() throws IOException {
        shell.run("create", file, "--sample", "harbour-exercise");

        Shell.Answer answer = shell.run("brief", file, "-o", sheet);

        assertEquals(ExitCode.FINE, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("Wrote the sheet of Harbour talks to " + sheet + ": "), answer.out());
        assertTrue(text().contains("TLP:CLEAR"));
    }

    @Test
    void aMarkingThatIsGivenStandsInPlaceOfTheDossiers() throws IOException {
        shell.run("create", file, "--sample", "harbour-exercise");
        shell.run("brief", file, "-o", sheet, "--tlp", "amber+strict");

        assertTrue(text().contains("TLP:AMBER+STRICT"));
        assertFalse(text().contains("TLP:CLEAR"));
    }

    @Test
    void thePaperIsTheOneAskedFor() throws IOException {
        shell.run("create", file);
        shell.run("brief", file, "-o", sheet, "--tlp", "clear", "--paper", "letter");

        try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
            assertEquals(612, document.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(792, document.getPage(0).getMediaBox().getHeight(), 1);
        }
    }

    @Test
    void withoutAnyMarkingItIsMisuse() {
        shell.run("create", file);

        assertEquals(
                Shell.misused(
                        "The dossier has no marking, so the sheet needs one: give it with --tlp. Try ‘chancery brief"
                                + " --help’."),
                shell.run("brief", file, "-o", sheet));
        assertFalse(Files.exists(sheet));
    }

    @Test
    void optionsThatCannotBeReadAreMisuse() {
        assertEquals(
                Shell.misused("Invalid value for option '--tlp': blue is not one of: clear, green, amber, amber+strict,"
                        + " red. Try ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--tlp", "blue"));
        assertEquals(
                Shell.misused("Invalid value for option '--as-of': Monday is not a day or a time such as 2022-01-09 or"
                        + " 2022-01-09T18:00[Europe/Zurich]. Try ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--as-of", "Monday"));
        assertEquals(
                Shell.misused("Invalid value for option '--paper': a5 is not one of: a4, letter. Try ‘chancery brief"
                        + " --help’."),
                shell.run("brief", file, "-o", sheet, "--paper", "a5"));
        assertEquals(
                Shell.misused("Invalid value for option '--section': maps is not one of: profile, bottom-line,"
                        + " assessments, timeline, developments, chronology, watch, positions, quotes, changes,"
                        + " discrepancies, gaps, notes, actors, sources. Try ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--section", "quotes,maps"));
        assertEquals(
                Shell.misused("Missing required parameter for option '--section'. Try ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--section"));
        assertEquals(
                Shell.misused("Invalid value for option '--template': poster is not one of: one-page, two-page,"
                        + " chronology, actor-profile, positions, dossier. Try ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--template", "poster"));
        assertEquals(
                Shell.misused("Invalid value for option '--cut-off': 31 is not a day such as 2022-01-09. Try"
                        + " ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--cut-off", "31"));
        assertEquals(
                Shell.misused("Only one of --tlp, --marking can be given. Try ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--tlp", "red", "--marking", "Ours"));
    }

    @Test
    void sectionsMayBeListedWithCommas() throws IOException {
        shell.run("create", file, "--sample", "harbour-exercise");
        Path markdown = sheet.resolveSibling("sheet.md");
        shell.run("brief", file, "-o", markdown, "--section", "gaps,positions");

        assertEquals(
                List.of("## Gaps and questions", "## Positions"),
                Files.readAllLines(markdown).stream()
                        .filter(line -> line.startsWith("## "))
                        .toList());
    }

    @Test
    void aSheetThatIsLongerThanItsTemplateIsToldSo() {
        shell.run("create", file, "--sample", "harbour-exercise");

        assertFalse(shell.run("brief", file, "-o", sheet, "--template", "one-page")
                .err()
                .contains("longer"));
        Shell.Answer answer =
                shell.run("brief", file, "-o", sheet, "--template", "one-page", "--title", "Long ".repeat(1000));
        assertEquals(ExitCode.FINE, answer.code());
        assertTrue(
                answer.err()
                        .endsWith(
                                "That is longer than the one page of its template, though all that may be left out was."
                                        + " Name fewer sections with --section, or shorten what is written.\n"),
                answer.err());
    }

    @Test
    void aDossierIsNotWrittenOver() {
        shell.run("create", file, "--sample", "harbour-exercise");

        assertEquals(
                Shell.refused(file + " is a dossier, and is not written over. Choose another name."),
                shell.run("brief", file, "-o", file));
        assertEquals(ExitCode.FINE, shell.run("info", file).code());
    }

    @Test
    void aDossierThatIsNotThereIsRefused() {
        assertEquals(
                Shell.refused(
                        "There is no file “a.dossier”. It may have been moved or renamed; look for it where you keep"
                                + " your dossiers."),
                shell.run("brief", file, "-o", sheet, "--tlp", "clear"));
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
