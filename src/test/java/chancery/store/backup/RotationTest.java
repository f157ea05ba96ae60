package chancery.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stays is counted, never dated. */
class RotationTest {

    @Test
    void theLatestTenStay() {
        List<Kept> series = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            series.add(kept(number, 1, 1));
        }
        assertEquals(List.of(), numbers(Rotation.old(series)));
        series.add(kept(11, 1, 1));
        assertEquals(List.of(1), numbers(Rotation.old(series)));
    }

    @Test
    void ofOlderDaysTheLastBackupStaysAndOfOlderWeeksToo() {
        List<Kept> series = new ArrayList<>();
        // Twenty a day for sixty days.
        for (int day = 0; day < 60; day++) {
            for (int i = 0; i < 20; i++) {
                series.add(kept(day * 20 + i + 1, day, day / 7));
                series.removeAll(Rotation.old(series));
            }
        }
        assertEquals(
                List.of(
                        // The last of four weeks that the days do not reach.
                        560,
                        700,
                        840,
                        980,
                        // The last of seven days.
                        1060,
                        1080,
                        1100,
                        1120,
                        1140,
                        1160,
                        1180,
                        // The latest ten.
                        1191,
                        1192,
                        1193,
                        1194,
                        1195,
                        1196,
                        1197,
                        1198,
                        1199,
                        1200),
                numbers(series));
    }

    @Test
    void whatRotationKeepsDoesNotDependOnHowOftenItRuns() {
        Random random = new Random(4711);
        List<Kept> all = new ArrayList<>();
        List<Kept> rotated = new ArrayList<>();
        int day = 1;
        for (int number = 1; number <= 1_000; number++) {
            day += random.nextInt(12) == 0 ? 1 + random.nextInt(9) : 0;
            all.add(kept(number, day, day / 7));
            rotated.add(kept(number, day, day / 7));
            rotated.removeAll(Rotation.old(rotated));
        }
        all.removeAll(Rotation.old(all));
        assertEquals(numbers(all), numbers(rotated));
        assertEquals(Rotation.LATEST + Rotation.DAYS + Rotation.WEEKS, rotated.size());
    }

    private static List<Integer> numbers(List<Kept> series) {
        return series.stream().map(Kept::number).toList();
    }

    private static Kept kept(int number, int day, int week) {
        return new Kept(Path.of("a"), Path.of("b"), number, day, week, LocalDateTime.MIN, null, 1, "", "", Map.of());
    }
}
