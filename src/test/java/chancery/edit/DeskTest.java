package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.Dossier;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Place;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    @TempDir
    Path folder;

    private DossierFile file;
    private Desk desk;

    @BeforeEach
    void open() {
        file = DossierFile.create(folder.resolve("a.dossier"), NewDossier.titled("A dossier"));
        desk = new Desk(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void anEditIsInTheFileWhenItReturns() {
        desk.apply(edit("Add harbour", Change.added(place("harbour"))));

        assertEquals(List.of(place("harbour")), file.shelf().places());
    }

    @Test
    void anEditIsUndoneAndRedoneByItsName() {
        desk.apply(edit("Add harbour", Change.added(place("harbour"))));
        desk.apply(edit("Add port", Change.added(place("port"))));

        assertEquals(Optional.of("Add port"), desk.undoName());
        assertEquals(Optional.of("Add port"), desk.undo().map(ChangeSet::name));
        assertEquals(List.of(place("harbour")), file.shelf().places());
        assertEquals(Optional.of("Add harbour"), desk.undoName());
        assertEquals(Optional.of("Add port"), desk.redoName());
        assertEquals(Optional.of("Add port"), desk.redo().map(ChangeSet::name));
        assertEquals(List.of(place("harbour"), place("port")), file.shelf().places());
        assertEquals(Optional.empty(), desk.redoName());
    }

    @Test
    void aNewEditLeavesNothingToRedo() {
        desk.apply(edit("Add harbour", Change.added(place("harbour"))));
        desk.undo();
        desk.apply(edit("Add port", Change.added(place("port"))));

        assertEquals(Optional.empty(), desk.redoName());
        assertEquals(Optional.empty(), desk.redo());
    }

    @Test
    void thereIsNothingToUndoAtFirst() {
        assertEquals(Optional.empty(), desk.undoName());
        assertEquals(Optional.empty(), desk.undo());
    }

    @Test
    void anEditThatDoesNotFitTogetherChangesNothingAndLeavesNothingToUndo() {
        Actor stray = new Actor(
                new Id<>("minister"), "Minister", ActorKind.PERSON, List.of(), new Id<>("nobody"), List.of(), null);

        assertThrows(
                DossierRefused.class,
                () -> desk.apply(edit("Add both", Change.added(place("harbour")), Change.added(stray))));

        assertEquals(List.of(), file.shelf().places());
        assertEquals(Optional.empty(), desk.undoName());
    }

    @Test
    void anEditOfWhatIsNoLongerThereIsRefused() {
        desk.apply(edit("Add harbour", Change.added(place("harbour"))));
        Place older = new Place(new Id<>("harbour"), "An older name", null, null);

        assertThrows(
                IllegalStateException.class,
                () -> desk.apply(edit("Rename", Change.replaced(older, new Place(older.id(), "New", null, null)))));
        assertThrows(
                IllegalStateException.class, () -> desk.apply(edit("Add harbour", Change.added(place("harbour")))));
        assertEquals(List.of(place("harbour")), file.shelf().places());
    }

    @Test
    void theCoverIsReplacedAndComesBack() {
        Dossier before = file.shelf().dossier();
        Dossier after = NewDossier.titled("Another title");

        ChangeSet set = desk.apply(edit("Edit cover", Change.replaced(before, after)));

        assertEquals(after, file.shelf().dossier());
        assertEquals(Set.of(EntryKind.DOSSIER), set.kinds());
        desk.undo();
        assertEquals(before, file.shelf().dossier());
    }

    private static Edit edit(String name, Change... changes) {
        return new Edit(name, List.of(changes));
    }

    private static Place place(String id) {
        return new Place(new Id<>(id), "Place " + id, null, null);
    }
}
