package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.exchange.Samples;
import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamingTest {

    private static final Id<Actor> RYABKOV = new Id<>("gva-actor-ryabkov");

    @TempDir
    Path folder;

    private DossierFile file;

    @BeforeEach
    void open() {
        file = Samples.GENEVA_2022.create(folder.resolve("a.dossier"), null);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void anActorIsFoundByTheOldNameAsWell() {
        Edit edit = rename(RYABKOV, " Sergei Ryabkov ", true).orElseThrow();
        Kept.thereAndBack(file, edit);
        new Desk(file).apply(edit);

        assertEquals("Rename ‘Sergey Ryabkov’ to ‘Sergei Ryabkov’", edit.name());
        assertEquals("Sergei Ryabkov", Kept.read(file, RYABKOV, Actor.class).name());
        assertEquals(
                List.of("Ryabkov", "Sergey Ryabkov"),
                Kept.read(file, RYABKOV, Actor.class).aliases());
        new Desk(file).apply(rename(RYABKOV, "Sergey Ryabkov", false).orElseThrow());
        assertEquals(List.of("Ryabkov"), Kept.read(file, RYABKOV, Actor.class).aliases());
    }

    @Test
    void everythingThatHasANameCanBeRenamed() {
        Shelf shelf = file.shelf();
        Issue issue = shelf.issues().get(0);
        List<Entry> named = List.of(
                shelf.dossier(),
                shelf.sources().get(0),
                shelf.actors().get(0),
                shelf.places().get(0),
                shelf.events().get(0),
                issue);
        for (Entry entry : named) {
            assertEquals(true, Renaming.possible(entry.entryKind()));
            Kept.thereAndBack(file, rename(entry.id(), "Another name", false).orElseThrow());
        }
        assertEquals(Optional.empty(), rename(issue.id(), issue.title(), false));
        assertEquals(Optional.empty(), rename(shelf.quotes().get(0).id(), "Another name", false));
    }

    private Optional<Edit> rename(Id<? extends Entry> id, String name, boolean keeping) {
        return Renaming.of(file.shelf(), id, name, keeping);
    }
}
