package chancery.viewmodel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.store.DossierFile;
import chancery.timeline.Shown;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Chronology;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Memories;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.Session;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.work.Progress;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that is too long to be sifted while the window waits. */
class LongListTest {

    private static final int EVENTS = 20_001;

    @TempDir
    private Path folder;

    /** What is handed over to the thread of the window, which is the test's. */
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();

    @Test
    void theRowsComeFromBesideTheWindowAndTheOldOnesStandUntilThen() throws InterruptedException {
        Path path = folder.resolve("long.dossier");
        Invention.make(path, new Scale(EVENTS, 9, 3), Progress.NONE);
        try (DossierFile file = DossierFile.open(path);
                Work work = Work.threads(answers::add)) {
            Session session = new Session(file, Contents.of(file.shelf()), work, new Problems());
            ActorPanelViewModel actors = new ActorPanelViewModel(session);
            Chronology chronology = new Chronology(session, actors.hidden());
            EventListViewModel list = list(session, actors, chronology);

            assertEquals(List.of(), List.copyOf(list.rows()));
            await(() -> list.listed() == EVENTS);
            assertEquals(IntStream.range(0, EVENTS).boxed().toList(), events(list));

            BitSet out = new BitSet();
            out.set(1);
            chronology.shownRows().filter(session.contents(), Shown.without(out, new BitSet()));
            assertEquals(EVENTS, list.listed());
            await(() -> list.listed() == EVENTS - 1);
            assertEquals(
                    IntStream.range(0, EVENTS).filter(row -> row != 1).boxed().toList(), events(list));
        }
    }

    @Test
    void whileItIsSortedTheOldRowsStandAndTheListTellsHowFarItIs() throws InterruptedException {
        Path path = folder.resolve("long.dossier");
        Invention.make(path, new Scale(EVENTS, 9, 3), Progress.NONE);
        try (DossierFile file = DossierFile.open(path);
                Work work = Work.threads(answers::add)) {
            Session session = new Session(file, Contents.of(file.shelf()), work, new Problems());
            ActorPanelViewModel actors = new ActorPanelViewModel(session);
            EventListViewModel list = list(session, actors, new Chronology(session, actors.hidden()));
            List<String> told = new ArrayList<>();
            list.underWayProperty().addListener((property, before, now) -> told.add(now));
            list.rows();
            await(() -> list.listed() == EVENTS);

            list.sort(new ListOrder(EventColumn.TITLE, true));
            List<Integer> before = events(list);
            await(() -> told.stream().anyMatch(words -> words.startsWith("Sorting")));
            assertEquals(before, events(list));
            await(() -> told.get(told.size() - 1).isEmpty());

            assertNotEquals(before, events(list));
            list.sort(new ListOrder(EventColumn.KIND, true));
            list.sort(ListOrder.TIME);
            await(() ->
                    events(list).equals(before) && list.underWayProperty().get().isEmpty());
        }
    }

    private EventListViewModel list(Session session, ActorPanelViewModel actors, Chronology chronology) {
        Memory memory = Memories.fresh(folder);
        FilterViewModel filter = new FilterViewModel(session, chronology.shownRows());
        TimelineViewModel timeline = new TimelineViewModel(session, actors, chronology, filter, memory);
        return new EventListViewModel(session, actors, chronology, timeline, memory);
    }

    private static List<Integer> events(EventListViewModel list) {
        return list.rows().stream().filter(row -> row >= 0).toList();
    }

    private void await(BooleanSupplier met) throws InterruptedException {
        while (!met.getAsBoolean()) {
            Runnable answer = answers.poll(60, TimeUnit.SECONDS);
            assertNotNull(answer, "nothing came");
            answer.run();
        }
    }
}
