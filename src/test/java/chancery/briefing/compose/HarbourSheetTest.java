package chancery.briefing.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.Orders;
import chancery.briefing.Reading;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.sheet.Block;
import chancery.briefing.sheet.SectionKind;
import chancery.briefing.sheet.SheetContent;
import chancery.briefing.sheet.SourceNote;
import chancery.exchange.Samples;
import chancery.model.Reference;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheet of the Harbour exercise says, as of its own day and as of an earlier one. */
class HarbourSheetTest {

    @TempDir
    static Path folder;

    private static DossierFile dossier;
    private static SheetContent now;
    private static SheetContent then;

    @BeforeAll
    static void compose() {
        dossier = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null);
        now = composed(Orders.PLAIN);
        then = composed(Orders.asOf(LocalDate.parse("2031-04-05")));
    }

    @AfterAll
    static void close() {
        dossier.close();
    }

    private static SheetContent composed(SheetOrder order) {
        return new Composing(dossier.shelf(), order, LocalDate.parse("2031-06-01")).content(Room.LADDER.get(0));
    }

    private static String line(SheetContent sheet, SectionKind kind, String start) {
        return Reading.of(sheet, kind).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("no line starts with " + start);
    }

    @Test
    void theCoverSaysAsOfWhenInTheDossiersZone() {
        assertEquals(
                "as of the end of Tue 15 April 2031 (UTC+02:00)", now.cover().asOf());
        assertEquals("information cut-off Mon 14 April 2031", now.cover().cutOff());
    }

    @Test
    void anAssessmentGetsTheRangeAfterItsWordAndItsConfidenceInASentenceOfItsOwn() {
        assertEquals(
                "Estria is unlikely (20–45 %) to close the canal on 1 May while talks are under way. The President has"
                        + " not repeated his threat since 30 March, and a closure would cost him the League’s goodwill."
                        + " Confidence: moderate.[2:13][3:22]",
                line(now, SectionKind.ASSESSMENTS, "Estria"));
    }

    @Test
    void developmentsStandNewestFirstAndSayWhatHasNotSimplyHappened() {
        assertEquals(
                "10–11 Apr | Estrian patrol boats in Norland waters (alleged). Norland’s navy says that two Estrian"
                        + " patrol boats entered Norland waters by night. Estria has not answered, and nobody else"
                        + " reports it.[3:18]",
                Reading.of(now, SectionKind.DEVELOPMENTS).get(0));
        assertTrue(line(now, SectionKind.DEVELOPMENTS, "8–10 Apr").contains("crew (denied)."));
    }

    @Test
    void aDateThatIsLessThanADayKeepsItsWording() {
        assertTrue(line(now, SectionKind.DEVELOPMENTS, "21–31 Mar").endsWith("(“in late March”)[3:10]"));
    }

    @Test
    void whatLiesAheadIsScheduledThenThreatenedThenThoughtThrough() {
        assertEquals(
                List.of("22 Apr", "by 25 Apr", "from 1 May", "undated"),
                Reading.of(now, SectionKind.WATCH).stream()
                        .map(line -> line.substring(0, line.indexOf(" | ")))
                        .toList());
    }

    @Test
    void aSidesCellListsItsStancesAndNeverAveragesThem() {
        assertEquals(
                "League inspectors"
                        + " | +1 supports. Ilva Drosani, since 1 Apr. Confidence: moderate.[2:9]"
                        + " / −2 strongly opposes. Ilva Drosani, since 1 Apr. Confidence: low.[3:14]"
                        + " | +2 strongly supports. Ragna Ulverstad, since 8 Apr. ▲ moved up from −1 opposes,"
                        + " Torvald Eskeby, since 27 Mar. Confidence: low.[3:7][3:8]",
                line(now, SectionKind.POSITIONS, "League inspectors"));
    }

    @Test
    void whoeverSpeaksForNoSideIsAnIndividualVoice() {
        assertEquals(
                "P. J. Oakshard | Pause naval exercises: −1 opposes, since 11 Apr. Confidence: moderate.[3:12]",
                line(now, SectionKind.POSITIONS, "P. J. Oakshard"));
    }

    @Test
    void aPositionWithoutEvidenceSaysSo() {
        assertTrue(line(now, SectionKind.POSITIONS, "Close the Tarnisca Canal")
                .endsWith("Confidence: low. Without evidence."));
    }

    @Test
    void aStanceThatNoLongerHoldsIsNotPrinted() {
        assertFalse(line(now, SectionKind.POSITIONS, "The League in the chair").contains("Eskeby"));
    }

    @Test
    void aQuoteSaysWhoInWhichRoleForWhomAndWhen() {
        assertEquals(
                "direct | The inquiry can go on while the ships come in … I will sign the order if League inspectors"
                        + " stand on the quay. | Ragna Ulverstad, Acting Foreign Minister of Norland, for Norland,"
                        + " 8 Apr.[3:7][3:8]",
                Reading.of(now, SectionKind.QUOTES).get(0));
    }

    @Test
    void aQuoteThatASecondSourceRepeatsIsPrintedOnce() {
        List<String> quotes = Reading.of(now, SectionKind.QUOTES);

        assertEquals(
                1, quotes.stream().filter(quote -> quote.contains("a quay")).count());
        assertTrue(quotes.get(1).endsWith("27 Mar.[1:2][1:3] Repeated in [2:2][2:3]"), quotes.get(1));
    }

    @Test
    void whoSpeaksForNobodyElseIsSaidToDoSo() {
        assertTrue(Reading.of(now, SectionKind.QUOTES).stream()
                .anyMatch(quote -> quote.startsWith("direct | I would rather wait")
                        && quote.contains("Minister of Ports of Norland, in a personal capacity, 26 Mar.")));
    }

    @Test
    void everySourceIsNotedWithItsGradeInWordsAndItsPassages() {
        String note = line(now, SectionKind.SOURCES, "2");

        assertTrue(
                note.startsWith("2 | Norland minister: quay stays closed until inquiry reports. Estrian Press Bureau,"
                        + " 2 Apr. Article. Source fairly reliable; information possibly true (C3). Repeats source 1."
                        + " Text held. | 2:1 ¶2 2:2 ¶3 "),
                note);
    }

    @Test
    void theWordsOfLikelihoodAreExplainedOnlyWhereSomeAreUsed() {
        assertTrue(Reading.of(now, SectionKind.SOURCES).toString().contains("Words of likelihood"));
        assertFalse(Reading.of(then, SectionKind.SOURCES).toString().contains("Words of likelihood"));
    }

    @Test
    void whatALaterSourceSaysIsNotKnownYet() {
        assertFalse(Reading.of(then).toString().contains("[3:"), "source 3 is of 14 April");
        assertFalse(Reading.of(then, SectionKind.QUOTES).toString().contains("museum"));
    }

    @Test
    void whatWasAheadThenIsScheduledForTheDayThatWasToldThen() {
        assertEquals(
                "8 Apr, 10:00 | The talks open at Merrowholm (scheduled).[2:16]",
                Reading.of(then, SectionKind.WATCH).get(0));
    }

    @Test
    void aPositionIsTheOneThatHeldThen() {
        assertTrue(line(then, SectionKind.POSITIONS, "Ragna Ulverstad").contains("−1 opposes, since 26 Mar"));
    }

    @Test
    void notesThatWereWrittenLaterAreNotThereYet() {
        assertEquals(List.of(), Reading.of(then, SectionKind.ASSESSMENTS));
        assertEquals(List.of(), Reading.of(then, SectionKind.GAPS));
    }

    @Test
    void theCutOffIsNeverLaterThanTheDay() {
        assertEquals("information cut-off Sat 5 April 2031", then.cover().cutOff());
    }

    @Test
    void summariesThatMayKnowMoreAreLeftOut() {
        List<String> developments = Reading.of(then, SectionKind.DEVELOPMENTS);

        assertEquals("1 Apr | Drosani welcomes League inspectors in public.[2:8]", developments.get(1));
        assertTrue(developments.get(developments.size() - 1).startsWith("Told as it was known then."));
    }

    @Test
    void everyCitationHasANoteAndEveryNoteIsCited() {
        for (SheetContent sheet : List.of(now, then)) {
            assertEquals(List.copyOf(Cited.in(sheet.sections())), noted(sheet));
        }
    }

    private static List<Reference> noted(SheetContent sheet) {
        return sheet.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Sources.class::isInstance)
                .map(Block.Sources.class::cast)
                .flatMap(block -> block.notes().stream())
                .flatMap(note -> note.passages().stream())
                .map(SourceNote.PassageNote::reference)
                .toList();
    }
}
