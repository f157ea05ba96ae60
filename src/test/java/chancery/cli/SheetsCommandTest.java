package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.order.Head;
import chancery.briefing.order.OrderText;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.edit.Change;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.model.Source;
import chancery.store.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that are kept, asked for again, and compared. */
class SheetsCommandTest {

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
        shell.run("create", file, "--sample", "harbour-exercise");
    }

    @Test
    void aSheetIsKeptAndWrittenOutAgainByteForByte() throws IOException {
        Shell.Answer answer = shell.run("brief", file, "-o", sheet, "--title", "The quay may open");
        KeptSheet kept = kept().get(0);
        assertTrue(answer.out().endsWith("Kept in the dossier as " + kept.id() + "\n"), answer::toString);
        assertEquals(List.of("The quay may open", "pdf", 2), List.of(kept.title(), kept.format(), kept.pages()));

        Path again = folder.resolve("again.pdf");
        assertEquals(
                Shell.fine("Wrote the sheet ‘The quay may open’ to " + again + "\n"),
                shell.run("sheets", file, "--write", kept.id(), "-o", again));
        assertArrayEquals(Files.readAllBytes(sheet), Files.readAllBytes(again));
    }

    @Test
    void everyFormatIsKept() throws IOException {
        for (String format : List.of("docx", "html", "md")) {
            Path out = folder.resolve("a." + format);
            assertEquals(ExitCode.FINE, shell.run("brief", file, "-o", out).code());
            assertEquals(format, kept().get(0).format());
            Path again = folder.resolve("again." + format);
            shell.run("sheets", file, "--write", "last", "-o", again);
            assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(again));
        }
        assertEquals(3, kept().size());
        assertEquals(ExitCode.FINE, shell.run("info", file).code());
    }

    @Test
    void theListTellsTheLastOneFirst() {
        assertEquals(Shell.fine("No sheet is kept in the dossier.\n"), shell.run("sheets", file));
        shell.run("brief", file, "-o", folder.resolve("one.md"), "--title", "One");
        shell.run("brief", file, "-o", folder.resolve("two.md"), "--title", "Two");

        List<String> lines = shell.run("sheets", file).out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).endsWith("  Two"), lines::toString);
        assertTrue(lines.get(1).endsWith("  One"), lines::toString);
        String json = shell.run("sheets", file, "--json").out();
        assertTrue(json.startsWith("{\n  \"sheets\": [\n    {\n      \"id\": \"sheet-two-"), json);
    }

    @Test
    void whereItIsNotToBeKeptNothingIs() {
        byte[] before = bytes(file);
        Shell.Answer answer = shell.run("brief", file, "-o", sheet, "--no-keep");
        assertEquals(ExitCode.FINE, answer.code());
        assertFalse(answer.out().contains("Kept"), answer::toString);
        assertArrayEquals(before, bytes(file));
    }

    @Test
    void aDossierThatIsOpenElsewhereIsPrintedAndNotKept() {
        try (DossierFile open = DossierFile.open(file)) {
            Shell.Answer answer = shell.run("brief", file, "-o", sheet);
            assertEquals(ExitCode.FINE, answer.code(), answer.err());
            assertTrue(answer.out().contains("The sheet is not kept in the dossier. "), answer::toString);
            assertTrue(Files.exists(sheet));
            assertEquals(List.of(), open.shelf().keptSheets());
        }
    }

    @Test
    void whatHasBecomeOfASheetIsTold() {
        shell.run("brief", file, "-o", sheet);
        assertEquals(
                Shell.fine("Nothing has changed since ‘Harbour talks’.\n"),
                shell.run("sheets", file, "--since", "last"));
        edit(shelf -> {
            Source courier =
                    (Source) shelf.entry(new Id<>("hbr-source-courier")).orElseThrow();
            return Change.replaced(courier, courier.withTitle("East Quay opens"));
        });

        List<String> lines =
                shell.run("sheets", file, "--since", "last").out().lines().toList();
        assertEquals(
                "changed source: 1 “East Quay opens” (title: East Quay stays shut, minister says → East Quay opens)",
                lines.get(0));
        assertTrue(lines.get(1).startsWith("to be looked at again: ‘"), lines::toString);
        assertTrue(
                lines.get(1)
                        .endsWith(
                                "’ rests on source 1 “East Quay opens”, which has changed (title: East Quay stays shut,"
                                        + " minister says → East Quay opens)"),
                lines::toString);
    }

    @Test
    void anOrderIsAskedForByItsName() throws IOException {
        Memento saved = new Memento(
                Memento.Kind.SHEET,
                "Monday",
                OrderText.of(SheetOrder.of(Template.CHRONOLOGY)
                        .withHead(new Head("Monday’s chronology", null, null, null, null))));
        edit(shelf -> Change.remembered(shelf.dossier().id(), null, saved));

        Path out = folder.resolve("a.md");
        shell.run("brief", file, "-o", out, "--order", "Monday", "--audience", "The Minister");
        String text = Files.readString(out);
        assertTrue(text.contains("Monday’s chronology"), text);
        assertTrue(text.contains("The Minister"), text);
        assertEquals(
                Shell.refused("No sheet is saved as “Tuesday”. There are: Monday."),
                shell.run("brief", file, "-o", out, "--order", "Tuesday"));
    }

    @Test
    void theSheetIsAboutWhatIsAskedFor() throws IOException {
        Path out = folder.resolve("a.md");
        Shell.Answer answer = shell.run(
                "brief",
                file,
                "-o",
                out,
                "--template",
                "one-page",
                "--actor",
                "Ragna Ulverstad",
                "--from",
                "2031-04-01",
                "--as-of",
                "2031-04-14T18:00[Europe/Oslo]",
                "--marking",
                "For the exercise",
                "--section",
                "developments",
                "sources",
                "--without-notes");
        assertEquals(ExitCode.FINE, answer.code(), answer.err());
        String text = Files.readString(out);
        Stream.of("About Ragna Ulverstad", "For the exercise", "18:00", "Without the author")
                .forEach(words -> assertTrue(text.contains(words), () -> words + " in " + text));
        SheetOrder order = OrderText.read(kept().get(0).order());
        assertEquals(
                List.of("DEVELOPMENTS", "SOURCES"),
                order.sections().stream().map(Enum::name).toList());
    }

    @Test
    void whatTheDossierDoesNotHaveIsRefused() {
        assertEquals(
                Shell.refused("There is no actor “Nobody” in the dossier."),
                shell.run("brief", file, "-o", sheet, "--actor", "Nobody"));
        assertEquals(
                Shell.refused("There is no issue “Fish” in the dossier."),
                shell.run("brief", file, "-o", sheet, "--issue", "Fish"));
        assertEquals(
                Shell.refused("No sheet is kept in the dossier."),
                shell.run("brief", file, "-o", sheet, "--since", "last"));
        assertEquals(
                Shell.refused("No sheet is saved as “Monday”, nor by any other name."),
                shell.run("brief", file, "-o", sheet, "--order", "Monday"));
        assertFalse(Files.exists(sheet));
        assertEquals(List.of(), kept());
    }

    @Test
    void whatCannotBeAskedForIsMisuse() {
        assertEquals(
                ExitCode.USAGE,
                shell.run("brief", file, "-o", sheet, "--section", "weather").code());
        assertEquals(
                ExitCode.USAGE,
                shell.run("brief", file, "-o", sheet, "--template", "poster").code());
        assertEquals(
                ExitCode.USAGE,
                shell.run("brief", file, "-o", sheet, "--tlp", "red", "--marking", "Secret")
                        .code());
        assertEquals(
                Shell.misused("A section stands in a sheet once. Try ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--section", "watch", "--section", "watch"));
        assertEquals(
                Shell.misused("not a language is not a language tag such as en or fr-CH. Try ‘chancery brief --help’."),
                shell.run("brief", file, "-o", sheet, "--language", "not a language"));
        assertEquals(
                Shell.misused("--write and -o go together. Try ‘chancery sheets --help’."),
                shell.run("sheets", file, "--write", "last"));
    }

    private interface Thought {
        Change of(chancery.store.Shelf shelf);
    }

    private void edit(Thought thought) {
        try (DossierFile open = DossierFile.open(file)) {
            new Desk(open).apply(new Edit("Change it", List.of(thought.of(open.shelf()))));
        }
    }

    private List<KeptSheet> kept() {
        try (DossierFile open = DossierFile.open(file)) {
            return open.shelf().keptSheets();
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
