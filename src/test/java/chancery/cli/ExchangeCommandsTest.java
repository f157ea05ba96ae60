package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.store.DossierFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} and {@code import}. */
class ExchangeCommandsTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;
    private Path text;

    @BeforeEach
    void begin() {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("h.dossier");
        text = folder.resolve("h.json");
        shell.run("create", file, "--sample", "harbour-exercise");
    }

    @Test
    void aDossierIsExportedToAFile() throws IOException {
        assertEquals(
                cautioned("Wrote Harbour talks to " + text + "\n"),
                shell.run("export", file, "--format", "json", "-o", text));
        assertEquals(sample(), Files.readString(text));
    }

    @Test
    void aDossierIsExportedToStandardOutput() throws IOException {
        assertEquals(cautioned(sample()), shell.run("export", file, "-o", "-"));
    }

    @Test
    void passagesThatLostTheirPlaceAreToldAndComeBackAsTheyAre() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "Another text.\n\nIt says nothing of a quay.\n");
        assertEquals(
                ExitCode.REVIEW,
                shell.run("attach", file, "--source", "1", other).code());

        Shell.Answer exported = shell.run("export", file, "-o", text);
        assertEquals(ExitCode.FINE, exported.code());
        assertTrue(exported.err().contains("not word for word what the source has (1:1, 1:2, "), exported.err());

        Path again = folder.resolve("again.dossier");
        Shell.Answer imported = shell.run("import", again, text, "--format", "json");
        assertEquals(ExitCode.FINE, imported.code(), imported.err() + imported.out());
        assertEquals(
                Files.readString(text), shell.run("export", again, "-o", "-").out());
    }

    @Test
    void anEarlierExportIsWrittenOverAndADossierIsNot() throws IOException {
        Files.writeString(text, "an earlier export");
        shell.run("export", file, "-o", text);

        assertEquals(sample(), Files.readString(text));
        assertEquals(
                Shell.refused(file + " is a dossier, and is not written over. Choose another name."),
                shell.run("export", file, "-o", file));
        assertEquals(ExitCode.FINE, shell.run("info", file).code());
    }

    @Test
    void anExportWithoutAFolderIsRefused() {
        Path nowhere = folder.resolve("missing/h.json");

        assertEquals(
                Shell.refused(nowhere + " was not written: there is no folder " + nowhere.getParent() + "."),
                shell.run("export", file, "-o", nowhere));
    }

    @Test
    void whatWasExportedIsImportedIntoADossierThatIsMade() throws IOException {
        Path other = folder.resolve("other.dossier");
        shell.run("export", file, "-o", text);

        assertEquals(
                Shell.fine("Made " + other + ": 118 records\n"), shell.run("import", other, text, "--format", "json"));
        assertEquals(cautioned(sample()), shell.run("export", other, "-o", "-"));
    }

    @Test
    void whatWasExportedIsImportedIntoAnEmptyDossier() throws IOException {
        Path other = folder.resolve("other.dossier");
        shell.run("create", other);
        shell.run("export", file, "-o", text);

        assertEquals(
                Shell.fine("Imported into " + other + ": 118 new records, 0 there already\n"),
                shell.run("import", other, text));
        assertEquals(cautioned(sample()), shell.run("export", other, "-o", "-"));
    }

    @Test
    void whatIsThereAlreadyIsSkipped() throws IOException {
        shell.run("export", file, "-o", text);

        assertEquals(
                Shell.fine("Imported into " + file + ": no new record, 118 there already\n"),
                shell.run("import", file, text));
        assertEquals(cautioned(sample()), shell.run("export", file, "-o", "-"));
    }

    @Test
    void aSourceThatGetsAnotherNumberIsTold() throws IOException {
        Path ferry = fixture();
        shell.run("import", file, ferry);
        Path other = folder.resolve("other.dossier");
        shell.run("import", other, ferry);
        shell.run("export", file, "-o", text);

        assertEquals(
                Shell.fine("Imported into " + other + ": 118 new records, 22 there already\n"
                        + "Source hbr-source-courier was number 1 and is number 6 in this dossier\n"
                        + "Source hbr-source-epb was number 2 and is number 7 in this dossier\n"),
                shell.run("import", other, text));
    }

    @Test
    void oneFindingIsToldInTheLine() throws IOException {
        Files.writeString(text, sample().replace("\"reality\": \"threatened\"", "\"reality\": \"feared\""));

        assertEquals(
                Shell.refused(
                        text + " was not imported: event hbr-event-canal-closure, reality: “feared” is not one of:"
                                + " occurred, ongoing, scheduled, threatened, hypothetical, denied, alleged."),
                shell.run("import", folder.resolve("other.dossier"), text));
        assertFalse(Files.exists(folder.resolve("other.dossier")));
    }

    @Test
    void severalFindingsAreToldALineEach() throws IOException {
        Files.writeString(
                text,
                sample().replace("\"reality\": \"threatened\"", "\"reality\": \"feared\"")
                        .replace("\"zone\": \"Etc/GMT-2\"", "\"zone\": \"Norland\""));

        assertEquals(
                Shell.refused(text + " was not imported: 2 things are wrong.\n"
                        + "  dossier harbour-exercise, zone: “Norland” is not a time zone such as Europe/Zurich\n"
                        + "  event hbr-event-canal-closure, reality: “feared” is not one of: occurred, ongoing, scheduled,"
                        + " threatened, hypothetical, denied, alleged"),
                shell.run("import", folder.resolve("other.dossier"), text));
    }

    @Test
    void moreThanAHundredFindingsAreCounted() throws IOException {
        Files.writeString(text, sample().replace("\"paragraph\":", "\"line\":"));

        Shell.Answer answer = shell.run("import", folder.resolve("other.dossier"), text);

        assertEquals(
                "chancery: " + text + " was not imported: 118 things are wrong.",
                answer.err().lines().findFirst().orElseThrow());
        assertEquals(102, answer.err().lines().count());
        assertTrue(answer.err().endsWith("\n  and 18 more\n"));
    }

    @Test
    void aRecordThatSaysSomethingElseIsRefusedAndTheDossierStays() throws IOException {
        Files.writeString(
                text,
                sample().replace("Kalypta inquiry", "inquiry")
                        .replace("\"Harbour talks\"", "\"Talks\"")
                        .replace(
                                "\"id\": \"hbr-note-quay-or-deck\",\n      \"kind\": \"question\"",
                                "\"id\": \"hbr-note-quay-or-deck\",\n      \"kind\": \"gap\""));

        assertEquals(
                Shell.refused(
                        text + " was not imported: note hbr-note-quay-or-deck: the dossier has a record with this id"
                                + " that says something else."),
                shell.run("import", file, text));
        assertEquals(cautioned(sample()), shell.run("export", file, "-o", "-"));
    }

    @Test
    void aTextThatIsNotThereIsRefused() {
        assertEquals(
                Shell.refused("There is no file " + text + ". Nothing was imported."), shell.run("import", file, text));
    }

    @Test
    void aDossierInPlaceOfATextIsRefused() {
        assertEquals(
                Shell.refused(
                        file + " was not imported: this is a dossier itself, not the text of one; open it, or export"
                                + " it first."),
                shell.run("import", folder.resolve("other.dossier"), file));
    }

    @Test
    void aDossierThatIsOpenElsewhereIsNotChanged() throws IOException {
        Path ferry = fixture();
        try (DossierFile open = DossierFile.open(file)) {
            Shell.Answer answer = shell.run("import", open.path(), ferry);

            assertEquals(ExitCode.REFUSED, answer.code());
            assertTrue(
                    answer.err()
                            .startsWith("chancery: " + file
                                    + " was not changed. Read only: the dossier is open elsewhere, "),
                    answer.err());
        }
        assertEquals(cautioned(sample()), shell.run("export", file, "-o", "-"));
    }

    private Path fixture() throws IOException {
        return Files.writeString(folder.resolve("ferry.json"), resource("/golden/exchange/ferry-dues.json"));
    }

    private static String sample() throws IOException {
        return resource("/chancery/dossiers/harbour-exercise.json");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExchangeCommandsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is answered for the sample, of which one passage is not word for word. */
    private static Shell.Answer cautioned(String out) {
        return new Shell.Answer(
                ExitCode.FINE,
                out,
                "chancery: One passage is not word for word what the source has (1:11); \"chancery check\" tells how\n");
    }
}
