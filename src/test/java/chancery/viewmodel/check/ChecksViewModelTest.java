package chancery.viewmodel.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.anchor.Folding;
import chancery.check.Check;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.edit.Settling;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Passage;
import chancery.model.Quote;
import chancery.model.Span;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksViewModelTest {

    private static final String ASTRAY = "words that stand nowhere in it";

    @TempDir
    Path folder;

    private Harbour harbour;
    private ChecksViewModel checks;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        checks = new ChecksViewModel(harbour.session());
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void nothingIsLookedForBeforeItIsAskedFor() {
        assertFalse(checks.readyProperty().get());
        assertEquals(List.of(), checks.rows());

        checks.begin();

        assertTrue(checks.readyProperty().get());
        assertEquals(20, checks.openProperty().get());
    }

    @Test
    void findingsStandUnderTheirChecks() {
        checks.begin();

        assertEquals(
                List.of(
                        "Weekday and date 2",
                        "Dockers march for the quay",
                        "Norland closes the East Quay to Estrian ships"),
                checks.rows().stream()
                        .limit(3)
                        .map(row -> row.line()
                                .map(CheckRow.Line::title)
                                .orElseGet(() -> row.check().title() + " 2"))
                        .toList());
    }

    @Test
    void whatRestsOnOtherWordsThanItsSourcesIsKnownAlsoWhereItMayStand() {
        assertEquals(Set.of(), checks.unsoundProperty().get());
        checks.begin();
        Set<Id<?>> before = checks.unsoundProperty().get();
        assertTrue(before.contains(new Id<Quote>("hbr-quote-estria-note")), before.toString());

        checks.dismiss(line(Check.NOT_VERBATIM), "As printed.");

        assertEquals(before, checks.unsoundProperty().get());
    }

    @Test
    void whatRestsOnOtherWordsIsKnownUnaskedOfALargeDossierToo() {
        ChecksViewModel large = new ChecksViewModel(harbour.session(), 0);
        large.beginUnasked();
        checks.begin();

        assertFalse(large.readyProperty().get());
        assertEquals(checks.unsoundProperty().get(), large.unsoundProperty().get());
    }

    @Test
    void aFindingThatOnlyAPersonCanSettleLeadsToTheReviewOfItsSource() {
        Quote quote = harbour.session()
                .file()
                .shelf()
                .quote(new Id<>("hbr-quote-estria-note"))
                .orElseThrow();
        Passage passage = quote.passages().get(0);
        Passage astray = new Passage(
                passage.source(),
                passage.number(),
                passage.paragraph(),
                new Span(passage.span().start(), passage.span().start() + ASTRAY.length()),
                ASTRAY,
                null,
                null,
                null,
                Folding.sha256(ASTRAY));
        harbour.session()
                .editing()
                .make(new Edit(
                        "Lead astray",
                        List.of(Change.replaced(quote, Settling.settled(quote, Map.of(passage, astray))))));
        checks.begin();

        CheckRow.Line line = line(Check.NOT_VERBATIM);
        assertEquals(Optional.empty(), line.mending());
        assertEquals(Optional.of(passage.source()), line.review());
        assertEquals(Optional.empty(), line(Check.TWO_ROLES).review());
    }

    @Test
    void findingsAreFilteredByCheckAndWords() {
        checks.begin();
        checks.filter().kindProperty().set(new CheckFilter.Kind(Check.SOURCES_DIFFER));
        checks.filter().wordsProperty().set("INJURED");

        assertEquals(List.of("crew injured: 3 in The Vennhaven Courier, 5 in Spindrift."), texts());
    }

    @Test
    void aFindingLeadsToItsRecord() {
        checks.begin();
        checks.choose(line(Check.WITHOUT_SPEAKER));

        assertEquals(
                Optional.of(new Choice(EntryKind.QUOTE, new Id<>("hbr-quote-unnamed-table"))),
                harbour.session().selection().chosen());
    }

    @Test
    void aDismissedFindingIsGoneUntilItIsBroughtBack() {
        checks.begin();
        checks.dismiss(line(Check.TWO_ROLES), " She holds both. ");

        assertEquals(19, checks.openProperty().get());
        assertEquals(1, checks.dismissedProperty().get());
        checks.filter().kindProperty().set(new CheckFilter.Kind(Check.TWO_ROLES));
        assertEquals(List.of(), texts());
        checks.filter().dismissedProperty().set(true);
        assertEquals(
                Optional.of("She holds both."), line(Check.TWO_ROLES).judged().reason());

        checks.recall(line(Check.TWO_ROLES));

        assertEquals(20, checks.openProperty().get());
        assertEquals(
                "Bring back “Two roles at once”",
                harbour.session().editing().undoNameProperty().get());
    }

    @Test
    void aFindingIsDismissedOnlyForAReason() {
        checks.begin();
        checks.dismiss(line(Check.TWO_ROLES), "  ");

        assertEquals(20, checks.openProperty().get());
    }

    @Test
    void aDismissalOutlivesOtherEditsAndFallsWithItsFacts() {
        checks.begin();
        checks.dismiss(line(Check.WEEKDAY), "As printed.");
        Event march = (Event) harbour.session()
                .file()
                .shelf()
                .entry(new Id<>("hbr-event-dockers-march"))
                .orElseThrow();
        Event other = (Event) harbour.session()
                .file()
                .shelf()
                .entry(new Id<>("hbr-event-quay-closure"))
                .orElseThrow();

        replace(march, march.withTitle("The march"));
        assertEquals(1, checks.dismissedProperty().get());
        replace(march.withTitle("The march"), march.withTitle("The march").withWhen(other.when()));
        assertEquals(0, checks.dismissedProperty().get());
    }

    @Test
    void theSourcesOwnWordsAreTakenAndThatIsUndone() {
        checks.begin();
        CheckRow.Line misquoted = line(Check.NOT_VERBATIM);
        assertEquals(Optional.of("Take the source’s words"), misquoted.mending().map(Fix::name));

        checks.fix(misquoted);

        Quote note = (Quote) harbour.session()
                .file()
                .shelf()
                .entry(new Id<>("hbr-quote-estria-note"))
                .orElseThrow();
        assertEquals("a toll under another name", note.text());
        assertEquals(19, checks.openProperty().get());
        harbour.session().editing().undo();
        assertEquals(20, checks.openProperty().get());
    }

    @Test
    void whatCanBeFixedIsFixedByOneKey() {
        checks.begin();
        for (Check check : List.of(Check.ENDS_BEFORE_START, Check.RELAYED_TWICE)) {
            int before = checks.openProperty().get();
            checks.fix(line(check));
            assertEquals(before - 1, checks.openProperty().get(), check.word());
        }
    }

    @Test
    void twoSpellingsAreMerged() {
        checks.begin();
        CheckRow.Line spelled = line(Check.TWO_SPELLINGS);
        assertEquals(Optional.of("Merge into Radomir Vešek"), spelled.mending().map(Fix::name));

        checks.fix(spelled);

        checks.filter().kindProperty().set(new CheckFilter.Kind(Check.TWO_SPELLINGS));
        assertEquals(List.of(), texts());
        assertEquals(Optional.empty(), harbour.session().file().shelf().entry(new Id<>("hbr-actor-radomir-veshek")));
    }

    @Test
    void whatWasToBeOverIsNotEnteredAsScheduled() {
        checks.begin();

        assertEquals(Optional.empty(), line(Check.TENSE).mending());
    }

    @Test
    void whatDoesNotFitIsToldOnTheRecordsPage() {
        checks.begin();

        assertEquals(
                List.of("The wording is “Sunday 5 April”, but 5 April 2031 is a Saturday."),
                checks.noticesProperty().get().get(new Id<>("hbr-event-dockers-march")));
    }

    private void replace(Event before, Event after) {
        harbour.session().editing().make(new Edit("Edit event", List.of(Change.replaced(before, after))));
    }

    private CheckRow.Line line(Check check) {
        return checks.rows().stream()
                .flatMap(row -> row.line().stream())
                .filter(line -> line.check() == check)
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return checks.rows().stream()
                .flatMap(row -> row.line().stream())
                .map(line -> line.finding().text())
                .toList();
    }
}
