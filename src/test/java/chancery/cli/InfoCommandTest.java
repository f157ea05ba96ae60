package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.store.DossierFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {

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
    void itTellsWhatIsInADossier() throws IOException {
        assertEquals(Shell.fine("""
                        Harbour talks
                        %s

                        Marking         TLP:CLEAR
                        As of           2031-04-15
                        Size            %d kB
                        Schema version  5
                        Application id  0x43484e43
                        Integrity       ok

                        Sources       3
                        Passages     58
                        Actors       18
                        Places        8
                        Events       26
                        Quotes       24
                        Issues        7
                        Positions    18
                        Notes        14
                        Kept sheets   0
                        """.formatted(file, Math.round(Files.size(file) / 1000.0))), shell.run("info", file));
    }

    @Test
    void whatIsNotKnownIsNone() throws IOException {
        Path empty = folder.resolve("empty.dossier");
        shell.run("create", empty);

        assertEquals(
                """
                Marking         none
                As of           none
                """,
                shell.run("info", empty).out().lines().skip(3).limit(2).reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void itTellsTheSameInJson() throws IOException {
        assertEquals(Shell.fine("""
                        {
                          "file": "%s",
                          "title": "Harbour talks",
                          "marking": "TLP:CLEAR",
                          "asOf": "2031-04-15",
                          "schemaVersion": 5,
                          "applicationId": 1128812099,
                          "bytes": %d,
                          "integrity": "ok",
                          "problems": [],
                          "counts": {
                            "sources": 3,
                            "passages": 58,
                            "actors": 18,
                            "places": 8,
                            "events": 26,
                            "quotes": 24,
                            "issues": 7,
                            "positions": 18,
                            "notes": 14,
                            "sheets": 0
                          }
                        }
                        """.formatted(file, Files.size(file))), shell.run("info", file, "--json"));
    }

    @Test
    void itReadsADossierThatIsOpenElsewhere() {
        Shell.Answer before = shell.run("info", file, "--json");

        try (DossierFile open = DossierFile.open(file)) {
            assertEquals(ExitCode.FINE, shell.run("info", open.path()).code());
        }

        assertEquals(before, shell.run("info", file, "--json"));
    }

    @Test
    void itLeavesTheFileAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);

        shell.run("info", file);

        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(
                Shell.refused(
                        "There is no file “gone.dossier”. It may have been moved or renamed; look for it where you"
                                + " keep your dossiers."),
                shell.run("info", folder.resolve("gone.dossier")));
    }

    @Test
    void aTextThatWasRenamedIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.dossier"), "Dear diary");

        assertEquals(
                Shell.refused("“text.dossier” is not a dossier, but another kind of file. It was not changed."),
                shell.run("info", text));
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        Path foreign = folder.resolve("foreign.dossier");
        sql(foreign, "CREATE TABLE bookmark (title TEXT)");

        assertEquals(
                Shell.refused("“foreign.dossier” belongs to another program. It was not changed."),
                shell.run("info", foreign));
    }

    @Test
    void aLaterVersionsDossierIsRefused() throws SQLException {
        sql(file, "PRAGMA user_version = 9999");

        assertEquals(
                Shell.refused(
                        "“h.dossier” was made by a later version of Chancery. It was not changed. Open it with that"
                                + " version."),
                shell.run("info", file));
    }

    @Test
    void aDamagedDossierIsOneLine() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        assertEquals(
                Shell.refused("“h.dossier” is damaged. It was not changed. Keep it as it is, and restore a backup."),
                shell.run("info", file));
    }

    @Test
    void wordsThatChangedOnTheDiskAreAProblem() throws SQLException {
        sql(file, "UPDATE quote SET text = text || '!' WHERE row = (SELECT min(row) FROM quote)");

        Shell.Answer answer = shell.run("info", file, "--json");

        assertEquals(ExitCode.REFUSED, answer.code());
        assertEquals("""
                  "integrity": "damaged",
                  "problems": [
                    "hbr-quote-drosani-any-flag no longer says what was written"
                  ],
                """, answer.out().lines().skip(8).limit(4).reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void bytesThatSteerATerminalAreNotPassedOn() {
        Path odd = folder.resolve("odd.dossier");
        shell.run("create", odd, "--title", "\u001B[31mRed\u001B[0m\nalert \u202Etfel");

        assertEquals(
                "\uFFFD[31mRed\uFFFD[0m alert \uFFFDtfel",
                shell.run("info", odd).out().lines().findFirst().orElseThrow());
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement changing = connection.createStatement()) {
            changing.executeUpdate(statement);
        }
    }
}
