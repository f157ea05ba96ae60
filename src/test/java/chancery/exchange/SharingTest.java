package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Attaching;
import chancery.edit.Change;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.Source;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {

    private static final String DELETED = "Xylophone of the ambassador";

    @TempDir
    Path folder;

    @Test
    void noByteOfALeftOutTextAndOfTheHistoryGoesAlong() throws IOException {
        Path out = folder.resolve("shared.dossier");
        List<String> texts;
        Set<String> quoted;
        String own;
        try (DossierFile dossier = Samples.HARBOUR_EXERCISE.create(folder.resolve("h.dossier"), null)) {
            deleteANote(dossier);
            keepASheet(dossier);
            texts = dossier.shelf().sources().stream()
                    .map(source -> dossier.shelf().text(source.id()).orElseThrow())
                    .toList();
            quoted = dossier.shelf().quotes().stream()
                    .flatMap(quote -> quote.passages().stream())
                    .map(passage -> String.valueOf(passage.exact()))
                    .collect(Collectors.toSet());
            own = dossier.shelf().events().stream()
                    .map(event -> String.valueOf(event.summary()))
                    .collect(Collectors.joining("\n"));
            Set<Id<Source>> all =
                    dossier.shelf().sources().stream().map(Source::id).collect(Collectors.toSet());
            Sharing.write(dossier.shelf(), out, all, Progress.NONE);
        }

        String bytes = Files.readString(out, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(DELETED));
        assertFalse(bytes.contains("Zither"), "neither a kept sheet nor one saved by name");
        try (DossierFile shared = DossierFile.open(out)) {
            assertEquals(List.of(), shared.shelf().keptSheets());
            assertEquals(0, shared.facts().sheets());
        }
        for (String text : texts) {
            for (String run : running(text, quoted)) {
                // A summary may happen to put it as the article does.
                assertFalse(!own.contains(run) && bytes.contains(latin(run)), run);
            }
        }
        assertTrue(bytes.contains("We closed a quay"), "quoted words stay");
    }

    @Test
    void whatIsSharedIsSoundAndTakesItsTextAgain() {
        Path out = folder.resolve("shared.dossier");
        try (DossierFile dossier = Samples.HARBOUR_EXERCISE.create(folder.resolve("h.dossier"), null)) {
            Id<Source> second = dossier.shelf().sources().get(1).id();
            String text = dossier.shelf().text(second).orElseThrow();
            Sharing.write(dossier.shelf(), out, Set.of(second), Progress.NONE);
            try (DossierFile shared = DossierFile.open(out)) {
                assertFalse(shared.shelf().holdsText(second));
                Attaching attaching = Attaching.of(shared.shelf(), second, text, null);
                assertEquals(attaching.found().size(), attaching.standing());
                new Desk(shared).apply(attaching.edit().orElseThrow());
                assertEquals(dossier.shelf().quotes(), shared.shelf().quotes());
                assertEquals(dossier.shelf().events(), shared.shelf().events());
                assertEquals(List.of(), shared.shelf().wastebasket());
            }
        }
    }

    private static void keepASheet(DossierFile dossier) {
        Desk desk = new Desk(dossier);
        KeptSheet sheet = new KeptSheet(
                "sheet-zither",
                "Zither",
                Instant.parse("2031-04-15T10:00:00Z"),
                null,
                "md",
                1,
                "{\"title\":\"Zither\"}");
        desk.keep(
                sheet,
                "Zither of the minister".getBytes(StandardCharsets.UTF_8),
                List.of(dossier.shelf().dossier().id()));
        Memento saved = new Memento(Memento.Kind.SHEET, "Monday", "{\"bottom-line\":\"Zither\"}");
        desk.apply(new Edit(
                "Save it", List.of(Change.remembered(dossier.shelf().dossier().id(), null, saved))));
    }

    private static void deleteANote(DossierFile dossier) {
        Entry note = new Note(
                new Id<>("note-gone"),
                NoteKind.REMARK,
                dossier.shelf().dossier().id(),
                DELETED,
                null,
                null,
                null,
                null);
        Desk desk = new Desk(dossier);
        desk.apply(new Edit("Add note", List.of(Change.added(note))));
        desk.apply(new Edit("Delete note", List.of(Change.removed(note))));
    }

    /** Stretches of a text, each of 24 characters, that no quotation holds. */
    private static List<String> running(String text, Set<String> quoted) {
        String rest = text;
        for (String words : quoted) {
            rest = rest.replace(words, "\n");
        }
        return rest.lines()
                .filter(line -> line.length() >= 72)
                .map(line -> line.substring(36, 60))
                .toList();
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
