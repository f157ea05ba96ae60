package chancery.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.KnownFrom;
import chancery.model.Note;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Reality;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.time.Tick;
import chancery.viewmodel.inspect.Badge;
import chancery.viewmodel.inspect.InspectorViewModel;
import chancery.viewmodel.note.NotesViewModel;
import chancery.viewmodel.quote.QuotesViewModel;
import chancery.viewmodel.search.SearchLine;
import chancery.viewmodel.search.SearchViewModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day that is looked from, and what was known then, in the Harbour exercise: three articles of three days. */
class AsOfTest {

    private static final LocalDate COURIER = LocalDate.of(2031, 3, 28);
    private static final LocalDate BUREAU = LocalDate.of(2031, 4, 2);
    private static final LocalDate SPINDRIFT = LocalDate.of(2031, 4, 14);
    private static final LocalDate OWN = LocalDate.of(2031, 4, 15);

    @TempDir
    Path folder;

    private Harbour harbour;
    private Session session;
    private AsOf asOf;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        session = harbour.session();
        asOf = session.asOf();
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void theDossiersOwnDayIsLookedFromAtFirstAndEverythingIsKnown() {
        assertEquals(OWN, asOf.day());
        assertFalse(asOf.awayProperty().get());
        assertTrue(asOf.known().everything());
    }

    @Test
    void whatRestsOnOtherSourcesIsFoundOutAnewAndNothingElse() {
        asOf.look(COURIER);
        KnownFrom before = asOf.known().from();
        Event event = session.file()
                .shelf()
                .event(new Id<>("hbr-event-karavel-speech"))
                .orElseThrow();
        session.editing().make(new Edit("Shift", List.of(Change.replaced(event, on(event, event.passages())))));
        assertSame(before, asOf.known().from());
        assertFalse(known().contains("hbr-event-karavel-speech"));

        Event after = session.file().shelf().event(event.id()).orElseThrow();
        session.editing().make(new Edit("Unsource", List.of(Change.replaced(after, on(after, List.of())))));
        assertTrue(known().contains("hbr-event-karavel-speech"));
    }

    private static Event on(Event event, List<Passage> passages) {
        return event.withTitle(event.title() + ".").withPassages(passages).withAccounts(List.of());
    }

    @Test
    void quotesThatWereNotKnownStepBackOrAreHidden() {
        QuotesViewModel quotes = new QuotesViewModel(session);
        quotes.show();
        int all = quotes.lines().size();
        asOf.look(COURIER);
        assertEquals(all, quotes.lines().size());
        long later = quotes.lines().stream().filter(quotes.list()::later).count();
        assertEquals(asOf.known().notYet().quotes(), later);
        asOf.hidesProperty().set(true);
        assertEquals(all - later, quotes.lines().size());
        asOf.reset();
        assertEquals(all, quotes.lines().size());
    }

    @Test
    void notesThatWereNotThereStepBackOrAreHidden() {
        NotesViewModel notes = new NotesViewModel(session);
        notes.show();
        int all = notes.lines().size();
        asOf.look(COURIER);
        long later = notes.lines().stream().filter(notes.list()::later).count();
        assertEquals(asOf.known().notYet().notes(), later);
        asOf.hidesProperty().set(true);
        assertEquals(all - later, notes.lines().size());
    }

    @Test
    void aSearchTellsWhatWasNotKnownOrLeavesItOut() {
        asOf.look(COURIER);
        SearchViewModel search = new SearchViewModel(session);
        search.wordsProperty().set("Karavel sets a limit");
        assertTrue(found(search).allMatch(SearchLine.Found::later));
        assertTrue(found(search).anyMatch(hit -> hit.id().equals(new Id<>("hbr-event-karavel-speech"))));
        asOf.hidesProperty().set(true);
        search.wordsProperty().set("Karavel sets a lim");
        assertEquals(List.of(), found(search).toList());
    }

    @Test
    void anEventThatLayAheadWasScheduled() {
        Event march =
                session.file().shelf().event(new Id<>("hbr-event-grey-lantern")).orElseThrow();
        assertEquals(Reality.OCCURRED, march.reality());
        asOf.look(LocalDate.of(2031, 3, 22));
        assertEquals(Reality.SCHEDULED, asOf.known().reality(march));
        asOf.look(LocalDate.of(2031, 3, 25));
        assertEquals(Reality.OCCURRED, asOf.known().reality(march));
    }

    @Test
    void anActorIsWhatItWasOnTheDay() {
        ActorPanelViewModel actors = new ActorPanelViewModel(session);
        List<String> now = roles(actors);
        asOf.look(COURIER);
        assertNotEquals(now, roles(actors));
        asOf.reset();
        assertEquals(now, roles(actors));
    }

    private static Stream<SearchLine.Found> found(SearchViewModel search) {
        return search.lines().stream().flatMap(line -> line.hit().stream());
    }

    private static List<String> roles(ActorPanelViewModel actors) {
        return actors.items().stream()
                .flatMap(item -> item.actor().stream())
                .map(row -> row.name() + ": " + row.role())
                .toList();
    }

    @Test
    void anEventIsNotKnownBeforeTheFirstOfItsSourcesIsPublished() {
        asOf.look(COURIER);
        assertEquals(
                Set.of("hbr-event-collision", "hbr-event-quay-closure", "hbr-event-treaty-of-saltmere"),
                known().stream()
                        .filter(id -> id.contains("collision") || id.contains("closure") || id.contains("treaty"))
                        .filter(id -> !id.contains("canal"))
                        .collect(Collectors.toSet()));
        assertFalse(known().contains("hbr-event-karavel-speech"), "only the bureau of 2 April tells of it");
        asOf.look(BUREAU);
        assertTrue(known().contains("hbr-event-karavel-speech"));
        assertFalse(known().contains("hbr-event-patrol-boats"), "only Spindrift of 14 April tells of them");
    }

    @Test
    void onTheDayBeforeTheFirstPublicationNothingIsKnown() {
        asOf.look(COURIER.minusDays(1));
        assertEquals(Set.of(), known());
        Tally all = session.contents().tally();
        assertEquals(all.events(), asOf.known().notYet().events());
        assertEquals(all.quotes(), asOf.known().notYet().quotes());
    }

    @Test
    void whatIsKnownOnEveryDayIsWhatTheRuleSaysRecordByRecord() {
        for (LocalDate day = COURIER.minusDays(2); !day.isAfter(OWN.plusDays(1)); day = day.plusDays(1)) {
            asOf.look(day);
            KnownThen known = asOf.known();
            Rule rule = new Rule(session.file().shelf(), session.contents(), day);
            assertEquals(rule.events(), known(), () -> "events on " + known.day());
            Shelf shelf = session.file().shelf();
            for (Quote quote : shelf.quotes()) {
                assertEquals(rule.passages(quote.passages()), known.quote(quote), () -> quote.id() + " " + known.day());
            }
            for (Position position : shelf.positions()) {
                assertEquals(
                        rule.position(position),
                        known.position(position.id()),
                        () -> position.id() + " " + known.day());
            }
            for (Note note : shelf.notes()) {
                assertEquals(rule.note(note), known.note(note.id()), () -> note.id() + " " + known.day());
            }
        }
    }

    @Test
    void stepsGoFromPublicationToPublicationAndStayAtTheEnds() {
        asOf.previousPublication();
        assertEquals(SPINDRIFT, asOf.day());
        asOf.previousPublication();
        assertEquals(BUREAU, asOf.day());
        asOf.previousPublication();
        asOf.previousPublication();
        assertEquals(COURIER, asOf.day());
        asOf.nextPublication();
        assertEquals(BUREAU, asOf.day());
        asOf.step(-2);
        assertEquals(LocalDate.of(2031, 3, 31), asOf.day());
        assertTrue(asOf.awayProperty().get());
        asOf.reset();
        assertEquals(OWN, asOf.day());
        assertFalse(asOf.awayProperty().get());
    }

    @Test
    void lookingFromAnotherDayChangesNothingInTheDossier() {
        asOf.look(COURIER);
        assertEquals(OWN, session.file().shelf().dossier().asOf());
        assertEquals("", session.editing().undoNameProperty().get());
    }

    @Test
    void theInspectorSaysOfARecordThatItWasNotKnownYet() {
        InspectorViewModel inspector = new InspectorViewModel(session);
        session.selection().choose(EntryKind.EVENT, new Id<Event>("hbr-event-patrol-boats"));
        asOf.look(BUREAU);
        assertTrue(
                badges(inspector).contains("not yet known on Wed 2 April 2031"),
                () -> badges(inspector).toString());
        asOf.look(SPINDRIFT);
        assertFalse(badges(inspector).toString().contains("not yet known"));
    }

    private static List<String> badges(InspectorViewModel inspector) {
        return Objects.requireNonNull(inspector.pageProperty().get()).badges().stream()
                .map(Badge::text)
                .toList();
    }

    @Test
    void aSourceThatIsPublishedEarlierByAnEditMakesItsEventsKnown() {
        asOf.look(COURIER);
        assertFalse(known().contains("hbr-event-karavel-speech"));
        Source bureau = session.contents().source(new Id<>("hbr-source-epb")).orElseThrow();
        session.editing().make(new Edit("Publish", List.of(Change.replaced(bureau, earlier(bureau)))));
        assertTrue(known().contains("hbr-event-karavel-speech"));
        session.editing().undo();
        assertFalse(known().contains("hbr-event-karavel-speech"));
    }

    private static Source earlier(Source of) {
        return new Source(
                of.id(),
                of.number(),
                of.title(),
                of.publisher(),
                of.author(),
                chancery.time.Edtf.day(COURIER),
                of.language(),
                of.url(),
                of.kind(),
                of.grade(),
                of.relays(),
                of.sha256(),
                of.nextPassage());
    }

    private Set<String> known() {
        Set<String> ids = new TreeSet<>();
        int[] keys = session.contents().events().keys();
        for (int row = 0; row < keys.length; row++) {
            if (asOf.known().event(row)) {
                ids.add(session.file().shelf().event(keys[row]).id().value());
            }
        }
        return ids;
    }

    /** The rule, record by record. */
    private record Rule(Shelf shelf, Contents contents, LocalDate day) {

        boolean source(Id<Source> id) {
            var published = contents.source(id).orElseThrow().published();
            return published == null
                    || published.bounds(contents.dossier().zone()).earliest() <= Tick.lastOf(day);
        }

        boolean passages(List<Passage> passages) {
            return passages.isEmpty() || passages.stream().anyMatch(passage -> source(passage.source()));
        }

        boolean event(Event event) {
            List<Id<Source>> on = Stream.concat(
                            event.passages().stream().map(Passage::source),
                            event.accounts().stream().map(account -> account.source()))
                    .toList();
            return on.isEmpty() || on.stream().anyMatch(this::source);
        }

        Set<String> events() {
            return shelf.events().stream()
                    .filter(this::event)
                    .map(event -> event.id().value())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean evidence(Evidence evidence) {
            return entry(shelf.entry(evidence.id()).orElseThrow());
        }

        boolean position(Position position) {
            return position.evidence().isEmpty() || position.evidence().stream().anyMatch(this::evidence);
        }

        boolean note(Note note) {
            if (note.time() == null) {
                return entry(shelf.entry(note.on()).orElseThrow());
            }
            LocalDate written = LocalDateTime.ofInstant(
                            note.time(), contents.dossier().zone())
                    .toLocalDate();
            return !day.isBefore(written.isAfter(OWN) ? OWN : written);
        }

        boolean entry(Entry entry) {
            if (entry instanceof Event event) {
                return event(event);
            }
            if (entry instanceof Quote quote) {
                return passages(quote.passages());
            }
            if (entry instanceof Position position) {
                return position(position);
            }
            return !(entry instanceof Source source) || source(source.id());
        }
    }
}
