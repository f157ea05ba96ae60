package chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chancery.exchange.Samples;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.store.DossierFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletingTest {

    private static final Id<Actor> RYABKOV = new Id<>("gva-actor-ryabkov");
    private static final Id<Actor> LAVROV = new Id<>("gva-actor-lavrov");

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
    void whoRefersToARecordIsToldByHow() {
        assertEquals(
                List.of(
                        "2 quotes name it as speaker",
                        "2 positions are taken by it",
                        "3 events name it as taking part",
                        "1 note is on it"),
                Deleting.dependents(file.shelf(), RYABKOV).entrySet().stream()
                        .map(group -> group.getKey().words(group.getValue().size()))
                        .toList());
    }

    @Test
    void whatCanBeWithoutStaysAndTheRestGoesAlong() {
        Plan plan = Deleting.of(file.shelf(), RYABKOV);

        assertEquals("Delete actor ‘Sergey Ryabkov’", plan.edit().name());
        assertEquals("1 actor, 2 positions, 1 note", Plan.count(plan.removed()));
        assertEquals("3 events, 2 quotes", Plan.count(plan.changed()));
    }

    @Test
    void quotesAreTurnedToSomebodyElse() {
        List<Quote> his = file.shelf().quotesOf(RYABKOV);
        Plan plan = Deleting.of(file.shelf(), RYABKOV, Map.of(Relation.SPEAKER, Treatment.turnTo(LAVROV)));
        new Desk(file).apply(plan.edit());

        assertEquals(LAVROV, file.shelf().quote(his.get(0).id()).orElseThrow().speaker());
        assertEquals(Optional.empty(), file.shelf().entry(RYABKOV));
    }

    @Test
    void whatGoesAlongTakesItsOwnDependentsAlong() {
        Event event = file.shelf().events().stream()
                .filter(each -> !file.shelf().quotesAt(each.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        Plan plan = Deleting.of(file.shelf(), event.id(), Map.of(Relation.SAID_AT, Treatment.DELETE));
        List<Id<?>> gone = plan.removed().stream().<Id<?>>map(Plan.Touched::id).toList();

        file.shelf().quotesAt(event.id()).forEach(quote -> {
            assertEquals(true, gone.contains(quote.id()));
            file.shelf().notesOn(quote.id()).forEach(note -> assertEquals(true, gone.contains(note.id())));
        });
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Deleting.of(file.shelf(), file.shelf().dossier().id()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Deleting.of(file.shelf(), RYABKOV, Map.of(Relation.HOLDER, Treatment.DETACH)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Deleting.of(file.shelf(), RYABKOV, Map.of(Relation.SPEAKER, Treatment.turnTo(RYABKOV))));
        assertThrows(IllegalArgumentException.class, () -> Deleting.of(file.shelf(), new Id<Actor>("nobody")));
    }
}
