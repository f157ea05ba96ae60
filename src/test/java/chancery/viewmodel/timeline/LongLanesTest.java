package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.store.DossierFile;
import chancery.timeline.LaneBy;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Chronology;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Memories;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.work.Progress;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lanes of so many events that they are sorted beside the window. */
class LongLanesTest {

    private static final int EVENTS = 20_001;

    @TempDir
    private Path folder;

    /** What is handed over to the thread of the window, which is the test's. */
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();

    @Test
    void theLanesComeFromBesideTheWindow() throws InterruptedException {
        Path path = folder.resolve("long.dossier");
        Invention.make(path, new Scale(EVENTS, 9, 3), Progress.NONE);
        try (DossierFile file = DossierFile.open(path);
                Work work = Work.threads(answers::add)) {
            Session session = new Session(file, Contents.of(file.shelf()), work, new Problems());
            ActorPanelViewModel actors = new ActorPanelViewModel(session);
            Chronology chronology = new Chronology(session, actors.hidden());
            Memory memory = Memories.fresh(folder);
            FilterViewModel filter = new FilterViewModel(session, chronology.shownRows());
            TimelineViewModel timeline = new TimelineViewModel(session, actors, chronology, filter, memory);

            for (LaneBy by : List.of(LaneBy.ISSUE, LaneBy.SOURCE, LaneBy.PLACE, LaneBy.KIND, LaneBy.FLAT)) {
                timeline.lanes().sortBy(by);
                assertNotEquals(
                        timeline.lanes().arrangement(), timeline.options().lanes());
                await(() -> timeline.options().laneBy() == by);
                assertEquals(timeline.lanes().arrangement(), timeline.options().lanes());
            }
        }
    }

    private void await(BooleanSupplier met) throws InterruptedException {
        while (!met.getAsBoolean()) {
            Runnable answer = answers.poll(60, TimeUnit.SECONDS);
            assertNotNull(answer, "nothing came");
            answer.run();
        }
    }
}
