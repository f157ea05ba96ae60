package chancery.viewmodel.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.filter.Chip;
import chancery.filter.Condition;
import chancery.filter.Filter;
import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Reality;
import chancery.model.Reliability;
import chancery.time.Tick;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Chronology;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Session;
import chancery.viewmodel.position.PositionsViewModel;
import chancery.viewmodel.quote.QuotesViewModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each condition leaves of the Harbour exercise, in every view. */
class FilterViewModelTest {

    private static final Id<Actor> DROSANI = new Id<>("hbr-actor-ilva-drosani");
    private static final Id<Actor> SPINDRIFT = new Id<>("hbr-actor-spindrift");

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Session session;
    private Chronology chronology;
    private FilterViewModel filter;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        session = harbour.session();
        chronology = new Chronology(session, new ActorPanelViewModel(session).hidden());
        filter = new FilterViewModel(session, chronology.shownRows());
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void anActorLeavesWhatItHasAPartIn() {
        by(new Condition.Actors(List.of(DROSANI), false));

        assertEquals(List.of("drosani-committee", "drosani-press"), events());
        assertEquals("2 of 26 events · 3 of 24 quotes", filter.countsProperty().get());
        assertEquals(List.of(new ChipLine("actor: Ilva Drosani", false)), filter.lines());
    }

    @Test
    void aSpeakerIsNotWhoOnlyRelays() {
        by(new Condition.Actors(List.of(SPINDRIFT), false));
        assertEquals(List.of("drosani-committee"), events());

        by(new Condition.Actors(List.of(SPINDRIFT), true));
        assertEquals(List.of(), events());
        assertTrue(filter.leavesNone(EntryKind.EVENT));
    }

    @Test
    void kindsAndRealitiesAreAnyOfThem() {
        by(new Condition.Kinds(List.of("speech", "interview")));
        assertEquals(List.of("courier-interview", "karavel-speech", "ulverstad-parliament"), events());

        by(new Condition.Realities(List.of(Reality.THREATENED, Reality.DENIED)));
        assertEquals(List.of("canal-closure", "payment-offer"), events());
        assertEquals("2 of 26 events · 2 of 24 quotes", filter.countsProperty().get());
    }

    @Test
    void anIssueLeavesQuotesThatBearOutAPositionOnIt() {
        by(new Condition.Issues(List.of(new Id<>("hbr-issue-exercises"))));

        assertEquals(List.of("grey-lantern", "patrol-boats"), events());
        assertEquals(List.of("montclave-navies", "oakshard-museum"), quotes());
        assertEquals(
                2,
                session.file().shelf().positions().stream()
                        .filter(position -> session.left().has(position.id()))
                        .count());
    }

    @Test
    void aSourceThatCannotBeJudgedIsNotGoodEnough() {
        by(new Condition.Graded(Reliability.E, 0));
        int judged = session.left().count().quotes();
        by(new Condition.Sources(List.of(new Id<>("hbr-source-courier"), new Id<>("hbr-source-epb"))));

        assertEquals(judged, session.left().count().quotes());
        by(new Condition.Graded(Reliability.B, 2));
        int best = session.left().count().quotes();
        by(new Condition.Sources(List.of(new Id<>("hbr-source-courier"))));
        assertEquals(best, session.left().count().quotes());
    }

    @Test
    void aMarkLeavesWhatIsMarkedSoOrHigher() {
        for (int least = 1; least <= 3; least++) {
            int from = least;
            by(new Condition.Important(least));

            assertEquals(
                    session.file().shelf().events().stream()
                            .filter(event -> event.importance() >= from)
                            .count(),
                    session.left().count().events());
        }
        assertEquals(List.of(new ChipLine("importance 3", false)), filter.lines());
        filter.chooser().begin();
        filter.chooser().wordsProperty().set("importance 2");
        filter.chooser().take(true);
        assertEquals(new ChipLine("importance 2 or more", true), filter.lines().get(1));
        assertTrue(filter.leavesNone(EntryKind.EVENT));
    }

    @Test
    void aPeriodLeavesWhatMayTouchIt() {
        long from = Tick.firstOf(LocalDate.of(2031, 3, 25));
        by(new Condition.Period(from, Tick.lastOf(LocalDate.of(2031, 3, 26)), "then"));

        assertEquals(
                List.of("envoy-paper", "grey-lantern", "inquiry", "inquiry-report", "ulverstad-parliament"), events());
    }

    @Test
    void theLastWordMayBeABeginning() {
        by(new Condition.Text("dockers mar"));

        assertEquals(List.of("dockers-march"), events());
    }

    @Test
    void tagsNotesAndQuotesAreAskedToo() {
        by(new Condition.Tags(List.of("navy")));
        assertEquals(List.of("grey-lantern", "patrol-boats"), events());

        by(new Condition.HasNote());
        assertEquals(
                List.of(
                        "canal-closure",
                        "collision",
                        "eskeby-resignation",
                        "inquiry-report",
                        "quay-closure",
                        "second-round",
                        "talks-open"),
                events());
        filter.set(filter.filter().with(Chip.of(new Condition.HasQuote())));
        assertEquals(List.of(), events());
    }

    @Test
    void chipsCombineAndOneCanBeTurnedRound() {
        by(new Condition.Tags(List.of("talks")));
        filter.add(Chip.of(new Condition.Kinds(List.of("proposal"))));
        assertEquals(List.of("envoy-paper", "payment-offer", "ulverstad-offer"), events());

        filter.negate(1);
        assertEquals(List.of("engineers-meeting", "league-mandate", "second-round", "talks-open"), events());
        assertEquals(new ChipLine("kind: proposal", true), filter.lines().get(1));
        assertEquals("not kind: proposal", filter.lines().get(1).text());
    }

    @Test
    void anotherKindJoinsTheChipOfKinds() {
        by(new Condition.Kinds(List.of("speech")));
        filter.add(Chip.of(new Condition.Kinds(List.of("interview"))));

        assertEquals(List.of(new ChipLine("kind: speech or interview", false)), filter.lines());
    }

    @Test
    void everyViewShowsWhatIsLeft() {
        QuotesViewModel quotes = new QuotesViewModel(session);
        quotes.show();
        PositionsViewModel positions = new PositionsViewModel(session);
        positions.show();
        ActorPanelViewModel panel = new ActorPanelViewModel(session);
        by(new Condition.Actors(List.of(DROSANI), false));

        assertEquals(
                List.of("hbr-quote-drosani-any-flag", "hbr-quote-drosani-asked", "hbr-quote-drosani-deck"),
                quotes.lines().stream().map(line -> line.id().value()).sorted().toList());
        assertEquals(
                List.of(DROSANI),
                positions.matrixProperty().get().rows().stream()
                        .map(row -> row.actor())
                        .toList());
        assertEquals(2, events().size());
        var drosani = panel.items().stream()
                .flatMap(item -> item.actor().stream())
                .filter(row -> row.id().equals(DROSANI))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(2, 2, 3, 3),
                List.of(drosani.events(), drosani.eventsLeft(), drosani.quotes(), drosani.quotesLeft()));
        filter.clear();
        assertEquals(24, quotes.lines().size());
        assertEquals(26, events().size());
    }

    @Test
    void aChosenRecordStaysChosenAndIsToldToBeHidden() {
        session.selection().choose(EntryKind.EVENT, new Id<Event>("hbr-event-collision"));
        assertFalse(filter.hidingProperty().get());

        by(new Condition.Actors(List.of(DROSANI), false));
        assertTrue(filter.hidingProperty().get());
        assertEquals(
                new Id<>("hbr-event-collision"),
                session.selection().chosen().orElseThrow().id());
        session.selection().choose(EntryKind.ACTOR, DROSANI);
        assertFalse(filter.hidingProperty().get());
        session.selection().back();
        filter.clear();
        assertFalse(filter.hidingProperty().get());
    }

    @Test
    void theFilterInForceIsThereAgain() {
        by(new Condition.Tags(List.of("navy")));
        FilterViewModel again = new FilterViewModel(session, chronology.shownRows());

        assertEquals(filter.filter(), again.filter());
        assertEquals(1, session.file().shelf().history(9, 9).size());
    }

    @Test
    void filtersAreSavedRenamedAndDeletedByEdits() {
        by(new Condition.Tags(List.of("navy")));
        Filter navy = filter.filter();
        filter.saved().save("Navy");
        filter.clear();
        assertEquals(List.of("Navy"), List.copyOf(filter.saved().names()));

        filter.saved().open("Navy");
        assertEquals(navy, filter.filter());
        filter.saved().rename("Navy", "Ships");
        assertEquals(List.of("Ships"), List.copyOf(filter.saved().names()));
        filter.saved().delete("Ships");
        assertEquals(List.of(), List.copyOf(filter.saved().names()));
        session.editing().undo();
        session.editing().undo();
        assertEquals(List.of("Navy"), List.copyOf(filter.saved().names()));
        session.editing().undo();
        assertEquals(List.of(), List.copyOf(filter.saved().names()));
        assertEquals("Save filter ‘Navy’", session.editing().redoNameProperty().get());
    }

    @Test
    void typingFindsConditions() {
        FilterChooser chooser = filter.chooser();
        chooser.begin();
        chooser.wordsProperty().set("speaker dros");
        assertEquals("Ilva Drosani", chooser.lines().get(0).name());
        chooser.take(false);
        chooser.wordsProperty().set("25 to 26 March 2031");
        assertEquals("25 Mar 2031 – 26 Mar 2031", chooser.lines().get(0).name());
        chooser.wordsProperty().set("navy");
        assertEquals(
                List.of("navy", "‘navy’"),
                chooser.lines().stream()
                        .skip(chooser.lines().size() - 2)
                        .map(Offer::name)
                        .toList());
        chooser.wordsProperty().set("");
        assertTrue(chooser.removeLast());
        assertEquals(Filter.NONE, filter.filter());
    }

    private void by(Condition condition) {
        filter.set(new Filter(List.of(Chip.of(condition))));
    }

    private List<String> events() {
        var columns = session.contents().events();
        TreeSet<String> left = new TreeSet<>();
        for (int row = 0; row < columns.size(); row++) {
            if (chronology.shown(row)) {
                left.add(session.file()
                        .shelf()
                        .event(columns.key(row))
                        .id()
                        .value()
                        .replace("hbr-event-", ""));
            }
        }
        return List.copyOf(left);
    }

    private List<String> quotes() {
        return session.file().shelf().quotes().stream()
                .filter(quote -> session.left().has(quote.id()))
                .map(quote -> quote.id().value().replace("hbr-quote-", ""))
                .sorted()
                .toList();
    }
}
