package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTextTest {

    @TempDir
    private Path folder;

    @Test
    void aTextIsDecodedOnceWhileItIsTheSame() {
        try (DossierFile file = DossierFile.create(folder.resolve("a.dossier"), Example.DOSSIER)) {
            file.write(pen -> {
                pen.put(Example.GAZETTE);
                pen.putText(Example.GAZETTE.id(), "One “text” of two.");
            });
            String first = file.shelf().text(Example.GAZETTE.id()).orElseThrow();
            file.write(pen -> pen.put(Example.GAZETTE.withNextPassage(50)));
            assertSame(first, file.shelf().text(Example.GAZETTE.id()).orElseThrow());
        }
    }

    @Test
    void anotherTextIsReadAnew() {
        try (DossierFile file = DossierFile.create(folder.resolve("a.dossier"), Example.DOSSIER)) {
            file.write(pen -> {
                pen.put(Example.GAZETTE);
                pen.putText(Example.GAZETTE.id(), "One text.");
            });
            assertEquals(Optional.of("One text."), file.shelf().text(Example.GAZETTE.id()));
            file.write(pen -> pen.putText(Example.GAZETTE.id(), "Two text."));
            assertEquals(Optional.of("Two text."), file.shelf().text(Example.GAZETTE.id()));
            file.write(pen -> pen.putText(Example.GAZETTE.id(), null));
            assertEquals(Optional.empty(), file.shelf().text(Example.GAZETTE.id()));
        }
    }
}
