package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

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
    void hitsAreToldWithTheirKindTitleIdAndWords() {
        assertEquals(Shell.fine("""
                        source    East Quay stays shut, minister says  (hbr-source-courier)
                                  …in Skarrow Sound with six ships. “Grey Lantern was planned last year and is aimed at nobody,” said Commodore P. J. Oakshard, who led it. Estrian freighters,…
                        quote     Grey Lantern was planned last year and is aimed at nobody  (hbr-quote-oakshard-lantern)
                        """), shell.run("search", file, "lantern", "aimed"));
    }

    @Test
    void hitsAreToldInJson() {
        assertEquals(Shell.fine("""
                        {
                          "hits": [
                            {
                              "kind": "source",
                              "id": "hbr-source-courier",
                              "title": "East Quay stays shut, minister says",
                              "snippet": "…in Skarrow Sound with six ships. “Grey Lantern was planned last year and is aimed at nobody,” said Commodore P. J. Oakshard, who led it. Estrian freighters,…"
                            },
                            {
                              "kind": "quote",
                              "id": "hbr-quote-oakshard-lantern",
                              "title": "Grey Lantern was planned last year and is aimed at nobody",
                              "snippet": "Grey Lantern was planned last year and is aimed at nobody"
                            }
                          ]
                        }
                        """), shell.run("search", file, "lantern", "aimed", "--json"));
    }

    @Test
    void findingNothingIsFine() {
        assertEquals(Shell.fine("Nothing found.\n"), shell.run("search", file, "zeppelin"));
        assertEquals(Shell.fine("{\n  \"hits\": []\n}\n"), shell.run("search", file, "zeppelin", "--json"));
    }

    @Test
    void noMoreIsToldThanTheLimit() {
        assertEquals(
                2,
                shell.run("search", file, "quay", "--limit", "2", "--json")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"id\""))
                        .count());
    }

    @Test
    void nothingInTheWordsIsACommand() {
        assertEquals(
                Shell.fine("Nothing found.\n"), shell.run("search", file, "\"zeppelin", "OR", "NEAR(", "*", "AND"));
    }

    @Test
    void wordsThatBeginLikeAnOptionFollowTwoDashes() {
        assertEquals(Shell.fine("Nothing found.\n"), shell.run("search", file, "--", "--zeppelin"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(
                Shell.refused(
                        "There is no file “gone.dossier”. It may have been moved or renamed; look for it where you"
                                + " keep your dossiers."),
                shell.run("search", folder.resolve("gone.dossier"), "quay"));
    }
}
