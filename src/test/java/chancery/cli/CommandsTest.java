package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a whole: help, usage, the window, and what happens when the program itself is at fault. */
class CommandsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = new Shell(folder);
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(Shell.fine(""), shell.run());
        assertEquals(List.of("null"), shell.opened());
    }

    @Test
    void withAFileTheWindowOpensOnIt() throws IOException {
        Path file = Files.createFile(folder.resolve("a.dossier"));

        assertEquals(Shell.fine(""), shell.run(file));
        assertEquals(List.of(file.toString()), shell.opened());
    }

    @Test
    void whatIsNeitherACommandNorAFileOpensNothing() {
        assertEquals(
                Shell.misused("There is neither a command nor a file called exprot. Try ‘chancery --help’."),
                shell.run("exprot"));
        assertEquals(List.of(), shell.opened());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create",
                "generate",
                "info",
                "search",
                "check",
                "history",
                "export",
                "import",
                "backup",
                "restore",
                "picture",
                "brief",
                "sheets",
                "help"
            })
    void everyCommandHasItsHelp(String command) {
        Shell.Answer asked = shell.run(command, "--help");

        assertEquals(Shell.fine(asked.out()), asked);
        assertTrue(asked.out().startsWith("Usage: chancery " + command + " "), asked.out());
        assertEquals(asked, shell.run("help", command));
    }

    @Test
    void helpTellsAllCommands() {
        Shell.Answer asked = shell.run("--help");

        assertEquals(Shell.fine(asked.out()), asked);
        assertEquals(asked, shell.run("help"));
        assertEquals(
                List.of(
                        "create",
                        "generate",
                        "add",
                        "attach",
                        "suggest",
                        "info",
                        "search",
                        "check",
                        "history",
                        "export",
                        "import",
                        "share",
                        "backup",
                        "restore",
                        "picture",
                        "brief",
                        "sheets",
                        "help"),
                asked.out()
                        .lines()
                        .filter(line -> line.startsWith("  ") && line.length() > 10 && line.charAt(2) >= 'a')
                        .map(line -> line.strip().replaceFirst(" .*", ""))
                        .toList());
    }

    @Test
    void helpOfWhatIsNoCommandIsMisuse() {
        assertEquals(Shell.misused("There is no command brew. Try ‘chancery help --help’."), shell.run("help", "brew"));
    }

    @Test
    void theVersionIsTold() {
        assertEquals(Shell.fine("Chancery (not packaged)\n"), shell.run("--version"));
    }

    @Test
    void misuseIsOneLineAndNothingIsDone() {
        assertEquals(
                Shell.misused("Missing required parameter: 'FILE'. Try ‘chancery create --help’."),
                shell.run("create"));
        assertEquals(
                Shell.misused("Unknown option: '--fast'. Try ‘chancery info --help’."),
                shell.run("info", "a.dossier", "--fast"));
        assertEquals(
                Shell.misused("Missing required option: '--output=OUT'. Try ‘chancery export --help’."),
                shell.run("export", "a.dossier"));
        assertEquals(
                Shell.misused("Missing required parameter: 'WORDS'. Try ‘chancery search --help’."),
                shell.run("search", "a.dossier"));
        assertEquals(
                Shell.misused("Unmatched argument at index 2: 'b'. Try ‘chancery info --help’."),
                shell.run("info", "a", "b"));
        assertEquals(
                Shell.misused("Invalid value for option '--format': xml is not one of: json. Try ‘chancery import"
                        + " --help’."),
                shell.run("import", "a", "b", "--format", "xml"));
        assertEquals(
                Shell.misused(
                        "Invalid value for option '--sample': vienna is not one of: geneva-2022, harbour-exercise."
                                + " Try ‘chancery create --help’."),
                shell.run("create", "a", "--sample", "vienna"));
        assertEquals(
                Shell.misused("The limit is 1 to 10,000. Try ‘chancery search --help’."),
                shell.run("search", "a", "b", "--limit", "0"));
    }

    @Test
    void aBugIsACodeAndItsDetailsAreKept() throws IOException {
        Opener broken = file -> {
            throw new IllegalStateException("a bug\nof two lines");
        };

        Shell.Answer answer = shell.run(broken);

        Path log = shell.folders().settings().resolve("faults.log");
        String code = Files.readString(log).replaceFirst("(?s)\\S+ (\\S+)\n.*", "$1");
        assertEquals(
                Shell.failed("This is a fault of the program, number " + code
                        + ". What was saved before is safe; details" + " are in " + log + "."),
                answer);
        assertTrue(code.matches("[0-9a-f]{6}"), code);
        assertTrue(Files.readString(log).contains("java.lang.IllegalStateException: a bug"));
    }

    @Test
    void aBugIsToldEvenWhereItsDetailsCannotBeKept() throws IOException {
        Files.createFile(folder.resolve("settings"));
        Opener broken = file -> {
            throw new StackOverflowError();
        };

        Shell.Answer answer = shell.run(broken);

        assertTrue(
                answer.err()
                        .matches("chancery: This is a fault of the program, number [0-9a-f]{6}\\. What was saved before"
                                + " is safe\\.\n"),
                answer.err());
        assertEquals(ExitCode.FAILED, answer.code());
    }

    @Test
    void resultsThatNobodyReadsAreAFailure() {
        StringBuilder err = new StringBuilder();
        PrintWriter closed = new PrintWriter(Writer.nullWriter()) {
            @Override
            public boolean checkError() {
                return true;
            }
        };
        PrintWriter errors = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                err.append(text, from, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });

        int code = Commands.run(new String[] {"--version"}, closed, errors, shell.folders(), file -> ExitCode.FINE);

        assertEquals(ExitCode.FAILED, code);
        assertEquals(
                "chancery: The results could not be written to the end: nobody reads them, or the disk is full.\n",
                err.toString());
    }
}
