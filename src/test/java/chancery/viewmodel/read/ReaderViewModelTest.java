package chancery.viewmodel.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Note;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Source;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import chancery.viewmodel.form.FormViewModel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderViewModelTest {

    private static final Id<Source> COURIER = new Id<>("hbr-source-courier");

    @TempDir
    private Path folder;

    private Harbour harbour;
    private ReaderViewModel reader;
    private final AtomicReference<@Nullable FormViewModel> shown = new AtomicReference<>();

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        reader = new ReaderViewModel(harbour.session());
        reader.show(true);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void theFirstTextIsOpenedWithWhatRestsOnItAndWhatHasLostItsPlace() {
        assertEquals(COURIER, reader.sourceProperty().get());
        assertEquals(
                List.of(
                        "We closed a quay",
                        "we did not close a door. But nobody walks through it before the inquiry has reported."),
                opened().marks().of(MarkKind.QUOTE).stream()
                        .limit(2)
                        .map(mark -> slice(mark.at()))
                        .toList());
        assertTrue(opened().marks().of(MarkKind.DATE).stream()
                .anyMatch(mark -> slice(mark.at()).equals("on Thursday 20 March")));
        assertEquals(
                List.of("a toll under another flag"),
                opened().lost().stream().map(Lost::words).toList());
    }

    @Test
    void aQuoteTakesTheTextsOwnCharactersWithoutTheMarksAroundThem() {
        select("“My members unload ships, not flags,”");
        reader.marking().quote(shown::set);
        assertEquals("Mette Lyng-Aasvær", pick("speaker"));
        assertEquals("said", words("cue"));
        Quote quote = (Quote) saved(EntryKind.QUOTE);

        assertEquals("My members unload ships, not flags,", quote.text());
        assertEquals(quote.text(), quote.passages().get(0).exact());
        assertEquals(QuoteKind.DIRECT, quote.kind());
        assertEquals(13, quote.passages().get(0).paragraph());
        assertEquals(
                List.of(new Stretch(at("My members"), at("My members") + 35)),
                opened().marks().of(Choice.of(quote)).stream().map(Mark::at).toList());
    }

    @Test
    void onlyTheLinesOfANewMarkAreTouchedAndUndoingTouchesThemAgain() {
        select("“My members unload ships, not flags,”");
        reader.marking().quote(shown::set);
        saved(EntryKind.QUOTE);
        Set<Integer> line = Set.of(opened().text().lineAt(at("My members")));
        assertEquals(line, opened().touched());

        harbour.session().editing().undo();
        assertEquals(line, opened().touched());
    }

    @Test
    void whatIsReadAfterAnEditIsWhatWouldBeReadAnew() {
        select("“My members unload ships, not flags,”");
        reader.marking().quote(shown::set);
        Quote quote = (Quote) saved(EntryKind.QUOTE);
        assertAsAnew();
        reader.selectionProperty().set(Stretch.at(at("My members") + 3));
        reader.marking().note(shown::set);
        ((WordsField) form().field("text").orElseThrow()).textProperty().set("Firm.");
        saved(EntryKind.NOTE);
        assertAsAnew();
        select("patience is short");
        harbour.session().selection().choose(EntryKind.QUOTE, quote.id());
        assertTrue(reader.marking().addPart());
        assertAsAnew();
        for (int undone = 0; undone < 3; undone++) {
            harbour.session().editing().undo();
            assertAsAnew();
        }
    }

    /** The marks and the lost passages are those of a reader that was opened just now. */
    private void assertAsAnew() {
        ReaderViewModel anew = new ReaderViewModel(harbour.session());
        anew.open(opened().text().source());
        Opened fresh = Objects.requireNonNull(anew.openedProperty().get());
        assertEquals(fresh.marks().all(), opened().marks().all());
        assertEquals(fresh.lost(), opened().lost());
    }

    @Test
    void aPronounStandsForThePersonNamedBeforeIt() {
        reader.selectionProperty().set(Stretch.at(at("without conditions I")));
        reader.marking().quote(shown::set);

        assertEquals("Torvald Eskeby", pick("speaker"));
        assertEquals("said", words("cue"));
    }

    @Test
    void aSecondStretchIsTheNextPartOfTheChosenQuote() {
        select("“My members unload ships");
        reader.marking().quote(shown::set);
        Quote first = (Quote) saved(EntryKind.QUOTE);
        select("patience is short");

        assertTrue(reader.marking().addPart());

        Quote both = harbour.session().file().shelf().quote(first.id()).orElseThrow();
        assertEquals("patience is short … My members unload ships", both.text());
        assertEquals(2, both.passages().size());
    }

    @Test
    void anEventTakesTheDateThatItsWordsTellFromTheDayOfPublication() {
        select("told parliament on Wednesday");
        reader.marking().event(shown::set);
        WhenField when = (WhenField) form().field("when").orElseThrow();

        assertEquals("2031-03-26", Objects.requireNonNull(when.edtf()).text());
        assertEquals("on Wednesday", when.value().wording());
        ((WordsField) form().field("title").orElseThrow()).textProperty().set("Ulverstad speaks");
        Event event = (Event) saved(EntryKind.EVENT);
        assertEquals("told parliament on Wednesday", event.passages().get(0).exact());
    }

    @Test
    void wordsThatNameAnActorMarkAllPlacesAtOnceAndAreUndoneAtOnce() {
        int before = opened().marks().of(MarkKind.ACTOR).size();
        select("the port");
        reader.marking().actor(shown::set);
        Actor port = (Actor) saved(EntryKind.ACTOR);
        assertEquals("the port", port.name());
        assertTrue(opened().marks().of(Choice.of(port)).stream()
                .allMatch(mark -> slice(mark.at()).equals("the port")));
        assertTrue(opened().marks().of(MarkKind.ACTOR).size() > before);

        harbour.session().editing().undo();
        assertEquals(before, opened().marks().of(MarkKind.ACTOR).size());
    }

    @Test
    void wordsBecomeAnAliasOfSomebodyKnown() {
        select("the foreign minister");
        reader.marking().actor(shown::set);
        PickField<?> actor = (PickField<?>) form().field("actor").orElseThrow();
        actor.textProperty().set("Torvald Eskeby");
        form().save();

        Actor eskeby = harbour.session().contents().actors().stream()
                .filter(one -> one.name().equals("Torvald Eskeby"))
                .findFirst()
                .orElseThrow();
        assertTrue(eskeby.aliases().contains("the foreign minister"), eskeby::toString);
    }

    @Test
    void aNoteIsOnTheQuoteAtTheCaretAndElsewhereOnTheSource() {
        reader.selectionProperty().set(Stretch.at(at("we did not close") + 3));
        reader.marking().note(shown::set);
        ((WordsField) form().field("text").orElseThrow()).textProperty().set("Firm.");
        assertEquals(
                EntryKind.QUOTE,
                harbour.session()
                        .file()
                        .shelf()
                        .entry(((Note) saved(EntryKind.NOTE)).on())
                        .orElseThrow()
                        .entryKind());

        select("patience is short");
        reader.marking().note(shown::set);
        Note note = (Note) saved(EntryKind.NOTE);
        assertEquals(COURIER, note.on());
        assertEquals("¶13 “patience is short”:", note.text());
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndTheirSigns() {
        reader.find().wordsProperty().set("\"WE closed");
        assertEquals(
                List.of(at("“We closed")), reader.find().matchesProperty().get().starts());

        reader.find().wordsProperty().set("eskeby");
        int count = reader.find().matchesProperty().get().count();
        assertTrue(count > 3);
        reader.find().step(-1);
        assertEquals(count - 1, reader.find().matchesProperty().get().current());
    }

    @Test
    void theNextMarkIsChosenAndSelected() {
        reader.selectionProperty().set(Stretch.at(at("“We closed")));
        assertTrue(reader.step(1));

        assertEquals(
                "We closed a quay",
                slice(Objects.requireNonNull(reader.revealProperty().get()).at()));
        assertEquals(
                EntryKind.QUOTE,
                harbour.session().selection().chosen().orElseThrow().kind());
    }

    @Test
    void whatIsChosenElsewhereOpensItsText() {
        Id<Quote> drosani = new Id<>("hbr-quote-drosani-any-flag");
        harbour.session().selection().choose(EntryKind.QUOTE, drosani);

        assertEquals(new Id<>("hbr-source-epb"), reader.sourceProperty().get());
        Reveal reveal = Objects.requireNonNull(reader.revealProperty().get());
        assertEquals("at the East Quay, on any day, under any flag", slice(reveal.at()));
        assertTrue(reveal.flash());
    }

    @Test
    void aMarkThatIsChosenHereDoesNotMoveTheText() {
        Reveal before = reader.revealProperty().get();
        reader.choose(opened().marks().of(MarkKind.QUOTE).get(3));

        assertEquals(before, reader.revealProperty().get());
    }

    @Test
    void anActorTakesPartInTheEventsThatMentionItInOneEdit() {
        Set<Integer> counts = new HashSet<>();
        reader.selectionProperty().set(Stretch.at(at("Norland will not reopen") + 2));
        reader.marking().takePart(counts::add);

        Actor norland = harbour.session().contents().actors().stream()
                .filter(actor -> actor.name().equals("Norland"))
                .findFirst()
                .orElseThrow();
        Choice choice = Choice.of(norland);
        assertFalse(counts.isEmpty());
        for (Mark name : opened().marks().of(choice)) {
            for (Mark mark : opened().marks().in(name.at())) {
                if (mark.kind() == MarkKind.EVENT) {
                    Event event = harbour.session()
                            .file()
                            .shelf()
                            .event(new Id<>(mark.choice().id().value()))
                            .orElseThrow();
                    assertTrue(event.participants().stream()
                            .anyMatch(one -> one.actor().equals(norland.id())));
                }
            }
        }
    }

    @Test
    void aCopyTellsWhereItIsFrom() {
        assertEquals(
                "East Quay stays shut, minister says, Fri 28 March 2031 · The Vennhaven Courier, ¶4",
                reader.citation(Stretch.at(at("We closed"))));
    }

    @Test
    void aTextIsFoundAgainWhereItWasLeftWhenTheDossierIsOpenedAgain() {
        Id<Source> other = new Id<>("hbr-source-epb");
        reader.open(other);
        int line = opened().text().lineCount() / 2;
        int end = opened().text().line(line + 2).to();
        Stretch words = opened().text().line(line + 1);
        reader.selectionProperty().set(words);
        reader.seen(line, end);
        reader.open(COURIER);
        reader.open(other);
        assertEquals(new Place(words, line, end), reader.place());
        reader.keep();

        ReaderViewModel again = new ReaderViewModel(harbour.session());
        again.show(true);

        assertEquals(other, again.sourceProperty().get(), "the text that was read last");
        assertEquals(new Place(words, line, end), again.place());
        assertEquals(words, again.selectionProperty().get());
        assertEquals(
                List.of(Place.percent(end, opened().text().length())),
                again.sources().lines().stream()
                        .filter(source -> source.id().equals(other))
                        .map(SourceLine::read)
                        .toList());
        assertEquals("", harbour.session().editing().undoNameProperty().get(), "reading is no edit");
    }

    @Test
    void aPlaceBehindTheEndOfAShorterTextIsItsEnd() {
        Place end = new Place(
                Stretch.at(opened().text().length()), 5, opened().text().length());
        PlaceKept kept =
                PlaceKept.read(PlaceKept.of(opened().text(), end).text()).orElseThrow();

        ReadingText shorter = new ReadingText(COURIER, "One.\nTwo.");

        assertEquals(new Place(Stretch.at(9), 1, 9), kept.in(shorter));
        assertEquals(100, kept.percent());
        assertTrue(PlaceKept.read("no place").isEmpty());
    }

    private Opened opened() {
        return Objects.requireNonNull(reader.openedProperty().get());
    }

    private int at(String words) {
        return opened().text().text().indexOf(words);
    }

    private String slice(Stretch stretch) {
        return opened().text().slice(stretch);
    }

    private void select(String words) {
        reader.selectionProperty().set(new Stretch(at(words), at(words) + words.length()));
    }

    private FormViewModel form() {
        return Objects.requireNonNull(shown.get());
    }

    private String pick(String field) {
        return ((PickField<?>) form().field(field).orElseThrow()).textProperty().get();
    }

    private String words(String field) {
        return ((WordsField) form().field(field).orElseThrow()).words();
    }

    private Entry saved(EntryKind kind) {
        form().save();
        assertEquals(
                "", form().wrong().map(field -> field.label() + field.problem()).orElse(""));
        Choice chosen = harbour.session().selection().chosen().orElseThrow();
        assertEquals(kind, chosen.kind());
        return harbour.session().file().shelf().entry(chosen.id()).orElseThrow();
    }
}
