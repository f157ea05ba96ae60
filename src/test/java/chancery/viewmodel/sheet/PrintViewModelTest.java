package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.BriefFailed;
import chancery.briefing.Laid;
import chancery.briefing.Paper;
import chancery.briefing.order.Layout;
import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.briefing.queue.PrintChoice;
import chancery.briefing.queue.Queue;
import chancery.model.KeptSheet;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.sheet.HandingOver.Wanted;
import chancery.viewmodel.sheet.PrintViewModel.Phase;
import chancery.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {

    private static final Queue PLAIN = new Queue("Laser", true, true, true, Set.of(Paper.A4), false);
    private static final Queue BOTH = new Queue("Registry", false, true, true, Set.of(Paper.A4, Paper.LETTER), true);

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Press press;
    private PrintViewModel print;
    private Wanted wanted = Wanted.own(SheetOrder.of(Template.TWO_PAGE));
    private final Spool spool = new Spool();

    /** Printers that write down what they are handed. */
    private static final class Spool implements Printers {

        private List<Queue> queues = List.of(PLAIN, BOTH);
        private boolean silent;
        private final List<byte[]> files = new ArrayList<>();
        private final List<PrintChoice> choices = new ArrayList<>();

        @Override
        public List<Queue> list(Progress progress) {
            return queues;
        }

        @Override
        public void print(byte[] pdf, PrintChoice choice, Progress progress) {
            if (silent) {
                throw new BriefFailed("No answer.", new IllegalStateException());
            }
            files.add(pdf);
            choices.add(choice);
        }
    }

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        press = new Press(harbour.session().file().shelf(), Clock.systemUTC());
        HandingOver handing = new HandingOver(harbour.session(), press, () -> wanted, Clock.systemUTC());
        print = new PrintViewModel(harbour.session(), handing, this::layOn, spool);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void whatIsPrintedIsWhatWasSeenAndIsKept() {
        Laid seen = press.lay(wanted.order(), Progress.NONE).laid();
        print.begin();

        assertTrue(print.print(() -> {}));

        assertSame(seen.pdf(), spool.files.get(0));
        assertEquals(Phase.PRINTED, print.phaseProperty().get());
        assertEquals("“Laser” has the sheet.", print.wordsProperty().get());
        assertEquals(PrintChoice.of("Laser", "Harbour talks", Paper.A4), spool.choices.get(0));
        assertArrayEquals(
                seen.pdf(),
                harbour.session().file().shelf().keptFile(kept().id()).orElseThrow());
    }

    @Test
    void pagesCopiesAndSidesAreHandedOn() {
        print.begin();
        print.queue().with(BOTH);
        print.pages().textProperty().set("2");
        print.copies().textProperty().set("30");
        print.sides().choose(true);

        print.print(() -> {});

        assertEquals(
                PrintChoice.of("Registry", "Harbour talks", Paper.A4)
                        .pages(2, 2)
                        .times(30)
                        .onBothSides(true),
                spool.choices.get(0));
    }

    @Test
    void bothSidesAreOfferedWhereThePrinterHasThem() {
        print.begin();
        assertFalse(print.twoSided().getValue());
        print.sides().choose(true);
        print.print(() -> {});
        assertFalse(spool.choices.get(0).bothSides());

        print.queue().with(BOTH);
        assertTrue(print.twoSided().getValue());
    }

    @Test
    void anotherPaperHasTheSheetLaidOnIt() {
        print.begin();
        print.paper().choose(Paper.LETTER);

        assertEquals(
                "“Laser” says that it has no US letter.", print.paperProblem().getValue());
        print.print(() -> {});

        assertEquals(Paper.LETTER, spool.choices.get(0).paper());
        assertSame(press.lay(wanted.order(), Progress.NONE).laid().pdf(), spool.files.get(0));
    }

    @Test
    void aKeptSheetIsPrintedAgainToTheByteAndKeptOnce() {
        print.begin();
        print.print(() -> {});
        byte[] first = spool.files.get(0);
        wanted = Wanted.again(kept());
        harbour.session().editing().undo();

        print.begin();
        assertEquals(kept(), print.againProperty().get());
        print.print(() -> {});

        assertArrayEquals(first, spool.files.get(1));
        assertEquals(1, harbour.session().file().shelf().keptSheets().size());
    }

    @Test
    void whereNoPrinterIsThatIsSaidAndItIsLookedAgain() {
        spool.queues = List.of();
        print.begin();

        assertEquals(Phase.NONE, print.phaseProperty().get());
        assertTrue(print.wordsProperty().get().startsWith("This computer has no printer."));
        assertFalse(print.print(() -> {}));

        spool.queues = List.of(PLAIN);
        print.look();
        assertEquals(Phase.READY, print.phaseProperty().get());
        assertTrue(print.print(() -> {}));
    }

    @Test
    void whatAPrinterDoesNotTakeIsNotKeptAndCanBeTriedAgain() {
        spool.silent = true;
        print.begin();
        print.print(() -> {});

        assertEquals(Phase.FAILED, print.phaseProperty().get());
        assertEquals("No answer.", print.wordsProperty().get());
        assertEquals(List.of(), harbour.session().file().shelf().keptSheets());
        assertTrue(print.possible().getValue());
    }

    @Test
    void whatIsNoRangeIsToldAndNothingIsPrinted() {
        print.begin();
        print.pages().textProperty().set("two");

        assertFalse(print.print(() -> {}));

        assertEquals("No pages, such as 1-2", print.pages().problem());
        assertEquals(List.of(), spool.files);
        assertNull(print.againProperty().get());
    }

    private KeptSheet kept() {
        return harbour.session().file().shelf().keptSheets().get(0);
    }

    private void layOn(Paper paper) {
        wanted = Wanted.own(wanted.order().withLayout(new Layout(paper, null, true)));
    }
}
