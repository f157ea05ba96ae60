package chancery.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Event;
import chancery.store.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void anEventThatIsGivenAnotherTitleIsTheOnlyOneThatHasOne() {
        Session session = harbour.session();
        Shelf shelf = session.file().shelf();
        Event event = shelf.event(session.contents().events().key(2));
        assertEquals(
                event.title(),
                session.contents()
                        .retitled()
                        .orElseThrow()
                        .get(session.contents().events().key(2)));

        session.editing().make(new Edit("Name it", List.of(Change.replaced(event, event.withTitle("Another title")))));

        assertEquals(
                Optional.of(Map.of(session.contents().events().key(2), "Another title")),
                session.contents().retitled());

        session.editing().undo();

        assertEquals(
                Optional.of(Map.of(session.contents().events().key(2), event.title())),
                session.contents().retitled());
    }

    @Test
    void ofAFewEventsAllTitlesAreReadWithTheRest() {
        Contents contents = harbour.session().contents();

        Map<Integer, String> titles = contents.retitled().orElseThrow();

        assertEquals(contents.events().size(), titles.size());
        titles.forEach((key, title) ->
                assertEquals(harbour.session().file().shelf().event(key).title(), title));
    }
}
