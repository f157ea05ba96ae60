package chancery.briefing.compose;

import static chancery.briefing.Made.actor;
import static chancery.briefing.Made.event;
import static chancery.briefing.Made.holding;
import static chancery.briefing.Made.issue;
import static chancery.briefing.Made.passage;
import static chancery.briefing.Made.position;
import static chancery.briefing.Made.quote;
import static chancery.briefing.Made.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Made;
import chancery.briefing.Orders;
import chancery.briefing.Paper;
import chancery.briefing.Reading;
import chancery.briefing.order.Judgement;
import chancery.briefing.order.Layout;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.order.Writing;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.model.ActorKind;
import chancery.model.Confidence;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Note;
import chancery.model.NoteKind;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analyst wrote, and the sections that templates beyond the two pages have. */
class WrittenSheetTest {

    private static final Entry[] TALKS = {
        source(1, "2030-05-02"),
        event("talks", "Talks in Geneva", Reality.OCCURRED, "2030-05-01", passage(1, 3, "They met.")),
        new Note(
                new Id<>("n1"),
                NoteKind.GAP,
                new Id<>("made"),
                "Who pays is not known.",
                null,
                null,
                "A. Desk",
                Instant.parse("2030-05-09T12:00:00Z")),
        new Note(
                new Id<>("n2"),
                NoteKind.REMARK,
                new Id<>("talks"),
                "They ran late.",
                null,
                null,
                "A. Desk",
                Instant.parse("2030-05-09T12:00:00Z"))
    };

    @TempDir
    Path folder;

    private SheetContent sheet(SheetOrder order, Entry... entries) {
        try (DossierFile file = Made.dossier(folder, "Made", entries)) {
            return new Composing(file.shelf(), order, LocalDate.EPOCH).content(Room.ALL);
        }
    }

    private static SheetOrder writing(String bottomLine, Judgement... judgements) {
        return Orders.PLAIN.withWriting(new Writing(bottomLine, List.of(judgements), List.of(), List.of()));
    }

    @Test
    void aReferenceIsTheWordsItIsReadUnderAndWhatTheRecordRestsOn() {
        SheetContent sheet = sheet(writing("After @[the talks](talks) nothing moved.\n\nStill, it may."), TALKS);

        assertEquals(
                List.of("After the talks[1:3] nothing moved.", "Still, it may."),
                Reading.of(sheet, SectionKind.BOTTOM_LINE));
        assertTrue(Reading.of(sheet, SectionKind.SOURCES).toString().contains("1:3 ¶1"));
    }

    @Test
    void aReferenceToARecordThatIsGoneSaysSo() {
        assertEquals(
                List.of("After the party (this record is no longer in the dossier) nothing moved."),
                Reading.of(sheet(writing("After @[the party](party) nothing moved."), TALKS), SectionKind.BOTTOM_LINE));
    }

    @Test
    void aReferenceToWhatWasNotKnownThenSaysSo() {
        assertEquals(
                List.of("After the talks (not known at this moment) nothing moved."),
                Reading.of(
                        sheet(
                                Orders.asOf(LocalDate.parse("2030-05-01"))
                                        .withWriting(writing("After @[the talks](talks) nothing moved.")
                                                .writing()),
                                TALKS),
                        SectionKind.BOTTOM_LINE));
    }

    @Test
    void aRangeThatWasWrittenIsNotToldAgain() {
        Judgement judgement = new Judgement("A deal is unlikely (20–45 %).", Likelihood.UNLIKELY, null, false);

        assertEquals(
                List.of("A deal is unlikely (20–45 %)."),
                Reading.of(sheet(writing("", judgement), TALKS), SectionKind.ASSESSMENTS));
    }

    @Test
    void aJudgementSaysTheRangeOfItsWordAndItsConfidenceInASentenceOfItsOwn() {
        Judgement judgement = new Judgement(
                "A deal is very likely after @[the talks](talks).", Likelihood.VERY_LIKELY, Confidence.LOW, true);

        SheetContent sheet = sheet(writing("", judgement), TALKS);

        assertEquals(
                List.of("A deal is very likely (80–95 %) after the talks[1:3]. Confidence: low. Own assessment."),
                Reading.of(sheet, SectionKind.ASSESSMENTS));
        assertTrue(Reading.of(sheet, SectionKind.SOURCES).toString().contains("Words of likelihood"));
    }

    @Test
    void aLikelihoodThatTheWordsDoNotSayHasASentenceOfItsOwn() {
        Judgement judgement = new Judgement("A deal is coming.", Likelihood.LIKELY, null, false);

        assertEquals(
                List.of("A deal is coming. likely (55–80 %)."),
                Reading.of(sheet(writing("", judgement), TALKS), SectionKind.ASSESSMENTS));
    }

    @Test
    void whatWasWrittenToWatchAndOfGapsComesBeforeTheRecords() {
        SheetOrder order = Orders.PLAIN.withWriting(
                new Writing("", List.of(), List.of("The vote on Monday."), List.of("Whether he comes.", " ")));

        SheetContent sheet = sheet(order, TALKS);

        assertEquals(List.of("The vote on Monday."), Reading.of(sheet, SectionKind.WATCH));
        assertEquals(List.of("Whether he comes.", "Who pays is not known."), Reading.of(sheet, SectionKind.GAPS));
    }

    @Test
    void notesThatAreLeftOutAreNotToldAndTheCoverSaysSo() {
        SheetContent sheet = sheet(Orders.PLAIN.withLayout(new Layout(Paper.A4, null, false)), TALKS);

        assertEquals(List.of(), Reading.of(sheet, SectionKind.GAPS));
        assertEquals(List.of("Without the author’s notes"), sheet.cover().scope());
    }

    @Test
    void aNoteThatNoOtherSectionTellsSaysWhoWroteItAndWhen() {
        SheetContent sheet = sheet(SheetOrder.of(Template.DOSSIER), TALKS);

        assertEquals(
                List.of("Remark | Talks in Geneva: They ran late.[1:3] (A. Desk, 9 May)"),
                Reading.of(sheet, SectionKind.NOTES));
    }

    @Test
    void theChronologyTellsEverythingMonthByMonthAndTheUndatedLast() {
        SheetContent sheet = sheet(
                SheetOrder.of(Template.CHRONOLOGY),
                event("a", "Second", Reality.OCCURRED, "2030-05-02"),
                event("b", "First", Reality.OCCURRED, "2029-12-01"),
                event("c", "Ahead", Reality.SCHEDULED, "2030-05-20"),
                event("d", "Some time", Reality.ALLEGED, null));

        assertEquals(
                List.of(
                        "December 2029",
                        "1 Dec 2029 | First.",
                        "May 2030",
                        "2 May | Second.",
                        "20 May | Ahead (scheduled).",
                        "Undated",
                        "undated | Some time (alleged)."),
                Reading.of(sheet, SectionKind.CHRONOLOGY));
    }

    @Test
    void aProfileSaysWhatAnActorIs() {
        SheetContent sheet = sheet(
                SheetOrder.of(Template.ACTOR_PROFILE),
                source(1, "2030-05-02"),
                actor("State", ActorKind.STATE, null),
                actor("Minister", ActorKind.PERSON, "state"),
                quote("q", QuoteKind.DIRECT, "minister", null, "2030-05-01", passage(1, 1, "No.")));

        assertEquals(
                List.of("Minister", "Kind | Person, stands with State", "On record | no events, 1 quote"),
                Reading.of(sheet, SectionKind.PROFILE));
    }

    @Test
    void aPositionSaysFromWhereItMoved() {
        SheetContent sheet = sheet(
                Orders.PLAIN,
                actor("State", ActorKind.STATE, null),
                issue("treaty"),
                position("p1", "state", null, "treaty", -1, holding("2030-04-01", null)),
                position("p2", "state", null, "treaty", 1, holding("2030-05-01", null)));

        assertEquals(
                List.of(
                        "Issue | State",
                        "Issue treaty | +1 supports. State, since 1 May. ▲ moved up from −1 opposes, since 1 Apr."
                                + " Without evidence."),
                Reading.of(sheet, SectionKind.POSITIONS));
    }

    @Test
    void theSourceSummaryCountsARelayOnce() {
        SheetContent sheet = sheet(
                Orders.PLAIN,
                source(1, "2030-05-02"),
                source(2, "2030-05-03").withRelays(new Id<>("source-1")),
                event(
                        "e",
                        "They met",
                        Reality.OCCURRED,
                        "2030-05-01",
                        passage(1, 1, "They met."),
                        passage(2, 1, "They met.")));

        assertEquals(
                "What this rests on. 2 sources: 2 by the press; graded B3 (2). One only repeats another and is not counted"
                        + " again, so one stands on its own. Everything with a reference rests on one source"
                        + " alone. No text is held, so quotes are unverified.",
                Reading.of(sheet, SectionKind.SOURCES).get(0));
    }

    @Test
    void aQuoteThatCouldNotBeCheckedSaysSo() {
        SheetContent sheet = sheet(
                Orders.PLAIN,
                source(1, "2030-05-02"),
                actor("State", ActorKind.STATE, null),
                quote("q", QuoteKind.DIRECT, "state", null, "2030-05-01", passage(1, 4, "We want it.")));

        assertEquals(
                List.of("direct | We want it. | State, 1 May.[1:4] Unverified."),
                Reading.of(sheet, SectionKind.QUOTES));
    }
}
