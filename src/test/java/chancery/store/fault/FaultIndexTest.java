package chancery.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fault on the list has its test, or a reason why there is none. */
class FaultIndexTest {

    private static final Pattern TEST = Pattern.compile("`([\\w.]+)\\.(\\w+)\\.(\\w+)`");

    @Test
    void everyFaultHasATestThatExistsOrAReason() throws IOException, ClassNotFoundException {
        List<Integer> numbers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/docs/faults.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && cells[1].strip().matches("\\d+")) {
                numbers.add(Integer.valueOf(cells[1].strip()));
                if (!cells[4].strip().startsWith("None: ")) {
                    assertTestsExist(cells[4]);
                }
            }
        }
        assertEquals(IntStream.rangeClosed(1, 32).boxed().toList(), numbers);
    }

    private static void assertTestsExist(String cell) throws ClassNotFoundException {
        Matcher test = TEST.matcher(cell);
        int count = 0;
        while (test.find()) {
            Class<?> type = Class.forName("chancery." + test.group(1) + "." + test.group(2));
            String method = test.group(3);
            assertTrue(
                    Stream.of(type.getDeclaredMethods())
                            .anyMatch(one -> one.getName().equals(method)),
                    () -> type + " has no " + method);
            count++;
        }
        assertTrue(count > 0, () -> "no test in " + cell);
    }
}
