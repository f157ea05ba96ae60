package chancery.store;

import static chancery.store.Example.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many read while one writes. */
@Timeout(60)
class TogetherTest extends DossierTest {

    @Test
    void nobodySeesHalfOfAWrite() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(3);
        AtomicBoolean over = new AtomicBoolean();
        Callable<Integer> reading = () -> {
            int rounds = 0;
            while (!over.get()) {
                List<Event> pair = shelf.events().stream()
                        .filter(event -> event.id().value().startsWith("twin"))
                        .toList();
                assertEquals(2, pair.size());
                assertEquals(pair.get(0).title(), pair.get(1).title());
                EventColumns columns = shelf.eventColumns();
                assertEquals(5, columns.size());
                assertEquals(2, shelf.search("round", 10).size());
                rounds++;
            }
            return rounds;
        };
        twins(0);
        List<Future<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            counts.add(readers.submit(reading));
        }
        for (int round = 1; round <= 100; round++) {
            twins(round);
            if (round % 25 == 0) {
                Backup.copy(file, folder.resolve("copy " + round + ".dossier"));
            }
        }
        over.set(true);
        for (Future<Integer> count : counts) {
            assertTrue(count.get() > 0);
        }
        readers.shutdown();
        assertEquals(
                4,
                Raw.names(folder).stream()
                        .filter(name -> name.startsWith("copy"))
                        .count());
    }

    private void twins(int round) {
        file.write(pen -> {
            pen.put(event("twin-1", "Round " + round, When.UNDATED));
            pen.put(event("twin-2", "Round " + round, When.UNDATED));
        });
    }
}
