package chancery.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Id;
import chancery.model.Marking;
import chancery.model.When;
import chancery.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a text as a whole. */
class JsonImportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                Example.FERRY,
                "/golden/exchange/nothing-yet.json",
                "/chancery/dossiers/geneva-2022.json",
                "/chancery/dossiers/harbour-exercise.json"
            })
    void soundTextsAreAccepted(String resource) {
        assertEquals(List.of(), Example.findings(Example.read(Example.bytes(resource))));
    }

    @Test
    void everythingIsTakenFromASoundText() {
        DossierContents contents = accepted(Example.read(Example.bytes(Example.FERRY)));

        assertEquals(new Marking("TLP:AMBER+STRICT"), contents.dossier().marking());
        assertEquals(
                List.of("src-wire", "src-gazette"),
                contents.sources().stream().map(source -> source.id().value()).toList());
        assertEquals(
                List.of(4, 3, 5, 3, 1, 2, 2),
                List.of(
                        contents.actors().size(),
                        contents.places().size(),
                        contents.events().size(),
                        contents.quotes().size(),
                        contents.issues().size(),
                        contents.positions().size(),
                        contents.notes().size()));
        assertEquals(
                Map.of(new Id<>("src-gazette"), "The ferry stays in port 🚢\n"),
                Map.of(
                        contents.texts().keySet().iterator().next(),
                        contents.texts().values().iterator().next().substring(0, 27)));
    }

    @Test
    void anEventWithoutADateIsUndated() {
        DossierContents contents = accepted(Example.read(Example.bytes(Example.FERRY)));

        assertEquals(
                When.UNDATED,
                contents.events().stream()
                        .filter(event -> event.id().value().equals("ev-undated"))
                        .findFirst()
                        .orElseThrow()
                        .when());
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertInstanceOf(Outcome.Accepted.class, Example.read("\uFEFF" + Example.ferry()));
    }

    @Test
    void theOrderOfTheKeysDoesNotMatter() {
        Example example = Example.ferry();
        example.with("", text -> text.set("dossier", text.remove("dossier")));
        example.with("/actors/0", actor -> actor.set("id", actor.remove("id")));

        assertEquals(List.of(), example.findings());
    }

    @Test
    void anEmptyTextIsRefused() {
        assertEquals(List.of("the text is empty"), Example.findings(Example.read("")));
    }

    @Test
    void aTextInUtf16IsRefusedByName() {
        String said = "the text is not in UTF-8 but, as it seems, in UTF-16; save it as UTF-8";

        assertEquals(List.of(said), Example.findings(Example.read("{}".getBytes(UTF_16))));
        assertEquals(List.of(said), Example.findings(Example.read("{ }".getBytes(UTF_16LE))));
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = Example.bytes(Example.FERRY);
        bytes[new String(bytes, UTF_8).indexOf("Ferry")] = (byte) 0xE9;

        assertEquals(
                List.of("the text is not in UTF-8; save it as UTF-8"),
                Example.findings(Example.read(bytes)).subList(0, 1));
    }

    @Test
    void aDossierFileIsToldFromItsText() {
        assertEquals(
                List.of("this is a dossier itself, not the text of one; open it, or export it first"),
                Example.findings(Example.read("SQLite format 3\0...")));
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        assertEquals(
                List.of("the text is no JSON from line 2 on (Unexpected character ('x' (code 120)): was expecting"
                        + " double-quote to start field name)"),
                Example.findings(Example.read("{\nx")));
    }

    @Test
    void aTextThatBreaksOffIsRefused() {
        byte[] bytes = Example.bytes(Example.FERRY);
        List<String> findings = Example.findings(Example.read(Arrays.copyOf(bytes, bytes.length / 2)));

        assertEquals("the text is no JSON from line ", findings.get(0).substring(0, 30));
    }

    @Test
    void aListInPlaceOfADossierIsRefused() {
        assertEquals(
                List.of("a dossier is expected here, beginning with a curly bracket"),
                Example.findings(Example.read("[]")));
    }

    @Test
    void somethingAfterTheEndIsRefused() {
        assertEquals(
                List.of("something follows after the end of the dossier"),
                Example.findings(Example.read(Example.ferry() + " {}")));
    }

    @Test
    void aKeyThatIsGivenTwiceIsRefused() {
        String text =
                Example.ferry().toString().replace("\"title\":\"Talks\",", "\"title\":\"Talks\",\"title\":\"Talks\",");

        assertEquals(
                List.of("the text is no JSON from line 1 on (Duplicate field 'title')"),
                Example.findings(Example.read(text)).subList(0, 1));
    }

    @Test
    void unknownAndMissingKeysOfTheTopLevelAreNoted() {
        Example example = Example.ferry();
        example.with("", text -> text.set("comments", text.remove("notes")));

        assertEquals(
                List.of(
                        "there is no such key as “comments” in this format",
                        "the key notes is missing; what is not known is null"),
                example.findings());
    }

    @Test
    void endlessNestingIsRefused() {
        assertEquals(
                List.of(
                        "in line 1 the text is nested deeper, or has a longer name, number or text, than any dossier needs"),
                Example.findings(Example.read("{\"dossier\":" + "[".repeat(200_000))));
    }

    @Test
    void anEndlessValueIsRefused() {
        assertEquals(
                List.of(
                        "in line 1 the text is nested deeper, or has a longer name, number or text, than any dossier needs"),
                Example.findings(Example.read("{\"dossier\":{\"title\":\"" + "a".repeat(17 << 20) + "\"}}")));
    }

    @Test
    void aHundredFindingsAreToldAndTheOthersCounted() {
        Example example = Example.ferry();
        example.withList("/events", events -> {
            for (int i = 0; i < 150; i++) {
                events.addObject().put("id", "ev-" + i);
            }
        });
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, example.read());

        assertEquals(100, refused.findings().size());
        assertEquals(150 * 12 - 100, refused.more());
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing(@TempDir Path folder) {
        Path file = folder.resolve("nothing.json");

        ExchangeRefused refused = assertThrows(ExchangeRefused.class, () -> JsonImport.read(file, Progress.NONE));

        assertEquals("There is no file " + file + ". Nothing was imported.", refused.getMessage());
    }

    @Test
    void aFileIsReadWithItsProgress(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ferry.json");
        Files.write(file, Example.bytes(Example.FERRY));
        double[] last = {0};

        Outcome outcome = JsonImport.read(file, new Progress() {
            @Override
            public void fraction(double fraction) {
                last[0] = fraction;
            }

            @Override
            public void words(String words) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        });

        assertInstanceOf(Outcome.Accepted.class, outcome);
        assertEquals(0.96, last[0], 0.04);
    }

    @Test
    void aCancelledReadEnds() {
        Progress cancelled = new Progress() {
            @Override
            public void fraction(double fraction) {}

            @Override
            public void words(String words) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(
                CancellationException.class,
                () -> JsonImport.read(new ByteArrayInputStream(Example.bytes(Example.FERRY)), cancelled));
    }

    private static DossierContents accepted(Outcome outcome) {
        return assertInstanceOf(Outcome.Accepted.class, outcome).contents();
    }
}
