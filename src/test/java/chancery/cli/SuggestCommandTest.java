package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.text.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

    private static final String TEXT = """
            On Friday 😀 the minister, Ana Ruiz, told Tass that “nothing is settled.”
            “We shall see,” Ruiz added. “Soon.”
            """;

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("text.txt");
        Files.writeString(file, TEXT);
    }

    @Test
    void theTableSaysWhatStandsWhere() {
        String told = """
                One date
                §1  On Friday  2022-01-07  relative

                3 quotations
                §1  nothing is settled.  partial  Ana Ruiz  told
                §2  We shall see         direct   Ana Ruiz  added
                §2  Soon.                direct   Ana Ruiz  added

                2 actors
                Ana Ruiz  person        new  §1 §2
                Tass      organisation  new  §1

                """;

        assertEquals(Shell.fine(told), shell.run("suggest", file, "--published", "2022-01-10"));
    }

    @Test
    void jsonCountsCodePoints() throws IOException {
        JsonNode answer = json("--published", "2022-01-10");

        JsonNode date = answer.get("dates").get(0);
        assertEquals(
                "{\"start\":0,\"end\":9,\"text\":\"On Friday\",\"edtf\":\"2022-01-07\",\"earliest\":\"2022-01-07\","
                        + "\"latest\":\"2022-01-07\",\"basis\":\"relative\"}",
                date.toString());
        assertEquals(
                "{\"start\":52,\"end\":71,\"text\":\"nothing is settled.\",\"kind\":\"partial\",\"speaker\":\"Ana Ruiz\","
                        + "\"cue\":\"told\",\"relayedBy\":null,\"part\":1,\"rule\":\"before\"}",
                answer.get("quotes").get(0).toString());
        assertEquals(
                "{\"name\":\"Ana Ruiz\",\"kind\":\"person\",\"id\":null,"
                        + "\"mentions\":[{\"start\":26,\"end\":34},{\"start\":89,\"end\":93}]}",
                answer.get("actors").get(0).toString());
    }

    @Test
    void everyPlaceOfTheJsonHoldsItsWords() throws IOException {
        int[] points = TEXT.codePoints().toArray();
        JsonNode answer = json("--published", "2022-01-10");
        List<JsonNode> finds = new ArrayList<>();
        answer.get("dates").forEach(finds::add);
        answer.get("quotes").forEach(finds::add);
        for (JsonNode find : finds) {
            int start = find.get("start").asInt();
            assertEquals(
                    find.get("text").asText(),
                    new String(points, start, find.get("end").asInt() - start));
        }
    }

    @Test
    void withoutADayOfPublicationNothingIsToldFromIt() throws IOException {
        assertEquals(0, json().get("dates").size());
    }

    @Test
    void aDayAtTheHeadOfTheTextIsTheDayOfPublication() throws IOException {
        Files.writeString(file, "GENEVA, January 10, 2022 – Talks began. " + TEXT);
        assertEquals("2022-01-07", json().get("dates").get(1).get("edtf").asText());
    }

    @Test
    void theActorsOfADossierAreKnown() throws IOException {
        Path dossier = folder.resolve("g.dossier");
        shell.run("create", dossier, "--sample", "geneva-2022");
        JsonNode actors = json("--published", "2022-01-10", "--dossier", dossier.toString())
                .get("actors");

        assertEquals("gva-actor-tass", actors.get(1).get("id").asText());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        Path none = folder.resolve("none.txt");
        assertEquals(Shell.refused(Words.say("exchange.article.none", none)), shell.run("suggest", none));
        assertEquals(
                ExitCode.USAGE,
                shell.run("suggest", file, "--published", "lately").code());
    }

    @Test
    void filesThatHoldNoTextAreRefusedWithTheReason() throws IOException {
        Files.write(file, new byte[] {'e', 'l', 'f', 0x7f, (byte) 0xfe, (byte) 0x81, 0, 1, (byte) 0xc3, 2});
        assertEquals(Shell.refused(Words.say("exchange.article.unreadable")), shell.run("suggest", file));

        Files.writeString(file, "  \n\n ");
        assertEquals(Shell.refused(Words.say("exchange.article.empty.any")), shell.run("suggest", file));

        assertEquals(Shell.refused(Words.say("exchange.article.folder", folder)), shell.run("suggest", folder));
    }

    /** A listing takes time in proportion to its rows; with the square of them this would take hours. */
    @Test
    void aLongLineOfManyQuotationsIsListed() throws IOException {
        Files.writeString(file, "“Word after word,” said Ana Ruiz. ".repeat(60_000));

        Shell.Answer answer = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> shell.run("suggest", file));

        assertEquals(ExitCode.FINE, answer.code(), answer.err());
        assertTrue(
                answer.out().contains("60,000 quotations\n"), () -> answer.out().substring(0, 60));
    }

    private JsonNode json(String... words) throws IOException {
        List<Object> all = new ArrayList<>(List.of("suggest", file, "--json"));
        all.addAll(List.of(words));
        Shell.Answer answer = shell.run(all.toArray());
        assertEquals(ExitCode.FINE, answer.code(), answer.err());
        return new ObjectMapper().readTree(answer.out());
    }
}
