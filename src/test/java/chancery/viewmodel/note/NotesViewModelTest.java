package chancery.viewmodel.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Confidence;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private NotesViewModel notes;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        notes = new NotesViewModel(harbour.session());
        notes.show();
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void everyNoteIsListedOnce() {
        List<Note> all = harbour.session().file().shelf().notes();

        assertEquals(
                all.stream().map(Note::id).collect(Collectors.toSet()),
                notes.lines().stream().map(NoteLine::id).collect(Collectors.toSet()));
        assertEquals(all.size(), notes.list().countProperty().get());
    }

    @Test
    void theKindNarrowsTheList() {
        notes.filter().kinds().removeAll(EnumSet.complementOf(EnumSet.of(NoteKind.QUESTION)));

        assertEquals(
                Set.of(NoteKind.QUESTION),
                notes.lines().stream().map(NoteLine::kind).collect(Collectors.toSet()));
        notes.filter().clear();
        assertEquals(notes.list().countProperty().get(), notes.lines().size());
    }

    @Test
    void likelihoodAndConfidenceNarrowTheListApart() {
        add("new", Likelihood.VERY_LIKELY, Confidence.LOW, "They will talk.", "A. Nalyst");

        notes.filter().likelihoodProperty().set(pick(NoteFilter.likelihoods(), Likelihood.VERY_LIKELY));
        assertTrue(notes.lines().stream().allMatch(line -> line.likelihood() == Likelihood.VERY_LIKELY));
        notes.filter().confidenceProperty().set(pick(NoteFilter.confidences(), Confidence.LOW));
        notes.filter().authorProperty().set(notes.authors().get(1));
        notes.filter().aboutProperty().set(pick(NoteFilter.abouts(), EntryKind.DOSSIER));
        notes.filter().wordsProperty().set("TALK harbour");

        assertEquals(
                List.of(new Id<Note>("new")),
                notes.lines().stream().map(NoteLine::id).toList());
    }

    @Test
    void aNoteThatMixesItsGaugesIsFlagged() {
        add("mixed", null, null, "With high confidence, they are likely to talk.", null);
        add("apart", null, null, "They are likely to talk. Confidence is high.", null);

        notes.filter().mixedOnlyProperty().set(true);

        List<String> flagged =
                notes.lines().stream().map(line -> line.id().value()).toList();
        assertTrue(flagged.contains("mixed"), flagged::toString);
        assertTrue(!flagged.contains("apart"), flagged::toString);
    }

    @Test
    void theLastWrittenIsListedFirstUnlessSortedByRecord() {
        add("last", null, null, "Written last.", null);
        assertEquals("last", notes.lines().get(0).id().value());

        notes.orderProperty().set(NoteOrder.RECORD);
        assertEquals(EntryKind.DOSSIER, notes.lines().get(0).on().kind());
    }

    @Test
    void aNoteIsChosenAndSoIsWhatItIsOn() {
        NoteLine line = notes.lines().get(0);

        notes.list().choose(line);
        assertEquals(Optional.of(line), notes.list().chosenLine());

        notes.choose(line.on());
        assertEquals(Optional.of(line.on()), harbour.session().selection().chosen());
        assertEquals(Optional.<NoteLine>empty(), notes.list().chosenLine());
    }

    private static <T> Pick<T> pick(List<Pick<T>> picks, T value) {
        return picks.stream()
                .filter(pick -> value.equals(pick.value()))
                .findFirst()
                .orElseThrow();
    }

    private void add(String id, Likelihood likelihood, Confidence confidence, String text, String author) {
        Note note = new Note(
                new Id<>(id),
                NoteKind.ASSESSMENT,
                Choice.of(harbour.session().contents().dossier()).id(),
                text,
                likelihood,
                confidence,
                author,
                Instant.parse("2040-01-01T00:00:00Z"));
        harbour.session().editing().make(new Edit("Add note", List.of(Change.added(note))));
    }
}
