package chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the Library of Congress specification. */
class LocExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/golden/time/loc-examples.tsv");

    static Stream<String> examples() throws IOException {
        return Files.readAllLines(EXAMPLES).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasItsBounds(String line) {
        List<String> columns = List.of(line.split("\t"));
        Range start = new Range(earliest(columns.get(1)), latest(columns.get(2)));
        Range end = new Range(earliest(columns.get(3)), latest(columns.get(4)));
        assertEquals(new Bounds(start, end), Edtf.parse(columns.get(0)).bounds());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsPrintedAsItIsWritten(String line) {
        String value = line.substring(0, line.indexOf('\t'));
        assertEquals(value, Edtf.parse(value).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y-17E7",
                "1950S2",
                "Y171010000S3",
                "2004-06~-11",
                "2004?-06-11",
                "?2004-06-~11",
                "2004-%06-11",
                "156X-12-25",
                "15XX-12-25",
                "XXXX-12-XX",
                "1XXX-XX",
                "1XXX-12",
                "1984-1X",
                "2004-06-~01/2004-06-~20"
            })
    void theRestOfLevelTwoIsRefused(String value) {
        assertThrows(EdtfException.class, () -> Edtf.parse(value));
    }

    private static long earliest(String text) {
        return open(text) ? end(text) : Tick.earliest(text);
    }

    private static long latest(String text) {
        return open(text) ? end(text) : Tick.latest(text);
    }

    private static boolean open(String text) {
        return text.equals("past") || text.equals("future");
    }

    private static long end(String text) {
        return text.equals("past") ? Tick.PAST : Tick.FUTURE;
    }
}
