package chancery.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that begins with the {@link Example} in an open file. */
abstract class DossierTest {

    @TempDir
    Path folder;

    Path path;
    DossierFile file;
    Shelf shelf;

    @BeforeEach
    void makeTheExample() {
        path = folder.resolve("harbour.dossier");
        file = DossierFile.create(path, Example.DOSSIER);
        Example.fill(file);
        shelf = file.shelf();
    }

    @AfterEach
    void closeTheFile() {
        file.close();
    }

    /** Closes the file and opens it again. */
    void reopen() {
        file.close();
        file = DossierFile.open(path);
        shelf = file.shelf();
    }
}
