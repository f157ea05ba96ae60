package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.store.Access;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved filters and bookmarks are edits; how a view was left is none. */
class RememberingTest {

    private final Memento talks = new Memento(Memento.Kind.FILTER, "Talks", "{\"a\":1}");
    private final Memento changed = new Memento(Memento.Kind.FILTER, "Talks", "{\"a\":2}");
    private final Memento lanes = new Memento(Memento.Kind.LANES, "actors", "{\"pinned\":[\"norland\"]}");

    @TempDir
    Path folder;

    private DossierFile file;
    private Desk desk;
    private Id<Dossier> dossier;

    @BeforeEach
    void create() {
        file = DossierFile.create(folder.resolve("a.dossier"), NewDossier.titled("A dossier"));
        desk = new Desk(file, "Ada");
        dossier = file.shelf().dossier().id();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aSavedFilterIsUndoneAndRedoneAfterReopening() {
        desk.apply(new Edit("Save filter", List.of(Change.remembered(dossier, null, talks))));
        desk.apply(new Edit("Change filter", List.of(Change.remembered(dossier, talks, changed))));
        file.close();
        file = DossierFile.open(folder.resolve("a.dossier"));
        desk = new Desk(file, "Ada");

        assertEquals(List.of(changed), saved());
        desk.undo();
        assertEquals(List.of(talks), saved());
        desk.undo();
        assertEquals(List.of(), saved());
        desk.redo();
        assertEquals(List.of(talks), saved());
    }

    @Test
    void anotherNameIsOneEdit() {
        Memento meetings = new Memento(Memento.Kind.FILTER, "Meetings", talks.body());
        desk.apply(new Edit("Save filter", List.of(Change.remembered(dossier, null, talks))));
        desk.apply(new Edit(
                "Rename filter",
                List.of(Change.remembered(dossier, talks, null), Change.remembered(dossier, null, meetings))));

        assertEquals(List.of(meetings), saved());
        desk.undo();
        assertEquals(List.of(talks), saved());
    }

    @Test
    void anEditThatFoundAnotherFilterIsRefused() {
        Edit edit = new Edit("Change filter", List.of(Change.remembered(dossier, talks, changed)));

        assertThrows(IllegalStateException.class, () -> desk.apply(edit));
    }

    @Test
    void howAViewWasLeftStandsInNoHistory() {
        desk.remember(lanes);

        assertEquals(Optional.of(lanes), file.shelf().memento(Memento.Kind.LANES, "actors"));
        assertEquals(List.of(), file.shelf().history(Integer.MAX_VALUE, 9));
        assertThrows(IllegalArgumentException.class, () -> desk.remember(talks));
        assertThrows(IllegalArgumentException.class, () -> Change.remembered(dossier, null, lanes));
    }

    @Test
    void aFileThatCanOnlyBeReadRemembersNothing() {
        file.close();
        file = DossierFile.open(folder.resolve("a.dossier"), Access.READ);
        new Desk(file, "Ada").remember(lanes);

        assertEquals(Optional.empty(), file.shelf().memento(Memento.Kind.LANES, "actors"));
    }

    private List<Memento> saved() {
        return file.shelf().mementos(Memento.Kind.FILTER);
    }
}
