package chancery.briefing.lint;

import static chancery.briefing.Made.actor;
import static chancery.briefing.Made.event;
import static chancery.briefing.Made.passage;
import static chancery.briefing.Made.quote;
import static chancery.briefing.Made.source;
import static chancery.briefing.Made.summed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Briefing;
import chancery.briefing.Laid;
import chancery.briefing.Made;
import chancery.briefing.Orders;
import chancery.briefing.lint.Place.Part;
import chancery.briefing.order.Judgement;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.order.Writing;
import chancery.model.ActorKind;
import chancery.model.Confidence;
import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Likelihood;
import chancery.model.Marking;
import chancery.model.QuoteKind;
import chancery.model.Reality;
import chancery.store.DossierFile;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    private static final Briefing BRIEFING =
            new Briefing(Clock.fixed(Instant.parse("2030-05-11T06:00:00Z"), ZoneOffset.UTC));

    @TempDir
    Path folder;

    private DossierFile dossier;

    @BeforeEach
    void open() {
        dossier = Made.dossier(
                folder,
                "Made",
                source(1, "2030-05-02"),
                source(2, "2030-05-03").withRelays(new Id<>("source-1")),
                source(3, "2030-05-09"),
                actor("State", ActorKind.STATE, null),
                summed(
                        event(
                                "clash",
                                "Clash",
                                Reality.OCCURRED,
                                "2030-05-01",
                                passage(1, 5, "They fought."),
                                passage(3, 2, "They fought again.")),
                        "Three were hurt, and 12 ships turned back with 0.5 million tons."),
                summed(
                        event(
                                "talks",
                                "Talks",
                                Reality.OCCURRED,
                                "2030-05-01",
                                passage(1, 1, "They met."),
                                passage(3, 1, "They met again.")),
                        "Some 1,200 people stood outside."),
                event("march", "March", Reality.OCCURRED, "2030-05-01", passage(1, 2, "They marched.")),
                event(
                        "echo",
                        "Echo",
                        Reality.OCCURRED,
                        "2030-05-01",
                        passage(1, 3, "They met."),
                        passage(2, 1, "They met.")),
                quote(
                        "q",
                        QuoteKind.DIRECT,
                        "state",
                        null,
                        "2030-05-01",
                        passage(1, 4, "We will not move an inch from the river")));
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    private List<String> found(SheetOrder order) {
        return BRIEFING.draft(dossier.shelf()).findings(order, null).stream()
                .map(finding -> finding.rule() + " " + finding.place().part() + " "
                        + finding.place().index())
                .toList();
    }

    private static SheetOrder bottomLine(String text) {
        return Orders.PLAIN.withWriting(new Writing(text, List.of(), List.of(), List.of()));
    }

    private static SheetOrder judgements(Judgement... judgements) {
        return Orders.PLAIN.withWriting(new Writing("", List.of(judgements), List.of(), List.of()));
    }

    private static Judgement judgement(String words) {
        return new Judgement(words, null, null, false);
    }

    @Test
    void whatIsWrittenWellIsLeftAlone() {
        assertEquals(
                List.of(),
                found(judgements(new Judgement(
                        "After @[the talks](talks) of 1 May, with 1200 people outside, a deal is likely. “We will not"
                                + " move an inch” was said before. Our confidence is moderate.",
                        Likelihood.LIKELY,
                        Confidence.MODERATE,
                        false))));
    }

    @Test
    void aJudgementRestsOnRecordsOrIsTheAnalystsOwn() {
        assertEquals(
                List.of("WITHOUT_EVIDENCE JUDGEMENT 1"),
                found(judgements(
                        new Judgement("It will hold.", null, null, true),
                        judgement("It will not hold."),
                        judgement("After @[the talks](talks) it will."))));
    }

    @Test
    void aLikelihoodAndAConfidenceDoNotShareASentence() {
        assertEquals(
                List.of("MIXED_SENTENCE BOTTOM_LINE -1"),
                found(bottomLine("We have high confidence that a deal is likely.")));
        assertEquals(List.of(), found(bottomLine("A deal is likely. Our confidence is high.")));
    }

    @Test
    void wordsOfTheSecondRowDoNotStandOnASheetWithTheFirst() {
        SheetOrder both = Orders.PLAIN.withWriting(new Writing(
                "A deal is likely.", List.of(), List.of("A walk-out is improbable."), List.of("It is probable.")));

        assertEquals(List.of("TWO_ROWS WATCH 0", "TWO_ROWS GAP 0"), found(both));
    }

    @Test
    void theSecondRowAloneIsARow() {
        assertEquals(List.of(), found(bottomLine("A deal is probable, a walk-out improbable.")));
    }

    @Test
    void aJudgementSaysTheLikelihoodThatWasChosen() {
        Judgement other = new Judgement("A deal is very likely.", Likelihood.LIKELY, null, true);

        Finding finding = BRIEFING.draft(dossier.shelf())
                .findings(judgements(other), null)
                .get(0);

        assertEquals(
                new Finding(
                        Rule.OTHER_LIKELIHOOD,
                        new Place(Part.JUDGEMENT, 0),
                        "The text says “very likely”, but “likely” is chosen.",
                        "Say “likely” in the text, or choose what the text says."),
                finding);
    }

    @Test
    void aNumberStandsInARecordThatIsReferredTo() {
        assertEquals(
                List.of("UNSUPPORTED_NUMBER BOTTOM_LINE -1"),
                found(bottomLine("After @[the talks](talks) 1,300 people stood outside.")));
        assertEquals(
                List.of("UNSUPPORTED_NUMBER BOTTOM_LINE -1"), found(bottomLine("Some 1,200 people stood outside.")));
    }

    @Test
    void aNumberInWordsIsANumber() {
        assertEquals(
                List.of(
                        "4 stands in no record that this text refers to.",
                        "seven stands in no record that this text refers to.",
                        "Half a dozen stands in no record that this text refers to.",
                        "two hundred and forty-one stands in no record that this text refers to."),
                BRIEFING
                        .draft(dossier.shelf())
                        .findings(
                                bottomLine(
                                        "At @[the clash](clash) 4 were hurt, or seven. Half a dozen ships, or two hundred"
                                                + " and forty-one, turned back."),
                                null)
                        .stream()
                        .map(Finding::words)
                        .toList());
        assertEquals(
                List.of(),
                found(bottomLine("At @[the clash](clash) 3 were hurt. A dozen ships turned back with five hundred"
                        + " thousand tons.")));
    }

    @Test
    void whatIsNoStatementOfANumberIsLeftAlone() {
        assertEquals(
                List.of(),
                found(
                        bottomLine(
                                "At @[the clash](clash) the two sides had one aim, said the Group of Seven. The agency’s two"
                                        + " words and its allies’ two recur. Two events, with @[the talks](talks), make no trend; two sources tell of them.")));
    }

    @Test
    void theRangeOfAWordOfLikelihoodIsTheWords() {
        Judgement judgement = new Judgement("A deal may come (55–80 %).", Likelihood.LIKELY, null, true);
        assertEquals(List.of(), found(judgements(judgement)));
        assertEquals(List.of(), found(bottomLine("A deal is unlikely (20 to 45 per cent).")));
        assertEquals(
                List.of("UNSUPPORTED_NUMBER BOTTOM_LINE -1", "UNSUPPORTED_NUMBER BOTTOM_LINE -1"),
                found(bottomLine("A deal is unlikely (20–50 %).")));
        assertEquals(
                List.of("UNSUPPORTED_NUMBER BOTTOM_LINE -1", "UNSUPPORTED_NUMBER BOTTOM_LINE -1"),
                found(bottomLine("A deal would bring 20–45 % more.")));
    }

    @Test
    void whatStandsBetweenQuotationMarksWasSaidSo() {
        assertEquals(
                List.of("NOT_VERBATIM BOTTOM_LINE -1"),
                found(bottomLine("They said “we will not move a mile from the river”.")));
        assertEquals(List.of(), found(bottomLine("They said \"We will not move … from the river.\"")));
    }

    @Test
    void whatRestsOnOneSourceSaysSo() {
        assertEquals(
                List.of("SINGLE_SOURCE BOTTOM_LINE -1"), found(bottomLine("After @[the march](march) nothing moved.")));
        assertEquals(
                List.of("SINGLE_SOURCE JUDGEMENT 0"),
                found(judgements(judgement("After @[the march](march) it holds."))));
        assertEquals(List.of(), found(bottomLine("After @[the talks](talks) nothing moved.")));
    }

    @Test
    void whatIsToBeSeenNeedsNoSecondSource() {
        assertEquals(
                List.of(),
                found(Orders.PLAIN.withWriting(new Writing(
                        "",
                        List.of(),
                        List.of("What comes of @[the march](march)."),
                        List.of("Who led @[the march](march).")))));
    }

    @Test
    void aDossierOfOneSourceIsToldSoOnceForTheSheet() {
        Dossier one = new Dossier(new Id<>("one"), "One", Marking.TLP.get(0), ZoneId.of("UTC"), null, null, null, "en");
        try (DossierFile file = Made.dossier(
                folder,
                one,
                source(1, "2030-05-02"),
                source(2, "2030-05-03").withRelays(new Id<>("source-1")),
                event("march", "March", Reality.OCCURRED, "2030-05-01", passage(1, 2, "They marched.")))) {
            Judgement judgement = judgement("After @[the march](march) it holds.");
            List<Finding> findings = BRIEFING.draft(file.shelf()).findings(judgements(judgement, judgement), null);

            assertEquals(
                    List.of(new Finding(
                            Rule.SINGLE_SOURCE,
                            Place.SHEET,
                            "All that is claimed here rests on source 1 alone; the dossier has no other.",
                            "Find a second source, or leave it at what the source notes say of it.")),
                    findings);
        }
    }

    @Test
    void aSourceAndWhoRepeatsItAreOne() {
        assertEquals(
                List.of(
                        "UNSUPPORTED_NUMBER BOTTOM_LINE -1",
                        "RELAYED_TWICE BOTTOM_LINE -1",
                        "SINGLE_SOURCE BOTTOM_LINE -1"),
                found(bottomLine("Two sources report @[the echo](echo).")));
        assertEquals(List.of(), found(bottomLine("Two sources report @[the talks](talks).")));
    }

    @Test
    void aReferenceLeadsToARecordThatIsThere() {
        assertEquals(List.of("GONE BOTTOM_LINE -1"), found(bottomLine("After @[the party](party) nothing moved.")));
    }

    @Test
    void aReferenceLeadsToWhatWasKnownThen() {
        SheetOrder then = Orders.asOf(LocalDate.parse("2030-05-01"))
                .withWriting(
                        bottomLine("After @[the march](march) nothing moved.").writing());

        assertEquals(List.of("NOT_KNOWN_YET BOTTOM_LINE -1"), found(then));
    }

    @Test
    void aSheetWithoutAMarkingSaysSo() {
        Dossier bare = new Dossier(new Id<>("bare"), "Bare", null, ZoneId.of("UTC"), null, null, null, "en");
        try (DossierFile unmarked = Made.dossier(folder, bare)) {
            assertEquals(
                    Rule.UNMARKED,
                    BRIEFING.draft(unmarked.shelf())
                            .findings(Orders.PLAIN, null)
                            .get(0)
                            .rule());
        }
    }

    @Test
    void aSheetThatIsTooLongSaysByHowMuchAndWhatCouldBeCut() {
        SheetOrder order = SheetOrder.of(Template.ONE_PAGE)
                .withWriting(new Writing(
                        String.join("\n", Collections.nCopies(60, "A line that says little, and says it again.")),
                        List.of(),
                        List.of(),
                        List.of()));
        Laid laid = BRIEFING.lay(dossier.shelf(), order, Progress.NONE);

        Finding finding = BRIEFING.draft(dossier.shelf()).findings(order, laid).get(0);

        assertEquals(Rule.OVERFLOW, finding.rule());
        assertTrue(finding.words().matches("The sheet is \\d+ % of a page longer than one page,.*"), finding.words());
        assertTrue(finding.remedy().contains("leave out a section: Bottom line (1"), finding.remedy());
    }

    @Test
    void aSheetThatFitsIsNotTooLong() {
        SheetOrder order = SheetOrder.of(Template.ONE_PAGE)
                .withWriting(
                        bottomLine("After @[the talks](talks) nothing moved.").writing());

        assertEquals(
                List.of(),
                BRIEFING.draft(dossier.shelf()).findings(order, BRIEFING.lay(dossier.shelf(), order, Progress.NONE)));
    }
}
