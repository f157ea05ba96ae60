package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.model.Entry;
import chancery.model.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back, by the next opening of the file as well. */
class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void everyRecordComesBackWithEveryField() {
        Path path = folder.resolve("harbour.dossier");
        try (DossierFile file = DossierFile.create(path, Example.DOSSIER)) {
            Example.fill(file);
        }
        Map<String, Entry> expected = new TreeMap<>();
        Example.ENTRIES.forEach(entry -> expected.put(entry.id().value(), entry));
        try (DossierFile file = DossierFile.open(path)) {
            Shelf shelf = file.shelf();
            List<Entry> found = new ArrayList<>();
            found.addAll(shelf.sources());
            found.addAll(shelf.actors());
            found.addAll(shelf.places());
            found.addAll(shelf.events());
            found.addAll(shelf.quotes());
            found.addAll(shelf.issues());
            found.addAll(shelf.positions());
            found.addAll(shelf.notes());
            Map<String, Entry> actual = new TreeMap<>();
            found.forEach(entry -> actual.put(entry.id().value(), entry));
            assertEquals(expected, actual);
            assertEquals(expected.size(), found.size());
            assertEquals(Example.DOSSIER, shelf.dossier());
            assertEquals(Optional.of(Example.TEXT), shelf.text(Example.GAZETTE.id()));
        }
    }

    @Test
    void everyRecordIsFoundByItsId() {
        try (DossierFile file = DossierFile.create(folder.resolve("harbour.dossier"), Example.DOSSIER)) {
            Example.fill(file);
            for (Entry entry : Example.ENTRIES) {
                assertEquals(Optional.of(entry), file.shelf().entry(entry.id()));
            }
            assertEquals(Optional.of(Example.DOSSIER), file.shelf().entry(Example.DOSSIER.id()));
            assertEquals(Optional.empty(), file.shelf().entry(new Id<>("nobody")));
            assertEquals(Optional.of(Example.WALKOUT), file.shelf().event(Example.WALKOUT.id()));
            assertEquals(Optional.of(Example.WILL_NOT), file.shelf().quote(Example.WILL_NOT.id()));
        }
    }
}
