package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import chancery.model.EventColumns;
import java.util.Comparator;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForemostTest {

    @Test
    void theForemostAreThoseThatGoingThroughAllWouldFind() {
        Random random = new Random(5);
        for (int size : new int[] {0, 1, 31, 32, 33, 700, 5_000}) {
            EventColumns events = Chronicle.byChance(size, Math.max(1, size), 9, 400)
                    .content()
                    .events();
            int[] rows = IntStream.range(0, size).toArray();
            Foremost foremost = new Foremost(events, rows);
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(size + 1);
                int to = from + random.nextInt(size - from + 1);
                int most = random.nextInt(50);
                int[] expected = IntStream.range(from, to)
                        .boxed()
                        .sorted(Comparator.comparingLong(row -> -Importance.drawn(events, row)))
                        .limit(most)
                        .mapToInt(Integer::intValue)
                        .toArray();
                PrimitiveIterator.OfInt found = foremost.between(from, to);
                assertArrayEquals(
                        expected,
                        IntStream.generate(() -> found.hasNext() ? found.nextInt() : -1)
                                .limit(most)
                                .takeWhile(row -> row >= 0)
                                .toArray(),
                        size + " rows, " + from + " to " + to + ", " + most);
            }
        }
    }
}
