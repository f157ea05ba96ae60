package chancery.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.suggest.Expected.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the rules reach on the texts they were written with, and on texts that were not looked at while they were written. A find
 * counts only where place, words and meaning are all right.
 */
class SuggestionsScoreTest {

    @ParameterizedTest
    @CsvSource({
        "tuned, DATES, 0.98, 0.98",
        "tuned, QUOTES, 0.98, 0.98",
        "tuned, SPEAKERS, 0.98, 0.98",
        "tuned, CUES, 0.98, 0.98",
        "tuned, ACTORS, 0.98, 0.98",
        "held, DATES, 0.88, 0.88",
        "held, QUOTES, 0.88, 0.92",
        "held, SPEAKERS, 0.88, 0.92",
        "held, CUES, 0.88, 0.92",
        "held, ACTORS, 0.93, 0.95"
    })
    void theRulesReachTheirFloor(String folder, Task task, double precision, double recall) throws IOException {
        Score score = new Score();
        List<String> misses = new ArrayList<>();
        for (Expected text : Expected.of(folder)) {
            misses.add(text.name());
            misses.addAll(score.add(text, Score.read(text), task));
        }
        String told = folder + " " + task + ": " + score;
        System.out.println(told);
        assertTrue(
                score.precision() >= precision && score.recall() >= recall,
                () -> told + "\n" + String.join("\n", misses));
    }
}
