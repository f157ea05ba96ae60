package chancery.viewmodel.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Stance;
import chancery.store.Shelf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private InspectorViewModel inspector;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        inspector = new InspectorViewModel(harbour.session());
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void withoutAChoiceItShowsTheDossierItself() {
        inspector.choose(event("hbr-event-courier-interview"));

        harbour.session().selection().clear();

        assertEquals("Harbour talks", inspector.pageProperty().get().title());
    }

    @Test
    void everyRecordOfTheDossierHasAPage() {
        for (Choice choice : everything(harbour.session().file().shelf())) {
            inspector.choose(choice);

            Page page = inspector.pageProperty().get();
            assertEquals(choice, page.subject());
            assertFalse(page.title().isBlank(), choice::toString);
        }
        assertEquals(List.of(), harbour.session().problems().waiting());
    }

    @Test
    void everythingAPageNamesIsARecordOfTheDossier() {
        Shelf shelf = harbour.session().file().shelf();
        for (Choice choice : everything(shelf)) {
            inspector.choose(choice);
            for (Choice target : targets(inspector.pageProperty().get())) {
                assertEquals(
                        target.kind(),
                        shelf.entry(target.id()).map(Entry::entryKind).orElse(null),
                        () -> choice + " leads to " + target);
            }
        }
    }

    @Test
    void anEventSaysWhenInWordsAsAValueAndHowItWasComeBy() {
        inspector.choose(event("hbr-event-courier-interview"));

        List<Fact> facts = facts();
        assertEquals(
                new Fact(
                        "When",
                        List.of(
                                new Piece.Plain("Thu 27 March 2031"),
                                new Piece.Plain(" "),
                                new Piece.Tag(
                                        "2031-03-27", "The date as a value, in the Extended Date/Time Format (EDTF)")),
                        "when"),
                facts.get(0));
        assertEquals(
                new Fact(
                        "In the text",
                        List.of(
                                new Piece.Plain("“on Thursday” "),
                                new Piece.Faint("resolved from "),
                                new Piece.Link(
                                        "dateline 28 Mar",
                                        new Choice(EntryKind.SOURCE, new Id<>("hbr-source-courier"))),
                                new Piece.Faint(", 1 day before"))),
                facts.get(1));
    }

    @Test
    void anEventNamesWhoTookPartAndHow() {
        inspector.choose(event("hbr-event-courier-interview"));

        assertEquals(
                List.of(
                        actor("Torvald Eskeby", "hbr-actor-torvald-eskeby"),
                        new Piece.Faint(" speaker"),
                        new Piece.Plain(", "),
                        actor("The Vennhaven Courier", "hbr-actor-vennhaven-courier"),
                        new Piece.Faint(" host"),
                        new Piece.Plain(", "),
                        actor("Estrian Press Bureau", "hbr-actor-estrian-press-bureau"),
                        new Piece.Faint(" relay")),
                fact("Actors"));
    }

    @Test
    void aReportedStatementIsOurParaphraseAndNeverStandsInQuotationMarks() {
        inspector.choose(new Choice(EntryKind.QUOTE, new Id<>("hbr-quote-drosani-asked")));

        Block.Words words = words().findFirst().orElseThrow();
        assertTrue(words.paraphrase());
        assertEquals("It was Estria that asked the Littoral League to take the chair.", words.text());
    }

    @Test
    void aQuoteOfWhichTheSourceHasTheWordsCarriesNoCaution() {
        harbour.session().file().shelf().quotes().forEach(quote -> {
            inspector.choose(Choice.of(quote));
            assertEquals(
                    List.of(), words().filter(card -> card.caution() != null).toList());
        });
    }

    @Test
    void aQuoteWhosePassageDoesNotHoldSaysSo() {
        Shelf shelf = harbour.session().file().shelf();
        String text = shelf.text(new Id<>("hbr-source-epb")).orElseThrow();
        harbour.session()
                .file()
                .write(pen -> pen.putText(new Id<>("hbr-source-epb"), text.replace("Estria itself", "Norland also")));

        inspector.choose(new Choice(EntryKind.QUOTE, new Id<>("hbr-quote-drosani-asked")));

        Block.Notice notice = inspector.pageProperty().get().blocks().stream()
                .filter(Block.Notice.class::isInstance)
                .map(Block.Notice.class::cast)
                .findFirst()
                .orElseThrow();
        assertTrue(notice.text().contains("Norland also had asked"), notice::text);
    }

    @Test
    void aPositionShowsItsStanceAndItsEvidence() {
        inspector.choose(new Choice(EntryKind.POSITION, new Id<>("hbr-position-drosani-chair")));

        Page page = inspector.pageProperty().get();
        List<Stance> stances = page.blocks().stream()
                .filter(Block.Judged.class::isInstance)
                .map(block -> ((Block.Judged) block).position().stance())
                .distinct()
                .toList();
        assertEquals(List.of(Stance.STRONGLY_SUPPORTS), stances);
        assertEquals(
                List.of(new Choice(EntryKind.QUOTE, new Id<>("hbr-quote-drosani-asked"))),
                words().map(Block.Words::quote).toList());
    }

    @Test
    void anAssessmentKeepsLikelihoodAndConfidenceApart() {
        inspector.choose(event("hbr-event-canal-closure"));

        List<String> head = inspector.pageProperty().get().blocks().stream()
                .filter(Block.Remark.class::isInstance)
                .map(block -> ((Block.Remark) block).head())
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Assessment", "unlikely (20–45 %)", "moderate confidence"), head);
    }

    private Stream<Block.Words> words() {
        return inspector.pageProperty().get().blocks().stream()
                .filter(Block.Words.class::isInstance)
                .map(Block.Words.class::cast);
    }

    private List<Fact> facts() {
        return inspector.pageProperty().get().blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .toList();
    }

    private List<Piece> fact(String label) {
        return facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow()
                .pieces();
    }

    private static Piece actor(String name, String id) {
        return new Piece.Link(name, new Choice(EntryKind.ACTOR, new Id<>(id)));
    }

    private static Choice event(String id) {
        return new Choice(EntryKind.EVENT, new Id<>(id));
    }

    private static List<Choice> everything(Shelf shelf) {
        return Stream.of(
                        List.of(shelf.dossier()),
                        shelf.sources(),
                        shelf.actors(),
                        shelf.places(),
                        shelf.events(),
                        shelf.quotes(),
                        shelf.issues(),
                        shelf.positions(),
                        shelf.notes())
                .flatMap(List::stream)
                .map(entry -> Choice.of((Entry) entry))
                .toList();
    }

    private static List<Choice> targets(Page page) {
        List<Choice> targets = new ArrayList<>();
        page.blocks().forEach(block -> targets.addAll(block.match(new BlockTargets())));
        return targets;
    }
}
