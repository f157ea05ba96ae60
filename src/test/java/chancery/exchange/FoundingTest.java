package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.edit.Desk;
import chancery.edit.NewDossier;
import chancery.store.Access;
import chancery.store.Deed;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.Step;
import chancery.work.Progress;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making a dossier of a text. */
class FoundingTest {

    private static final int LARGE = 6_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                Example.FERRY,
                "/golden/exchange/nothing-yet.json",
                "/golden/exchange/saved-by-name.json",
                "/chancery/dossiers/geneva-2022.json",
                "/chancery/dossiers/harbour-exercise.json"
            })
    void itHoldsWhatAnImportIntoAnEmptyDossierGives(String resource) throws IOException {
        Path text = Files.write(folder.resolve("a.json"), Example.bytes(resource));

        assertEquals(imported(text), founded(text));
        assertEquals(Files.readString(text), founded(text).get(0));
    }

    @Test
    void aLargeOneIsTheOneThatWasExported() throws IOException {
        Path invented = folder.resolve("invented.dossier");
        Invention.make(invented, new Scale(LARGE, 40, 7), Progress.NONE);
        Path text = folder.resolve("a.json");
        try (DossierFile file = DossierFile.open(invented, Access.READ)) {
            Files.writeString(text, exported(file));
        }

        assertEquals(imported(text), founded(text));
    }

    @Test
    void theOrderOfTheKeysDoesNotMatter() throws IOException {
        Path text = Files.write(folder.resolve("a.json"), Example.bytes(Example.FERRY));
        ObjectNode whole = (ObjectNode) new ObjectMapper().readTree(text.toFile());
        List<String> keys = new ArrayList<>();
        whole.fieldNames().forEachRemaining(keys::add);
        Collections.reverse(keys);
        ObjectNode backwards = whole.objectNode();
        keys.forEach(key -> backwards.set(key, whole.get(key)));
        Path other = Files.writeString(folder.resolve("b.json"), backwards.toString());

        assertEquals(founded(text).get(0), founded(other).get(0));
    }

    @Test
    void itsHistoryBeginsWithTheText() throws IOException {
        Path text = Files.write(folder.resolve("a.json"), Example.bytes(Example.FERRY));
        Path path = folder.resolve("a.dossier");

        assertEquals(new Importing.Result.Done(22, 0, List.of()), Founding.of(path, text, Progress.NONE));
        try (DossierFile file = DossierFile.open(path)) {
            Step step = file.shelf().history(Integer.MAX_VALUE, 10).get(0);
            assertEquals(
                    List.of("Begin with a.json", Deed.BEGUN, System.getProperty("user.name")),
                    List.of(step.name(), step.deed(), step.who()));
            assertEquals(1, file.shelf().history(Integer.MAX_VALUE, 10).size());
            assertEquals(Optional.empty(), file.shelf().undoable());
        }
    }

    @Test
    void whatIsWrongIsToldAsByAnImportAndNothingIsLeft() throws IOException {
        List<Function<Example, Example>> spoilt = List.of(
                example -> example.with("/dossier", cover -> cover.put("zone", "Norland")),
                example -> example.with("/sources/0", source -> source.put("relays", "gone")),
                example -> example.with("/sources/1", source -> source.put("number", 1)),
                example -> example.with("/sources/1", source -> source.put("credibility", 9)),
                example -> example.with("/notes/1", note -> note.put("id", "ev-talks")),
                example -> example.with("/events/2/when", when -> when.put("anchor", "gone")),
                example -> example.with(
                        "/events/1", event -> event.putArray("issues").add("qu-toll")),
                example -> example.with("/quotes/1", quote -> quote.put("text", "No ferry sails.")),
                example -> example.with("/quotes/0/passages/0", passage -> passage.put("paragraph", 5)),
                example -> example.with(
                                "/quotes/0", quote -> quote.put("event", "gone").put("speaker", "ev-talks"))
                        .with("/events/0", event -> event.put("importance", 9)),
                example -> example.with("/notes/0", note -> note.put("on", "gone"))
                        .with("/sources/1", source -> source.put("text", "Another.\r\n")));
        for (Function<Example, Example> spoiling : spoilt) {
            String text = spoiling.apply(Example.ferry()).toString();
            assertRefusedAlike(text);
            assertRefusedAlike(text.substring(0, text.length() - 20));
        }
        for (String text : List.of("", "[]", "{}", "no JSON", "SQLite format 3")) {
            assertRefusedAlike(text);
        }
    }

    @Test
    void onceItIsNoLongerWantedNothingIsLeft() throws IOException {
        Path text = Files.write(folder.resolve("a.json"), Example.bytes(Example.FERRY));
        for (int steps = 0; steps < 15; steps++) {
            Path path = folder.resolve("a.dossier");
            Until until = new Until(steps);
            assertThrows(CancellationException.class, () -> Founding.of(path, text, until));
            assertEquals(List.of(text), left());
        }
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path text = Files.write(folder.resolve("a.json"), Example.bytes(Example.FERRY));
        Path path = Files.writeString(folder.resolve("a.dossier"), "mine");

        assertThrows(DossierRefused.class, () -> Founding.of(path, text, Progress.NONE));
        assertEquals("mine", Files.readString(path));
        assertEquals(List.of(path, text), left());
    }

    private void assertRefusedAlike(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("spoilt.json"), text);
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, JsonImport.read(file, Progress.NONE));

        assertEquals(
                new Importing.Result.Refused(refused.findings(), refused.more()),
                Founding.of(folder.resolve("spoilt.dossier"), file, Progress.NONE));
        assertEquals(List.of(file), left());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private List<String> imported(Path text) {
        Path path = folder.resolve("imported.dossier");
        try (DossierFile file = DossierFile.create(path, NewDossier.titled("Before"))) {
            DossierContents contents = assertInstanceOf(Outcome.Accepted.class, JsonImport.read(text, Progress.NONE))
                    .contents();
            Importing.into(new Desk(file), file.shelf(), contents, "a.json");
            return held(file);
        } finally {
            remove(path);
        }
    }

    private List<String> founded(Path text) {
        Path path = folder.resolve("founded.dossier");
        assertInstanceOf(Importing.Result.Done.class, Founding.of(path, text, Progress.NONE));
        try (DossierFile file = DossierFile.open(path)) {
            return held(file);
        } finally {
            remove(path);
        }
    }

    /** What a dossier holds, as the program exports it, finds it, draws it and checks it. */
    private static List<String> held(DossierFile file) {
        return List.of(
                exported(file),
                file.shelf().search("a", 1_000).toString(),
                String.join("\n", file.shelf().eventTitles(file.shelf().eventColumns())),
                String.valueOf(file.facts().sound()));
    }

    private static String exported(DossierFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonExport.write(file.shelf(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who waits for some steps and then no longer. */
    private static final class Until implements Progress {

        private int left;

        Until(int steps) {
            this.left = steps;
        }

        @Override
        public void fraction(double fraction) {
            // Nobody looks.
        }

        @Override
        public void words(String words) {
            // Nobody looks.
        }

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }
}
