package chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Memento;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the views remember with a dossier. */
class MementoTest extends DossierTest {

    private final Memento talks = new Memento(Memento.Kind.FILTER, "Talks", "{\"chips\":[]}");
    private final Memento alarms = new Memento(Memento.Kind.FILTER, "Alarms", "{}");
    private final Memento read = new Memento(Memento.Kind.READING, "Talks", "{\"at\":12}");

    @Test
    void itIsReadAsItWasWritten() {
        file.write(pen -> {
            pen.put(talks);
            pen.put(alarms);
            pen.put(read);
        });
        reopen();

        assertEquals(List.of(alarms, talks), shelf.mementos(Memento.Kind.FILTER));
        assertEquals(Optional.of(read), shelf.memento(Memento.Kind.READING, "Talks"));
        assertEquals(List.of(), shelf.mementos(Memento.Kind.LANES));
        assertTrue(file.facts().sound());
    }

    @Test
    void aNameStandsForOneOfItsKind() {
        Memento other = new Memento(Memento.Kind.FILTER, "Talks", "{\"chips\":[1]}");
        file.write(pen -> {
            pen.put(talks);
            pen.put(read);
            pen.put(other);
        });
        assertEquals(List.of(other), shelf.mementos(Memento.Kind.FILTER));

        file.write(pen -> pen.remove(Memento.Kind.FILTER, "Talks"));
        assertEquals(List.of(), shelf.mementos(Memento.Kind.FILTER));
        assertEquals(List.of(read), shelf.mementos(Memento.Kind.READING));
    }

    @Test
    void aKindOfALaterProgramIsLeftAlone() {
        file.close();
        Raw.run(path, "INSERT INTO remembered (kind, name, body) VALUES ('mood', 'a', '{}')");
        reopen();
        file.write(pen -> pen.put(talks));

        assertEquals(List.of(talks), shelf.mementos(Memento.Kind.FILTER));
    }

    @Test
    void aBlankNameIsNoName() {
        assertThrows(IllegalArgumentException.class, () -> new Memento(Memento.Kind.VIEW, " ", "{}"));
    }

    @Test
    void theHistoryOfAnOlderFileComesAlong() {
        Path old = folder.resolve("old.dossier");
        Schema third = new Schema(Schema.released().scripts().subList(0, 3));
        Creation.create(old, Example.DOSSIER, third);
        Step step = new Step(0, "Add a pier", "Ada", Instant.parse("2022-01-10T18:00:00Z"), Deed.MADE, 0, null);
        List<Trace> traces = List.of(new Trace(
                Example.PIER.id(), EntryKind.PLACE, Trace.Part.RECORD, null, "{\"id\":\"pier\",\"name\":\"Pier 4\"}"));
        try (DossierFile before = new Opening(old, third).open(Access.EDIT)) {
            before.write(pen -> {
                pen.put(Example.PIER);
                pen.record(step, traces);
            });
        }

        try (DossierFile now = DossierFile.open(old)) {
            assertEquals("Add a pier", now.shelf().undoable().orElseThrow().name());
            assertEquals(traces, now.shelf().traces(1));
            assertEquals(1, now.shelf().historyOf(Example.PIER.id(), 9, 9).size());
            assertTrue(now.facts().sound());
        }
    }
}
