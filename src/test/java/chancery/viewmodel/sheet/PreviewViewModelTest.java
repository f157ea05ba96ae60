package chancery.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.briefing.order.SheetOrder;
import chancery.briefing.order.Template;
import chancery.exchange.Samples;
import chancery.store.DossierFile;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.work.Answers;
import chancery.work.Progress;
import chancery.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages beside the options, with work on threads and answers that the test takes when it wants to. */
class PreviewViewModelTest {

    private static final SheetOrder BRIEF = SheetOrder.of(Template.TWO_PAGE);
    private static final SheetOrder WHOLE = SheetOrder.of(Template.DOSSIER);
    private static final long QUIET_MILLIS = 300;

    @TempDir
    private Path folder;

    private final Answers answers = new Answers();
    private final Work work = Work.threads(answers);
    private DossierFile file;
    private Press press;
    private PreviewViewModel preview;

    @BeforeEach
    void open() {
        file = Samples.HARBOUR_EXERCISE.create(folder.resolve("harbour.dossier"), null);
        Session session = new Session(file, Contents.of(file.shelf()), work, new Problems());
        press = new Press(file.shelf(), Clock.systemUTC());
        preview = new PreviewViewModel(session, press);
    }

    @AfterEach
    void close() {
        work.close();
        file.close();
    }

    @Test
    void pagesThatWereReadyJustAsTheyWereGivenUpAreNotShown() throws InterruptedException {
        preview.ask(BRIEF);
        answers.await(() -> preview.pagesProperty().get() != null);
        answers.await(() -> !preview.updatingProperty().get());
        answers.awaitQuiet(QUIET_MILLIS);
        Pages brief = preview.pagesProperty().get();

        preview.ask(WHOLE);
        // It is begun a moment after it was asked for, and nothing else waits to be answered until then.
        answers.takeOne();
        press.lay(WHOLE, Progress.NONE);
        Thread.sleep(QUIET_MILLIS);
        preview.halt();
        answers.awaitQuiet(QUIET_MILLIS);
        assertSame(brief, preview.pagesProperty().get());
        assertTrue(preview.haltedProperty().get());
        assertEquals("", preview.refusalProperty().get());

        preview.resume();
        answers.await(() -> !preview.updatingProperty().get());
        assertNotSame(brief, preview.pagesProperty().get());
    }
}
