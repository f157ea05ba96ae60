package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.time.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final long FIRST = Tick.earliest("2021-12-01");
    private static final long LAST = Tick.latest("2022-01-15");

    @Test
    void pixelToTimeToPixelIsTheIdentity() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            TimeScale scale = byChance(random);
            for (int x = -200; x < 1_400; x += 7) {
                assertEquals(x, scale.x(scale.tick(x)), 1, scale.toString());
            }
        }
    }

    @Test
    void laterTimesStandFartherRight() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            TimeScale scale = byChance(random);
            long before = scale.tick(-50);
            for (int x = 0; x < 1_200; x += 50) {
                long here = scale.tick(x);
                assertTrue(here > before, scale.toString());
                assertTrue(scale.x(here) > scale.x(before), scale.toString());
                before = here;
            }
        }
    }

    @Test
    void whatStandsUnderTheMouseStaysThereWhenTheUserZooms() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            TimeScale scale = byChance(random);
            double x = random.nextInt(1_000);
            TimeScale zoomed = scale.zoomed(x, 0.3 + random.nextDouble() * 2);
            assertEquals(x, zoomed.x(scale.tick(x)), 1, scale.toString());
        }
    }

    @Test
    void panningMovesEverythingAlike() {
        TimeScale scale = byChance(new Random(4));
        assertEquals(scale.x(FIRST) + 31.5, scale.panned(31.5).x(FIRST), 1e-6);
        assertEquals(scale.x(LAST) + 31.5, scale.panned(31.5).x(LAST), 1e-6);
    }

    @Test
    void aFittedScaleShowsTheExtentFromEdgeToEdgeWithFoldsAndWithout() {
        Folding folding = new Folding(List.of(day("2021-12-08", "2021-12-20"), day("2021-12-22", "2021-12-30")));
        Folding open = new Folding(folding.folds().stream()
                .map(each -> new Fold(each.from(), each.to(), true))
                .toList());
        for (Folding each : List.of(Folding.NONE, folding, open)) {
            TimeScale scale = TimeScale.fitted(new Extent(FIRST, LAST), each, 140, 940);
            assertEquals(140, scale.x(FIRST), 1e-4);
            assertEquals(940, scale.x(LAST), 1e-4);
        }
    }

    @Test
    void aClosedFoldTakesItsWidthAndAnOpenOneItsTime() {
        Fold fold = day("2021-12-08", "2021-12-20");
        TimeScale scale = TimeScale.fitted(new Extent(FIRST, LAST), new Folding(List.of(fold)), 0, 900);
        assertEquals(TimeScale.FOLD_WIDTH, scale.x(fold.to()) - scale.x(fold.from()), 1e-4);
        TimeScale open = scale.folded(scale.folding().toggled(fold), 450);
        assertEquals(12 * Tick.DAY * open.pixelsPerTick(), open.x(fold.to()) - open.x(fold.from()), 1e-4);
    }

    @Test
    void openingAFoldKeepsWhatStandsAtAPixel() {
        Fold fold = day("2021-12-08", "2021-12-20");
        TimeScale scale = TimeScale.fitted(new Extent(FIRST, LAST), new Folding(List.of(fold)), 0, 900);
        long there = scale.tick(700);
        assertEquals(700, scale.folded(Folding.NONE, 700).x(there), 1);
    }

    @Test
    void thereIsNeverMoreThanOnePixelASecond() {
        TimeScale scale = TimeScale.fitted(new Extent(FIRST, LAST), Folding.NONE, 0, 900);
        assertEquals(1, scale.zoomed(450, 1e12).pixelsPerTick());
    }

    @Test
    void theExtentIsNeverLostFromSight() {
        Extent extent = new Extent(FIRST, LAST);
        TimeScale scale = TimeScale.fitted(extent, Folding.NONE, 100, 900);
        for (TimeScale lost : List.of(scale.panned(5_000), scale.panned(-5_000), scale.zoomed(450, 1e-6))) {
            TimeScale kept = lost.keptNear(extent, 100, 900);
            assertTrue(kept.x(FIRST) < 800.1 && kept.x(LAST) > 199.9, kept.toString());
            assertTrue(kept.tick(900) - kept.tick(100) <= 1_000 * 31_556_953L, kept.toString());
        }
        assertEquals(scale, scale.keptNear(extent, 100, 900));
    }

    @Test
    void whatStandsUnderTheMouseStaysThereAllTheWayOfAZoom() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            TimeScale scale = byChance(random);
            double x = random.nextInt(1_000);
            TimeScale end = scale.zoomed(x, Math.pow(10, random.nextDouble() * 3 - 1.5));
            for (double share = 0; share <= 1; share += 0.125) {
                TimeScale here = scale.toward(end, share, x);
                assertEquals(x, here.x(scale.tick(x)), 1, here.toString());
            }
        }
    }

    @Test
    void aWayBeginsWhereItBeginsEndsWhereItEndsAndGrowsEvenly() {
        TimeScale start = TimeScale.fitted(new Extent(FIRST, LAST), Folding.NONE, 100, 900);
        TimeScale end = TimeScale.fitted(Extent.around(LAST, 2), Folding.NONE, 100, 900);
        assertEquals(start.x(FIRST), start.toward(end, 0, 500).x(FIRST), 1e-3);
        assertEquals(end, start.toward(end, 1, 500));
        TimeScale half = start.toward(end, 0.5, 500);
        assertEquals(Math.sqrt(start.pixelsPerTick() * end.pixelsPerTick()), half.pixelsPerTick(), 1e-9);
        for (double share = 0; share < 1; share += 0.1) {
            assertTrue(start.toward(end, share, 500).x(LAST) <= 900.5, "what is in sight at both ends is so between");
        }
    }

    @Test
    void theViewGoesFromMinutesToCenturies() {
        Extent extent = new Extent(FIRST, LAST);
        TimeScale scale = TimeScale.fitted(extent, Folding.NONE, 100, 900);
        TimeScale minutes = scale.zoomed(500, 1e9).keptNear(extent, 100, 900);
        TimeScale centuries = scale.zoomed(500, 1e-9).keptNear(extent, 100, 900);
        assertEquals(800.0, (double) (minutes.tick(900) - minutes.tick(100)), 1);
        assertEquals(1_000, (centuries.tick(900) - centuries.tick(100)) / 31_556_952.0, 0.1);
    }

    private static TimeScale byChance(Random random) {
        List<Fold> folds = new ArrayList<>();
        long from = FIRST;
        for (int i = random.nextInt(5); i > 0; i--) {
            from += (1 + random.nextInt(9)) * Tick.DAY;
            long to = from + (1 + random.nextInt(4_000)) * Tick.DAY;
            folds.add(new Fold(from, to, random.nextInt(4) == 0));
            from = to;
        }
        Extent extent = new Extent(FIRST, from + (1 + random.nextInt(30)) * Tick.DAY);
        TimeScale scale = TimeScale.fitted(extent, new Folding(folds), 140, 940);
        return scale.zoomed(random.nextInt(1_000), Math.pow(10, random.nextDouble() * 4 - 1))
                .panned(random.nextInt(2_000) - 1_000);
    }

    private static Fold day(String from, String to) {
        return new Fold(Tick.earliest(from), Tick.earliest(to), false);
    }
}
