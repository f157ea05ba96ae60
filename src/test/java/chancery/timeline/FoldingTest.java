package chancery.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.time.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final Fold EARLY = new Fold(0, 9 * Tick.DAY, false);
    private static final Fold LATE = new Fold(20 * Tick.DAY, 60 * Tick.DAY, false);

    @Test
    void aFoldSaysItsLengthInTheFewestLetters() {
        List<String> labels =
                List.of(5 * 3_600L, 9 * Tick.DAY, 35 * Tick.DAY, 200 * Tick.DAY, 13_514 * Tick.DAY).stream()
                        .map(length -> new Fold(0, length, false).label())
                        .toList();
        assertEquals(List.of("5 h", "9 d", "5 wk", "7 mo", "37 y"), labels);
    }

    @Test
    void togglingAFoldOpensItAndTogglingItAgainClosesIt() {
        Folding folding = new Folding(List.of(EARLY, LATE));
        assertEquals(List.of(LATE), folding.toggled(EARLY).closed());
        assertEquals(
                folding,
                folding.toggled(EARLY).toggled(folding.toggled(EARLY).folds().get(0)));
    }

    @Test
    void foldsOutOfOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Folding(List.of(LATE, EARLY)));
    }
}
