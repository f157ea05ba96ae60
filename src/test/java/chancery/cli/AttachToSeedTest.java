package chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Settling;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Source;
import chancery.store.Access;
import chancery.store.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first dossier with a text of this test's own making: the quoted words of the dossier stand in it where the article has them,
 * and other words stand everywhere else. So what the dossier has of the article by its hash alone is not in it.
 */
class AttachToSeedTest {

    private static final String LINE = "Nothing of the kind stood in this line before.\n";

    @TempDir
    Path folder;

    private Shell shell;
    private Path file;
    private Id<Source> source;
    private Map<Integer, Passage> before;
    private String text;

    @BeforeEach
    void begin() {
        shell = new Shell(folder.resolve("home"));
        file = folder.resolve("g.dossier");
        shell.run("create", file, "--sample", "geneva-2022");
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            source = dossier.shelf().sources().get(0).id();
        }
        before = passages();
        text = text(List.copyOf(before.values()));
    }

    @Test
    void everyQuotedPassageStandsAtItsOffsets() throws IOException {
        attach(text);
        Map<Integer, Passage> after = passages();
        assertTrue(quoted().size() > 5, "the dossier quotes");
        for (Passage was : quoted()) {
            assertEquals(was.span(), after.get(was.number()).span(), was::toString);
            assertEquals(was.exact(), after.get(was.number()).exact());
        }
    }

    @Test
    void straightQuotesAndLinesBeforeLeaveEachTheTextsOwnCharacters() throws IOException {
        String plain =
                LINE + text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replaceAll("[–—]", "-");
        attach(plain);
        int[] points = plain.codePoints().toArray();
        Map<Integer, Passage> after = passages();
        for (Passage was : quoted()) {
            Passage now = after.get(was.number());
            assertEquals(was.span().start() + LINE.length(), now.span().start(), was::toString);
            assertEquals(new String(points, now.span().start(), now.span().length()), now.exact());
        }
    }

    @Test
    void whatOnlyAHashTellsIsNotTakenFromOtherWords() throws IOException {
        Shell.Answer answer = attach(text);
        assertEquals(ExitCode.REVIEW, answer.code(), answer.err());
        Map<Integer, Passage> after = passages();
        before.values().stream()
                .filter(was -> was.exact() == null)
                .forEach(was -> assertEquals(was, after.get(was.number())));
    }

    private List<Passage> quoted() {
        return before.values().stream().filter(was -> was.exact() != null).toList();
    }

    /** The quoted words at their offsets, and between them words that are all different. */
    private static String text(List<Passage> passages) {
        int end = passages.stream().mapToInt(one -> one.span().end()).max().orElseThrow();
        int[] points = new int[end + 1];
        StringBuilder filler = new StringBuilder();
        for (int number = 0; filler.length() <= end; number++) {
            filler.append(number % 60 == 59 ? '\n' : ' ').append('w').append(number);
        }
        for (int at = 0; at <= end; at++) {
            points[at] = filler.charAt(at);
        }
        passages.stream()
                .filter(one -> one.exact() != null)
                .sorted(Comparator.comparingInt(one -> one.span().start()))
                .forEach(one -> {
                    int[] exact = String.valueOf(one.exact()).codePoints().toArray();
                    System.arraycopy(exact, 0, points, one.span().start(), exact.length);
                });
        return new String(points, 0, points.length);
    }

    private Shell.Answer attach(String as) throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.txt"), as);
        return shell.run("attach", file, copy, "--source", source);
    }

    private Map<Integer, Passage> passages() {
        try (DossierFile dossier = DossierFile.open(file, Access.READ)) {
            Map<Integer, Passage> byNumber = new HashMap<>();
            Settling.passages(Settling.restingOn(dossier.shelf(), source), source)
                    .forEach(passage -> byNumber.put(passage.number(), passage));
            return byNumber;
        }
    }
}
