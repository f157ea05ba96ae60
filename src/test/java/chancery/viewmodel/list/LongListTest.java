package chancery.viewmodel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import chancery.timeline.Shown;
import chancery.viewmodel.LongDossier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that is too long to be sifted while the window waits. */
class LongListTest {

    @TempDir
    private Path folder;

    @Test
    void theRowsComeFromBesideTheWindowAndTheOldOnesStandUntilThen() throws InterruptedException {
        try (LongDossier dossier = new LongDossier(folder)) {
            EventListViewModel list = dossier.panels().list();

            assertEquals(List.of(), List.copyOf(list.rows()));
            dossier.answers().await(() -> list.listed() == LongDossier.EVENTS);
            assertEquals(IntStream.range(0, LongDossier.EVENTS).boxed().toList(), events(list));

            BitSet out = new BitSet();
            out.set(1);
            dossier.panels()
                    .chronology()
                    .shownRows()
                    .filter(dossier.session().contents(), Shown.without(out, new BitSet()));
            assertEquals(LongDossier.EVENTS, list.listed());
            dossier.answers().await(() -> list.listed() == LongDossier.EVENTS - 1);
            assertEquals(
                    IntStream.range(0, LongDossier.EVENTS)
                            .filter(row -> row != 1)
                            .boxed()
                            .toList(),
                    events(list));
        }
    }

    @Test
    void whileItIsSortedTheOldRowsStandAndTheListTellsHowFarItIs() throws InterruptedException {
        try (LongDossier dossier = new LongDossier(folder)) {
            EventListViewModel list = dossier.panels().list();
            List<String> told = new ArrayList<>();
            list.underWayProperty().addListener((property, before, now) -> told.add(now));
            list.rows();
            dossier.answers().await(() -> list.listed() == LongDossier.EVENTS);

            list.sort(new ListOrder(EventColumn.TITLE, true));
            List<Integer> before = events(list);
            dossier.answers().await(() -> told.stream().anyMatch(words -> words.startsWith("Sorting")));
            assertEquals(before, events(list));
            dossier.answers().await(() -> told.get(told.size() - 1).isEmpty());

            assertNotEquals(before, events(list));
            list.sort(new ListOrder(EventColumn.KIND, true));
            list.sort(ListOrder.TIME);
            dossier.answers()
                    .await(() -> events(list).equals(before)
                            && list.underWayProperty().get().isEmpty());
        }
    }

    private static List<Integer> events(EventListViewModel list) {
        return list.rows().stream().filter(row -> row >= 0).toList();
    }
}
