package chancery.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares strokes with a file of them. The file is rewritten only when tests run with {@code -Dgolden.rewrite=true}. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden/paint");

    private Golden() {}

    static void assertStrokes(String name, List<String> strokes) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(file, String.join("\n", strokes) + "\n");
        }
        assertEquals(
                Files.readString(file), String.join("\n", strokes) + "\n", "run with -Dgolden.rewrite=true and look");
    }
}
