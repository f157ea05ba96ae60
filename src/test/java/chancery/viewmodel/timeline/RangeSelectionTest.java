package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.viewmodel.Harbour;
import chancery.viewmodel.Panels;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.work.Answers;
import chancery.work.Work;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A stretch of time while what was asked of the file is still on its way. */
@Timeout(60)
class RangeSelectionTest {

    @TempDir
    private Path folder;

    private final Answers answers = new Answers();
    private Harbour harbour;
    private Work work;
    private Session session;
    private TimelineViewModel timeline;
    private RangeSelection range;

    @BeforeEach
    void open() throws InterruptedException {
        harbour = new Harbour(folder);
        work = Work.threads(answers);
        session = new Session(harbour.session().file(), harbour.session().contents(), work, new Problems());
        timeline = Panels.of(session, folder).timeline();
        range = timeline.measures().range();
        timeline.chooseRow(2);
        answers.await(() -> session.selection().chosen().isPresent());
    }

    @AfterEach
    void close() {
        work.close();
        harbour.close();
    }

    @Test
    void whatAStretchHoldsIsToldThoughItsFirstEventIsNamedOnlyLater() throws InterruptedException {
        String before = session.selection().chosen().orElseThrow().toString();
        timeline.chooseRow(4);
        range.extend(1);
        assertTrue(range.toldProperty().get());

        answers.await(
                () -> !session.selection().chosen().orElseThrow().toString().equals(before));
        answers.await(() -> range.reportProperty().get() != null);

        assertEquals(4, timeline.chosenRow());
        assertTrue(range.toldProperty().get(), "the card of the stretch stays");
    }

    @Test
    void anEventChosenAfterwardsPutsTheReportAside() throws InterruptedException {
        range.extend(1);
        timeline.chooseRow(5);
        answers.await(() -> !range.toldProperty().get());
        assertFalse(range.extent().isEmpty(), "the stretch stays");
    }

    @Test
    void aStretchTakesAwayTheRulerThatStillWaitsForItsOtherEnd() {
        Ruler ruler = timeline.measures().ruler();
        ruler.lay();
        range.select(0, 100);
        assertTrue(ruler.measure().isEmpty(), "a ruler with one end");
        ruler.to(4);
        range.select(0, 200);
        assertFalse(ruler.measure().isEmpty(), "a whole one stays");
    }
}
