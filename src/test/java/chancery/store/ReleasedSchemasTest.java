package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Entry;
import chancery.model.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file of every released schema opens, forever. Each was made by the version that released it; the newest is made anew by
 * {@code -Dgolden.rewrite=store}, until it is released.
 */
class ReleasedSchemasTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/store");

    @TempDir
    Path folder;

    @Test
    void everySchemaHasItsFile() throws IOException {
        if ("store".equals(System.getProperty("golden.rewrite"))) {
            Path newest = GOLDEN.resolve(name(Schema.released().version()));
            Files.deleteIfExists(newest);
            try (DossierFile file = DossierFile.create(newest, Example.DOSSIER)) {
                Example.fill(file);
            }
        }
        for (int version : versions()) {
            assertTrue(Files.exists(GOLDEN.resolve(name(version))), name(version));
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aFileOfAnEarlierVersionHoldsWhatItHeld(int version) throws IOException {
        Path copy = Files.copy(GOLDEN.resolve(name(version)), folder.resolve("old.dossier"));
        try (DossierFile file = DossierFile.open(copy)) {
            for (Entry entry : Example.ENTRIES) {
                assertEquals(Optional.of(entry), file.shelf().entry(entry.id()));
            }
            assertEquals(Example.DOSSIER, file.shelf().dossier());
            assertEquals(Optional.of(Example.TEXT), file.shelf().text(Example.GAZETTE.id()));
            assertEquals(
                    List.of(new Id<>("walkout")),
                    file.shelf().search("walks out", 9).stream().map(Hit::id).toList());
            assertTrue(file.facts().sound());
        }
    }

    static List<Integer> versions() {
        return IntStream.rangeClosed(1, Schema.released().version()).boxed().toList();
    }

    private static String name(int version) {
        return String.format(Locale.ROOT, "schema-%03d.dossier", version);
    }
}
