package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Settling;
import chancery.model.Entry;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Access;
import chancery.store.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachCommandTest {

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;
    private Source source;
    private String text;

    @BeforeEach
    void begin() {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("h.dossier");
        shell.run("create", file, "--sample", "harbour-exercise");
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            // The first source is misquoted in one place, on purpose.
            source = dossier.shelf().sources().get(1);
            text = dossier.shelf().text(source.id()).orElseThrow();
        }
    }

    @Test
    void theTextItselfChangesNoPassage() throws IOException {
        List<Passage> before = passages();
        Shell.Answer answer = attach(text);

        assertEquals(ExitCode.FINE, answer.code(), answer.out() + answer.err());
        assertEquals(before, passages());
    }

    @Test
    void linesBeforeItMoveEveryPassageAsFar() throws IOException {
        List<Passage> before = passages();
        Shell.Answer answer = attach("A line before all others.\n\n" + text);

        assertEquals(ExitCode.FINE, answer.code(), answer.out() + answer.err());
        assertEquals(
                before.stream().map(passage -> passage.span().start() + 27).toList(),
                passages().stream().map(passage -> passage.span().start()).toList());
    }

    @Test
    void everyPassageHoldsTheAttachedTextsOwnCharacters() throws IOException {
        String straight = text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replace('—', '-');
        Shell.Answer answer = attach(straight.replace("\n", "\r\n"));

        assertEquals(ExitCode.FINE, answer.code(), answer.out() + answer.err());
        int[] points = straight.codePoints().toArray();
        for (Passage passage : passages()) {
            assertEquals(
                    new String(points, passage.span().start(), passage.span().length()), passage.exact());
        }
    }

    @Test
    void aPassageWhoseWordsAreGoneIsLeftForReview() throws IOException {
        Passage first = passages().get(0);
        String words = String.valueOf(first.exact());
        Shell.Answer answer = attach(text.replace(words, words.replaceFirst("\\w+(?=\\W*$)", "otherwise")));

        assertEquals(ExitCode.REVIEW, answer.code(), answer.out() + answer.err());
        assertTrue(answer.out().contains("\n" + source.number() + ":" + first.number() + "  "), answer.out());
        assertEquals(first, passages().get(0));
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path other = Files.writeString(folder.resolve("other.txt"), "Something else altogether.\n");
        Shell.Answer answer = shell.run("attach", file, other, "--source", source.id(), "--dry-run", "--json");

        assertEquals(ExitCode.REVIEW, answer.code(), answer.err());
        assertTrue(answer.out().contains("\"anchored\": 0,\n  \"moved\": 0,\n"), answer.out());
        assertEquals(before.length, Files.readAllBytes(file).length);
    }

    @Test
    void aSourceThatIsNotThereIsRefused() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.txt"), text);

        assertEquals(
                Shell.refused(file + " has no source nowhere"), shell.run("attach", file, copy, "--source", "nowhere"));
    }

    private Shell.Answer attach(String as) throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.txt"), as);
        return shell.run("attach", file, copy, "--source", source.number());
    }

    private List<Passage> passages() {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            List<Entry> resting = Settling.restingOn(dossier.shelf(), source.id());
            return Settling.passages(resting, source.id());
        }
    }
}
