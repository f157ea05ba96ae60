package chancery.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.suggest.Expected.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
        "held, DATES, 0.98, 0.95",
        "held, QUOTES, 0.95, 0.95",
        "held, SPEAKERS, 0.86, 0.86",
        "held, CUES, 0.92, 0.92",
        "held, ACTORS, 0.92, 0.86"
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

    /** Texts that cannot be part of the project, such as an article of somebody's, are measured where they are. */
    @ParameterizedTest
    @EnumSource(Task.class)
    @EnabledIfSystemProperty(named = "chancery.suggest.folder", matches = ".+")
    void everythingIsRightInTheTextsOfAFolder(Task task) throws IOException {
        List<String> misses = new ArrayList<>();
        for (Expected text : Expected.of(Path.of(System.getProperty("chancery.suggest.folder")))) {
            if (!text.finds(task).isEmpty()) {
                misses.addAll(new Score().add(text, Score.read(text), task));
            }
        }
        assertEquals(List.of(), misses);
    }
}
