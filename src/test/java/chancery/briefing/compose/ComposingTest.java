package chancery.briefing.compose;

import static chancery.briefing.Made.actor;
import static chancery.briefing.Made.event;
import static chancery.briefing.Made.holding;
import static chancery.briefing.Made.issue;
import static chancery.briefing.Made.passage;
import static chancery.briefing.Made.position;
import static chancery.briefing.Made.quote;
import static chancery.briefing.Made.source;
import static chancery.briefing.Made.weighing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.BriefRefused;
import chancery.briefing.Made;
import chancery.briefing.Orders;
import chancery.briefing.Reading;
import chancery.briefing.order.Head;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.Cover;
import chancery.briefing.sheet.Section;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.model.ActorKind;
import chancery.model.Dossier;
import chancery.model.Entry;
import chancery.model.Evidence;
import chancery.model.Id;
import chancery.model.Marking;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of single records, in dossiers made for it. All speak of the end of 10 May 2030. */
class ComposingTest {

    private static final Room ALL = Room.LADDER.get(0);

    @TempDir
    Path folder;

    private SheetContent sheet(Entry... entries) {
        return sheet(Orders.PLAIN, entries);
    }

    private SheetContent sheet(SheetOrder order, Entry... entries) {
        try (DossierFile file = Made.dossier(folder, "Made", entries)) {
            return new Composing(file.shelf(), order, LocalDate.EPOCH).content(ALL);
        }
    }

    @Test
    void aDossierWithoutRecordsHasNoSections() {
        assertEquals(List.of(), sheet().sections());
    }

    @Test
    void aMarkingThatIsGivenStandsInPlaceOfTheDossiers() {
        SheetOrder red = Orders.marked("TLP:RED");

        assertEquals(new Marking("TLP:RED"), sheet(red).cover().marking());
    }

    @Test
    void withoutAnyMarkingNothingIsComposed() {
        Dossier bare = new Dossier(new Id<>("bare"), "Bare", null, ZoneId.of("UTC"), null, null, null, "en");
        try (DossierFile file = Made.dossier(folder, bare)) {
            assertThrows(BriefRefused.class, () -> new Composing(file.shelf(), Orders.PLAIN, LocalDate.EPOCH));
        }
    }

    @Test
    void aDossierWithoutADaySpeaksOfToday() {
        Dossier bare = new Dossier(
                new Id<>("bare"), "Bare", new Marking("X"), ZoneId.of("Europe/Zurich"), null, null, "A. Desk", "en");
        try (DossierFile file = Made.dossier(folder, bare)) {
            var cover = new Composing(file.shelf(), Orders.PLAIN, LocalDate.parse("2022-07-01"))
                    .content(ALL)
                    .cover();

            assertEquals("as of the end of Fri 1 July 2022 (Europe/Zurich, UTC+02:00)", cover.asOf());
            assertEquals("A. Desk", cover.author());
        }
    }

    @Test
    void whatTheOrderSaysOfTheHeadComesFirst() {
        SheetOrder order =
                Orders.PLAIN.withHead(new Head("Talks likely to fail", "The Minister", "B. Desk", "C. Desk", null));

        Cover cover = sheet(order).cover();

        assertEquals(
                List.of("Talks likely to fail", "The Minister", "B. Desk", "C. Desk"),
                List.of(cover.title(), cover.audience(), cover.author(), cover.reviewer()));
    }

    @Test
    void whatHappenedLaterAndHasNoSourceIsNotThere() {
        assertEquals(
                List.of(),
                sheet(event("e", "Later", Reality.OCCURRED, "2030-05-11")).sections());
    }

    @Test
    void whatHappenedLaterButWasAnnouncedIsScheduled() {
        SheetContent sheet = sheet(
                source(1, "2030-05-09"),
                event("e", "Later", Reality.OCCURRED, "2030-05-11", passage(1, 1, "It is to be.")));

        assertEquals(List.of("11 May | Later (scheduled).[1:1]"), Reading.of(sheet, SectionKind.WATCH));
        assertEquals(List.of(), Reading.of(sheet, SectionKind.DEVELOPMENTS));
    }

    @Test
    void whatWasScheduledForADayThatIsOverHasNoOutcome() {
        assertEquals(
                List.of("1 May | Due (was scheduled; outcome not recorded)."),
                Reading.of(sheet(event("e", "Due", Reality.SCHEDULED, "2030-05-01")), SectionKind.DEVELOPMENTS));
    }

    @Test
    void anythingOnTheLastSecondOfTheDayIsKnown() {
        assertEquals(
                List.of("10 May, 23:59:59 | Late."),
                Reading.of(
                        sheet(event("e", "Late", Reality.OCCURRED, "2030-05-10T23:59:59")), SectionKind.DEVELOPMENTS));
    }

    @Test
    void anEventThatRestsOnALaterSourceAloneIsNotThere() {
        SheetContent sheet = sheet(
                source(1, "2030-05-11"),
                event("e", "Unknown", Reality.OCCURRED, "2030-05-01", passage(1, 1, "It was.")));

        assertEquals(List.of(), sheet.sections());
    }

    @Test
    void aSourceWithoutADateCountsAsKnown() {
        SheetContent sheet =
                sheet(source(1, null), event("e", "Known", Reality.OCCURRED, "2030-05-01", passage(1, 1, "It was.")));

        assertEquals(List.of("1 May | Known.[1:1]"), Reading.of(sheet, SectionKind.DEVELOPMENTS));
    }

    @Test
    void theWeightiestEventsAreChosenAndToldInTheOrderOfTime() {
        Room two = new Room(2, 0, 0, 0, 0, 0, 0, 0, Room.Depth.TITLE);
        try (DossierFile file = Made.dossier(
                folder,
                "Made",
                weighing(3, event("a", "Old and weighty", Reality.OCCURRED, "2029-01-01")),
                weighing(1, event("b", "New and light", Reality.OCCURRED, "2030-05-01")),
                weighing(2, event("c", "Middle", Reality.OCCURRED, "2030-04-01")))) {
            SheetContent sheet = new Composing(file.shelf(), Orders.PLAIN, LocalDate.EPOCH).content(two);

            assertEquals(
                    List.of("1 Apr | Middle.", "1 Jan 2029 | Old and weighty."),
                    Reading.of(sheet, SectionKind.DEVELOPMENTS));
            assertEquals(
                    "1 more in the dossier",
                    section(sheet, SectionKind.DEVELOPMENTS).aside());
        }
    }

    private static Section section(SheetContent sheet, SectionKind kind) {
        return sheet.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSenatorIsNotTheState() {
        SheetContent sheet = sheet(
                actor("State", ActorKind.STATE, null),
                actor("Minister", ActorKind.PERSON, "state"),
                actor("Senator", ActorKind.PERSON, "state"),
                issue("treaty"),
                position("p1", "minister", "state", "treaty", 1, holding("2030-05-01", null)),
                position("p2", "senator", null, "treaty", -2, holding("2030-05-01", null)));

        assertEquals(
                List.of(
                        "Issue | State",
                        "Issue treaty | +1 supports. Minister, since 1 May. Without evidence.",
                        "Individual and other voices",
                        "Senator | Issue treaty: −2 strongly opposes, since 1 May. Without evidence."),
                Reading.of(sheet, SectionKind.POSITIONS));
    }

    @Test
    void aPositionEndsWithTheLastDayItHolds() {
        Entry state = actor("State", ActorKind.STATE, null);

        assertTrue(Reading.of(
                        sheet(
                                state,
                                issue("treaty"),
                                position("p", "state", null, "treaty", 1, holding(null, "2030-05-10"))),
                        SectionKind.POSITIONS)
                .toString()
                .contains("+1 supports"));
    }

    @Test
    void aPositionThatEndedTheDayBeforeIsOver() {
        assertEquals(
                List.of("No position is recorded on: Issue treaty."),
                Reading.of(
                        sheet(
                                actor("State", ActorKind.STATE, null),
                                issue("treaty"),
                                position("p", "state", null, "treaty", 1, holding(null, "2030-05-09"))),
                        SectionKind.POSITIONS));
    }

    @Test
    void aPositionCitesTheWordsThatItRestsOn() {
        SheetContent sheet = sheet(
                source(1, "2030-05-02"),
                actor("State", ActorKind.STATE, null),
                issue("treaty"),
                quote("q", QuoteKind.DIRECT, "state", null, "2030-05-01", passage(1, 4, "We want it.")),
                position("p", "state", null, "treaty", 2, holding(null, null), new Evidence.OfQuote(new Id<>("q"))));

        assertTrue(
                Reading.of(sheet, SectionKind.POSITIONS).contains("Issue treaty | +2 strongly supports. State.[1:4]"));
    }

    @Test
    void directQuotesComeBeforeWordsInPartAndThoseBeforeReportedOnes() {
        SheetContent sheet = sheet(
                source(1, "2030-05-02"),
                actor("State", ActorKind.STATE, null),
                quote("a", QuoteKind.REPORTED, "state", null, "2030-05-01", passage(1, 1, "They agreed.")),
                quote("b", QuoteKind.PARTIAL, "state", null, "2030-05-01", passage(1, 2, "a bad idea")),
                quote("c", QuoteKind.DIRECT, "state", null, "2030-05-01", passage(1, 3, "No.")));

        assertEquals(
                List.of(
                        "direct | No. | State, 1 May.[1:3] Unverified.",
                        "partial | a bad idea | State, 1 May.[1:2] Unverified.",
                        "reported | They agreed. | State, 1 May.[1:1]"),
                Reading.of(sheet, SectionKind.QUOTES));
    }

    @Test
    void everySpeakerIsHeardBeforeAnybodyIsHeardTwice() {
        SheetContent sheet = sheet(
                source(1, "2030-05-09"),
                actor("One", ActorKind.STATE, null),
                actor("Two", ActorKind.STATE, null),
                quote("a", QuoteKind.DIRECT, "one", null, "2030-05-08", passage(1, 1, "First.")),
                quote("b", QuoteKind.DIRECT, "one", null, "2030-05-07", passage(1, 2, "Second.")),
                quote("c", QuoteKind.DIRECT, "two", null, "2030-05-01", passage(1, 3, "Third.")));

        assertEquals(
                List.of("direct | First.", "direct | Third.", "direct | Second."),
                Reading.of(sheet, SectionKind.QUOTES).stream()
                        .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                        .toList());
    }

    @Test
    void wordsThatAreNotInTheSourceAreMarked() {
        try (DossierFile file = Made.dossier(
                folder,
                "Made",
                source(1, "2030-05-02"),
                actor("State", ActorKind.STATE, null),
                quote("q", QuoteKind.DIRECT, "state", null, "2030-05-01", passage(1, 1, "We agree.")))) {
            file.write(pen -> pen.putText(new Id<>("source-1"), "We refuse, he said."));
            SheetContent sheet = new Composing(file.shelf(), Orders.PLAIN, LocalDate.EPOCH).content(ALL);

            assertEquals(
                    List.of("direct | We agree. | State, 1 May.[1:1] The words are not those of the source; see the"
                            + " source notes."),
                    Reading.of(sheet, SectionKind.QUOTES));
            assertEquals(
                    List.of(
                            "What this rests on. One source, by the press, graded B3: everything with a reference rests on"
                                    + " it alone. Its text is held, and quotes were checked against it.",
                            "1 | Article 1. The Paper, 2 May. Article. Source usually reliable; information possibly"
                                    + " true (B3). Text held. | 1:1 ¶1 not as in the source"),
                    Reading.of(sheet, SectionKind.SOURCES));
        }
    }

    @Test
    void aSourceWhoseTextIsNotHeldSaysSo() {
        SheetContent sheet =
                sheet(source(1, null), event("e", "Known", Reality.OCCURRED, "2030-05-01", passage(1, 1, "It was.")));

        assertEquals(
                List.of(
                        "What this rests on. One source, by the press, graded B3: everything with a reference rests on"
                                + " it alone. Its text is not held, so quotes are unverified.",
                        "1 | Article 1. The Paper. Article. Source usually reliable; information possibly true (B3)."
                                + " Text not held. | 1:1 ¶1"),
                Reading.of(sheet, SectionKind.SOURCES));
    }

    @Test
    void theYearOfAnotherYearStandsBeforeTheTimeOfDay() {
        assertEquals(
                List.of("30 Dec 2029, 14:00 | Late.", "1 Dec 2029 | Early."),
                Reading.of(
                                sheet(
                                        event("a", "Late", Reality.OCCURRED, "2029-12-30T14:00:00"),
                                        event("b", "Early", Reality.OCCURRED, "2029-12-01")),
                                SectionKind.DEVELOPMENTS)
                        .stream()
                        .map(line -> line.replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void anEventWithoutADateIsUndatedAndComesLast() {
        assertEquals(
                List.of("1 May | Dated.", "undated | Undated."),
                Reading.of(
                        sheet(
                                event("a", "Undated", Reality.OCCURRED, null),
                                event("b", "Dated", Reality.OCCURRED, "2030-05-01")),
                        SectionKind.DEVELOPMENTS));
    }
}
