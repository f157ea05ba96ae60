package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.order.Judgement;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.model.Confidence;
import chancery.model.EntryKind;
import chancery.model.Likelihood;
import chancery.model.NoteKind;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingViewModelTest {

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Draft draft;
    private WritingViewModel writing;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        draft = new Draft(SheetOrder.of(Template.TWO_PAGE));
        writing = new WritingViewModel(harbour.session(), draft);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void whatIsWrittenIsAskedOfTheSheet() {
        writing.bottomLine().textProperty().set("The talks hold.");
        JudgementRow row = writing.addJudgement(0);
        row.words().textProperty().set("The talks go on");
        row.likelihood().with(Likelihood.LIKELY);
        row.confidence().choose(Confidence.LOW);
        row.assessmentProperty().set(true);
        writing.add(writing.watch(), 0).textProperty().set("The next round");
        writing.add(writing.gaps(), 0).textProperty().set("Who pays");
        writing.add(writing.gaps(), 1);

        assertEquals("The talks hold.", draft.order().writing().bottomLine());
        assertEquals(
                List.of(new Judgement("The talks go on", Likelihood.LIKELY, Confidence.LOW, true)),
                draft.order().writing().judgements());
        assertEquals(List.of("The next round"), draft.order().writing().watch());
        assertEquals(List.of("Who pays"), draft.order().writing().gaps());
    }

    @Test
    void aRowIsMovedAndTakenOutAndComesBack() {
        writing.add(writing.watch(), 0).textProperty().set("One");
        ReferringText two = writing.add(writing.watch(), 1);
        two.textProperty().set("Two");

        assertEquals(0, writing.move(writing.watch(), two, -1));
        assertEquals(List.of("Two", "One"), draft.order().writing().watch());

        writing.remove(writing.watch(), two);
        assertEquals(List.of("One"), draft.order().writing().watch());

        draft.undo();
        writing.read(draft.order());
        assertEquals("Two", writing.watch().get(0).textProperty().get());
    }

    @Test
    void theAssessmentsOfTheNotesComeInAsText() {
        writing.proposeJudgements();

        long assessments = harbour.session().file().shelf().notes().stream()
                .filter(note -> note.kind() == NoteKind.ASSESSMENT)
                .count();
        assertEquals(Math.min(12, assessments), writing.judgements().size());
        assertTrue(draft.order().writing().judgements().stream().allMatch(Judgement::assessment));

        draft.undo();
        assertEquals(List.of(), draft.order().writing().judgements());
    }

    @Test
    void whatLiesAheadComesInWithReferences() {
        writing.proposeWatch();

        assertFalse(writing.watch().isEmpty());
        assertTrue(draft.order().writing().watch().stream().allMatch(line -> line.contains("@[")));
        assertFalse(writing.watch().get(0).textProperty().get().contains("@"));
    }

    @Test
    void anAtSignOffersRecordsAndTakesOne() {
        ReferringText line = writing.bottomLine();
        String name = harbour.session().contents().actors().get(0).name();
        line.textProperty().set("As @" + name);

        writing.finder().look(line, 4 + name.length());

        assertSame(line, writing.finder().openProperty().get());
        ReferenceFinder.Found first = writing.finder().found().get(0);
        writing.finder().take();
        assertEquals("As " + first.title() + " ", line.textProperty().get());
        assertEquals(
                "As @[" + first.title() + "](" + first.id() + ")",
                draft.order().writing().bottomLine());
        assertNull(writing.finder().openProperty().get());
    }

    @Test
    void aBareAtSignOffersActorsAndAnAddressNothing() {
        ReferringText line = writing.bottomLine();
        line.textProperty().set("@");
        writing.finder().look(line, 1);
        assertTrue(writing.finder().found().stream().anyMatch(found -> found.kind() == EntryKind.ACTOR));

        line.textProperty().set("me@port");
        writing.finder().look(line, 7);
        assertNull(writing.finder().openProperty().get());
    }

    @Test
    void whatWasRefusedIsNotOfferedAgainUntilAnotherAtSign() {
        ReferringText line = writing.bottomLine();
        line.textProperty().set("@Se");
        writing.finder().look(line, 3);
        writing.finder().refuse();

        line.textProperty().set("@Sed");
        writing.finder().look(line, 4);
        assertNull(writing.finder().openProperty().get());
    }
}
