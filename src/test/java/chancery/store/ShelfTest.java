package chancery.store;

import static chancery.store.Example.event;
import static chancery.store.Example.when;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In what order and by what relation records are read. */
class ShelfTest extends DossierTest {

    @Test
    void sourcesStandInTheOrderOfTheirNumbers() {
        assertEquals(List.of(Example.GAZETTE, Example.WIRE), shelf.sources());
    }

    @Test
    void actorsStandByKindThenByNameWithoutRegardToCaseAndAccents() {
        file.write(pen -> List.of("Zed", "éamon", "EVE", "eda", "Ábel", "abe").forEach(name -> pen.put(actor(name))));
        assertEquals(
                List.of("Norland", "abe", "Ábel", "Åda Berg", "éamon", "eda", "EVE", "Zed"),
                shelf.actors().stream().map(Actor::name).toList());
    }

    @Test
    void placesIssuesAndNotesStandInTheirOrders() {
        assertEquals(List.of(Example.PIER, Example.SEA), shelf.places());
        assertEquals(List.of(Example.ACCESS, Example.FEES), shelf.issues());
        assertEquals(List.of(Example.DOUBT, Example.GAP), shelf.notes());
        assertEquals(List.of(Example.FIRM, Example.LOOSE), shelf.positions());
    }

    @Test
    void eventsStandByTheirEarliestKnownBoundThenLatestThenIdAndTheUndatedLast() {
        Event week = event("week", "A week from then", when(null, "[2022-01-07..2022-01-14]"));
        Event before = event("before", "Some time before", when(null, "[..2022-01-09]"));
        Event alsoOpening = event("a-day", "That day too", when(null, "2022-01-07"));
        file.write(pen -> List.of(week, before, alsoOpening).forEach(pen::put));
        List<Event> inTime = List.of(alsoOpening, Example.OPENING, week, Example.WALKOUT, before, Example.SOMEDAY);
        assertEquals(inTime, shelf.events());
        assertEquals(
                inTime.stream().map(Event::id).toList(),
                shelf.keys().eventNames().stream().map(EventName::id).toList());
    }

    @Test
    void somethingBeforeADayStandsBesideThatDay() {
        Event sinceEver = event("ever", "Ever before", when(null, "../2022-01-08"));
        Event before = event("before", "Some time before", when(null, "[..2022-01-09]"));
        Event early = event("early", "Long before", when(null, "[..2021-12-24]"));
        file.write(pen -> List.of(before, sinceEver, early).forEach(pen::put));
        EventColumns columns = shelf.eventColumns();
        assertEquals(
                List.of(early, Example.OPENING, sinceEver, Example.WALKOUT, before, Example.SOMEDAY),
                Arrays.stream(columns.keys()).mapToObj(shelf::event).toList());
        assertArrayEquals(shelf.events().stream().map(Event::title).toArray(), shelf.eventTitles(columns));
    }

    @Test
    void titlesAreThoseOfTheColumnsThatAreAskedForWhateverTheFileHoldsNow() {
        EventColumns columns = shelf.eventColumns();
        file.write(pen -> {
            pen.put(event("a", "Another", when(null, "2022-01-01")));
            pen.remove(Example.SOMEDAY.id());
        });
        assertArrayEquals(
                new String[] {Example.OPENING.title(), Example.WALKOUT.title(), ""}, shelf.eventTitles(columns));
    }

    @Test
    void quotesStandByTheReferenceOfTheirFirstPassageAndThoseWithoutOneLast() {
        Quote keyed = quote("a-keyed", List.of(Example.KEYED, Example.SAID));
        file.write(pen -> pen.put(keyed));
        assertEquals(List.of(Example.WILL_NOT, keyed, Example.PARAPHRASE), shelf.quotes());
    }

    @Test
    void columnsHaveOneRowAnEventInTheOrderOfTime() {
        EventColumns columns = shelf.eventColumns();
        List<Event> events = List.of(Example.OPENING, Example.WALKOUT, Example.SOMEDAY);
        assertEquals(
                events, Arrays.stream(columns.keys()).mapToObj(shelf::event).toList());
        assertArrayEquals(events.stream().map(Event::title).toArray(), shelf.eventTitles(shelf.eventColumns()));
        assertArrayEquals(
                events.stream()
                        .mapToLong(e -> e.when().bounds().start().earliest())
                        .toArray(),
                IntStream.range(0, 3).mapToLong(columns::startEarliest).toArray());
        assertArrayEquals(
                events.stream()
                        .mapToLong(e -> e.when().bounds().start().latest())
                        .toArray(),
                IntStream.range(0, 3).mapToLong(columns::startLatest).toArray());
        assertArrayEquals(
                events.stream()
                        .mapToLong(e -> e.when().bounds().end().earliest())
                        .toArray(),
                IntStream.range(0, 3).mapToLong(columns::endEarliest).toArray());
        assertArrayEquals(
                events.stream().mapToLong(e -> e.when().bounds().end().latest()).toArray(),
                IntStream.range(0, 3).mapToLong(columns::endLatest).toArray());
        assertEquals(
                List.of(Reality.OCCURRED, Reality.ALLEGED, Reality.HYPOTHETICAL),
                IntStream.range(0, 3).mapToObj(columns::realityOf).toList());
        assertEquals(
                List.of("meeting", "escalation", "agreement"),
                IntStream.range(0, 3)
                        .mapToObj(row -> columns.kinds().get(columns.kind(row)))
                        .toList());
        assertArrayEquals(
                new int[] {0, 3, 1},
                IntStream.range(0, 3).map(columns::importance).toArray());
        assertArrayEquals(
                new int[] {0, 1, 0}, IntStream.range(0, 3).map(columns::quotes).toArray());
    }

    @Test
    void columnsNameActorsByTheirPlacesInTheListAndNoneTwiceInARow() {
        EventColumns columns = shelf.eventColumns();
        assertEquals(List.of(Example.NORLAND, Example.BERG), shelf.actors());
        assertArrayEquals(new int[] {}, columns.actorsOf(0));
        assertArrayEquals(new int[] {1, 0}, columns.actorsOf(1));
        assertArrayEquals(new int[] {}, columns.actorsOf(2));
    }

    @Test
    void columnsCountAtMost255Quotes() {
        file.write(pen -> IntStream.range(0, 300).forEach(i -> pen.put(quoteAt("q" + i, Example.OPENING.id()))));
        EventColumns columns = shelf.eventColumns();
        assertEquals(255, columns.quotes(0));
    }

    @Test
    void anEventThatIsGoneHasNoKey() {
        int key = shelf.eventColumns().key(2);
        file.write(pen -> pen.remove(Example.SOMEDAY.id()));
        assertThrows(NoSuchElementException.class, () -> shelf.event(key));
    }

    @Test
    void quotesAreFoundByWhoSpeaksForWhomAndThroughWhom() {
        assertEquals(List.of(Example.WILL_NOT), shelf.quotesOf(Example.BERG.id()));
        assertEquals(List.of(Example.WILL_NOT), shelf.quotesOf(Example.NORLAND.id()));
        assertEquals(List.of(), shelf.quotesOf(new Id<>("nobody")));
        assertEquals(List.of(Example.WILL_NOT), shelf.quotesAt(Example.WALKOUT.id()));
        assertEquals(List.of(), shelf.quotesAt(Example.OPENING.id()));
    }

    @Test
    void whatRestsOnASourceIsToldPassageByPassageWithWhatRestsOnThat() {
        List<Resting> resting = shelf.restingOn(Example.GAZETTE.id());

        assertEquals(
                List.of("quote will-not 2 partial", "event walkout 2", "event walkout 11", "position firm 2 -2"),
                resting.stream()
                        .filter(one -> one.kind() != EntryKind.POSITION
                                || one.passage().number() == 2)
                        .map(one -> (one.kind().word() + " " + one.record() + " "
                                        + one.passage().number() + " "
                                        + (one.kind() == EntryKind.EVENT ? "" : one.detail()))
                                .strip())
                        .toList());
        assertEquals(
                new Resting(
                        EntryKind.QUOTE,
                        Example.WILL_NOT.id(),
                        Example.WILL_NOT.text(),
                        Example.BERG.id(),
                        "partial",
                        0,
                        Example.SAID),
                resting.get(0));
        assertEquals(List.of(), shelf.restingOn(Example.WIRE.id()));
    }

    @Test
    void sourcesWithATextAreTold() {
        assertEquals(Set.of(Example.GAZETTE.id()), shelf.sourcesWithText());
    }

    @Test
    void positionsAreFoundByWhatTheyRestOnAndWhoseTheyAre() {
        assertEquals(List.of(Example.FIRM), shelf.positionsOn(new Evidence.OfQuote(Example.WILL_NOT.id())));
        assertEquals(List.of(Example.FIRM), shelf.positionsOn(new Evidence.OfEvent(Example.WALKOUT.id())));
        assertEquals(List.of(), shelf.positionsOn(new Evidence.OfEvent(Example.OPENING.id())));
        assertEquals(List.of(Example.FIRM, Example.LOOSE), shelf.positionsOf(Example.NORLAND.id()));
        assertEquals(List.of(Example.FIRM), shelf.positionsOf(Example.BERG.id()));
    }

    @Test
    void notesAreFoundByWhatTheyAreOn() {
        assertEquals(List.of(Example.DOUBT), shelf.notesOn(Example.FIRM.id()));
        assertEquals(List.of(Example.GAP), shelf.notesOn(Example.DOSSIER.id()));
        assertEquals(List.of(), shelf.notesOn(Example.LOOSE.id()));
    }

    @Test
    void everyReferenceToARecordIsKnown() {
        assertEquals(
                List.of(id("walkout"), id("wire")),
                shelf.referringTo(Example.GAZETTE.id()).stream()
                        .filter(id -> !id.equals(id("will-not")))
                        .toList());
        assertEquals(
                List.of(id("berg"), id("firm"), id("loose"), id("walkout"), id("will-not")),
                shelf.referringTo(Example.NORLAND.id()));
        assertEquals(List.of(id("walkout")), shelf.referringTo(Example.OPENING.id()));
        assertEquals(List.of(id("firm"), id("will-not")), shelf.referringTo(Example.WALKOUT.id()));
        assertEquals(List.of(id("gap")), shelf.referringTo(Example.DOSSIER.id()));
        assertEquals(List.of(id("walkout")), shelf.referringTo(Example.PIER.id()));
        assertEquals(List.of(id("firm"), id("walkout")), shelf.referringTo(Example.ACCESS.id()));
        assertEquals(List.of(id("doubt")), shelf.referringTo(Example.FIRM.id()));
        assertEquals(List.of(), shelf.referringTo(Example.DOUBT.id()));
        assertEquals(List.of(), shelf.referringTo(id("nobody")));
    }

    @Test
    void aTextIsHeldOrNot() {
        assertTrue(shelf.holdsText(Example.GAZETTE.id()));
        assertFalse(shelf.holdsText(Example.WIRE.id()));
        file.write(pen -> pen.putText(Example.GAZETTE.id(), null));
        assertFalse(shelf.holdsText(Example.GAZETTE.id()));
        assertTrue(shelf.text(Example.GAZETTE.id()).isEmpty());
    }

    @Test
    void anUnusedFileHasNothingButItsDossier() {
        try (DossierFile empty = DossierFile.create(folder.resolve("empty.dossier"), Example.DOSSIER)) {
            Shelf none = empty.shelf();
            assertEquals(Example.DOSSIER, none.dossier());
            assertEquals(List.of(), none.events());
            assertEquals(List.of(), none.quotes());
            assertEquals(0, none.eventColumns().size());
            assertEquals(0, none.eventTitles(none.eventColumns()).length);
        }
    }

    private static <E extends Entry> Id<E> id(String value) {
        return new Id<>(value);
    }

    private static Actor actor(String name) {
        return new Actor(
                new Id<>("p" + Integer.toHexString(name.hashCode())),
                name,
                ActorKind.PERSON,
                List.of(),
                null,
                List.of(),
                null);
    }

    private static Quote quote(String id, List<Passage> passages) {
        return new Quote(
                new Id<>(id),
                QuoteKind.REPORTED,
                null,
                null,
                null,
                null,
                null,
                null,
                "words",
                null,
                null,
                null,
                passages);
    }

    private static Quote quoteAt(String id, Id<Event> event) {
        return new Quote(
                new Id<>(id),
                QuoteKind.REPORTED,
                null,
                null,
                null,
                null,
                event,
                null,
                "words",
                null,
                null,
                null,
                List.of());
    }
}
