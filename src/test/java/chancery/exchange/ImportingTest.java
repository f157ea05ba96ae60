package chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import chancery.edit.Desk;
import chancery.edit.NewDossier;
import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Source;
import chancery.store.DossierFile;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing a text into a dossier that has records. */
class ImportingTest {

    private static final Id<Source> WIRE = new Id<>("src-wire");

    @TempDir
    Path folder;

    private final Example example = Example.ferry();
    private DossierFile file;
    private Desk desk;

    @BeforeEach
    void begin() {
        file = DossierFile.create(folder.resolve("a.dossier"), NewDossier.titled("Before"));
        desk = new Desk(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void theCoverOfADossierWithoutRecordsIsReplaced() {
        importing(example);

        assertEquals("Ferry dues", file.shelf().dossier().title());
        assertEquals(Optional.of("Import a.json"), desk.undoName());
    }

    @Test
    void theCoverOfADossierWithRecordsStays() {
        importing(example);
        Dossier cover = file.shelf().dossier();
        importing(otherDossier());

        assertEquals(cover, file.shelf().dossier());
    }

    @Test
    void theSameTextTwiceChangesNothing() throws IOException {
        importing(example);
        String before = RoundTripTest.exported(file);
        desk.undo();
        desk.redo();

        assertEquals(new Importing.Result.Done(0, 22, List.of()), importing(example));
        assertEquals(before, RoundTripTest.exported(file));
        desk.undo();
        assertEquals(Optional.empty(), desk.undoName());
    }

    @Test
    void whatIsNewIsAddedToWhatIsThere() {
        importing(example);
        example.withList(
                "/places",
                places -> places.addObject()
                        .put("id", "pl-new")
                        .put("name", "New")
                        .putNull("latitude")
                        .putNull("longitude"));

        assertEquals(new Importing.Result.Done(1, 22, List.of()), importing(example));
        assertEquals(4, file.shelf().places().size());
    }

    @Test
    void aRecordThatSaysSomethingElseIsRefusedAndNothingIsTaken() throws IOException {
        importing(example);
        String before = RoundTripTest.exported(file);
        example.with("/places/0", place -> place.put("name", "Kjelvik"));
        example.with("/events/1", event -> event.put("importance", 0));
        example.with("/notes/0", note -> note.put("id", "no-other"));

        assertEquals(
                List.of(
                        "place pl-kjolvik: the dossier has a record with this id that says something else",
                        "event ev-speech: the dossier has a record with this id that says something else"),
                refused(importing(example)));
        assertEquals(before, RoundTripTest.exported(file));
    }

    @Test
    void anIdOfAnotherKindIsRefused() {
        importing(example);
        example.with("/places/1", place -> place.put("id", "pl-roads"));
        example.with("/events/2", event -> event.put("place", "pl-roads").put("id", "pl-nowhere"));
        example.with("/notes/1", note -> note.put("on", "pl-nowhere").put("id", "no-other"));

        assertEquals(
                List.of("event pl-nowhere: the dossier has a record with this id that says something else"),
                refused(importing(example)));
    }

    @Test
    void aSourceWhoseNumberIsTakenGetsTheNextOne() {
        importing(example);

        Importing.Result result = importing(otherDossier());

        assertEquals(
                new Importing.Result.Done(1, 0, List.of(new Importing.Renumbered(new Id<>("src-other"), 1, 3))),
                result);
        assertEquals(
                List.of("src-wire 1", "src-gazette 2", "src-other 3"),
                file.shelf().sources().stream()
                        .map(source -> source.id() + " " + source.number())
                        .toList());
    }

    @Test
    void aRenumberedSourceIsKnownAgain() {
        importing(example);
        importing(otherDossier());

        assertEquals(new Importing.Result.Done(0, 1, List.of()), importing(otherDossier()));
    }

    @Test
    void theGreaterCountOfPassagesStands() {
        importing(example);
        example.with("/sources/0", source -> source.put("nextPassage", 12));
        importing(example);
        assertEquals(12, wire().nextPassage());

        example.with("/sources/0", source -> source.put("nextPassage", 9));
        assertEquals(new Importing.Result.Done(0, 22, List.of()), importing(example));
        assertEquals(12, wire().nextPassage());
    }

    @Test
    void aPassageNumberThatHasOtherWordsIsRefused() {
        importing(example);
        ObjectNode quote = example.copy("/quotes/0");
        quote.put("id", "qu-new");
        ((ObjectNode) quote.at("/passages/0")).put("paragraph", 5);
        example.withList("/quotes", quotes -> quotes.removeAll().add(quote));
        example.withList("/events", events -> events.removeAll());
        example.withList("/positions", positions -> positions.removeAll());
        example.withList("/notes", notes -> notes.removeAll());

        assertEquals(
                List.of(
                        "quote qu-new, passages[0]: passage 2 of this source says something else in event ev-speech of the"
                                + " dossier"),
                refused(importing(example)));
    }

    @Test
    void aSourceThatCameWithoutItsTextIsRefusedWhereTheTextIsThere() {
        importing(example);
        example.with("/sources/1", source -> source.putNull("text"));
        example.withList("/events", events -> events.removeAll());
        example.withList("/quotes", quotes -> quotes.removeAll());
        example.withList("/positions", positions -> positions.removeAll());
        example.withList("/notes", notes -> notes.removeAll());

        assertEquals(
                List.of(
                        "source src-gazette, text: the dossier has this source with another text, or only one of the two"
                                + " has the text"),
                refused(importing(example)));
    }

    @Test
    void aNoteOnTheDossierThatWasReadBecomesANoteOnThisOne() {
        importing(otherDossier());
        example.with("/sources/0", source -> source.put("number", 7));

        importing(example);

        assertEquals(
                List.of("other"),
                file.shelf().notes().stream()
                        .filter(note -> note.id().value().equals("no-cover"))
                        .map(note -> note.on().value())
                        .toList());
        assertEquals(new Importing.Result.Done(0, 22, List.of()), importing(example));
    }

    private Source wire() {
        return file.shelf().sources().stream()
                .filter(source -> source.id().equals(WIRE))
                .findFirst()
                .orElseThrow();
    }

    /** A dossier with one source, number 1. */
    private static Example otherDossier() {
        Example other = Example.ferry();
        ObjectNode source = other.copy("/sources/0");
        source.put("id", "src-other").putNull("relays");
        other.with("/dossier", cover -> cover.put("id", "other").put("title", "Another"));
        for (String list : List.of("actors", "places", "events", "quotes", "issues", "positions", "notes")) {
            other.withList("/" + list, records -> records.removeAll());
        }
        return other.withList("/sources", sources -> sources.removeAll().add(source));
    }

    private Importing.Result importing(Example text) {
        DossierContents contents = assertInstanceOf(
                        Outcome.Accepted.class,
                        text.read(),
                        () -> text.findings().toString())
                .contents();
        return Importing.into(desk, file.shelf(), contents, "a.json");
    }

    private static List<String> refused(Importing.Result result) {
        return assertInstanceOf(Importing.Result.Refused.class, result).findings().stream()
                .map(Finding::text)
                .toList();
    }
}
