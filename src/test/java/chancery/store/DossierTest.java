package chancery.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    /** How a write is refused. */
    DossierRefused refused(Consumer<Pen> changes) {
        return assertThrows(DossierRefused.class, () -> file.write(changes));
    }

    /** All records but the cover. */
    List<Entry> everything() {
        List<Entry> all = new ArrayList<>();
        all.addAll(shelf.sources());
        all.addAll(shelf.actors());
        all.addAll(shelf.places());
        all.addAll(shelf.events());
        all.addAll(shelf.quotes());
        all.addAll(shelf.issues());
        all.addAll(shelf.positions());
        all.addAll(shelf.notes());
        return all;
    }
}
