package chancery.viewmodel.delete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteViewModelTest {

    private static final Id<Actor> DROSANI = new Id<>("hbr-actor-ilva-drosani");

    @TempDir
    private Path folder;

    private Harbour harbour;
    private DeleteViewModel delete;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        delete = new DeleteViewModel(harbour.session(), new Choice(EntryKind.ACTOR, DROSANI));
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void thoseThatNeedTheRecordCannotStay() {
        Dependents positions = delete.dependents().stream()
                .filter(group -> group.kind() == EntryKind.POSITION)
                .findFirst()
                .orElseThrow();

        assertEquals(List.of(Dependents.Fate.GO, Dependents.Fate.TURN), positions.fates());
        assertEquals(Dependents.Fate.GO, positions.fateProperty().get());
    }

    @Test
    void aTurnWaitsForWhomToTurnTo() {
        List<Quote> hers = harbour.session().file().shelf().quotesOf(DROSANI);
        Dependents speaking = delete.dependents().get(0);
        speaking.fateProperty().set(Dependents.Fate.TURN);
        assertTrue(delete.turningProperty().get());
        assertNull(delete.effectsProperty().get());

        delete.targets().chosenProperty().set(delete.targets().listed().get(0));
        assertNotNull(delete.effectsProperty().get());
        assertTrue(delete.delete());

        assertEquals(Optional.empty(), harbour.session().file().shelf().entry(DROSANI));
        assertEquals(
                delete.targets().listed().get(0).id(),
                harbour.session()
                        .file()
                        .shelf()
                        .quote(hers.get(0).id())
                        .orElseThrow()
                        .speaker());
    }

    @Test
    void whoDeletesAnAnchorIsToldWhatBecomesOfTheDatesThatCountFromIt() {
        Event counting = harbour.session().file().shelf().events().stream()
                .filter(event -> event.when().anchor() != null)
                .findFirst()
                .orElseThrow();
        Id<? extends Entry> anchor = Objects.requireNonNull(counting.when().anchor());
        DeleteViewModel asked = new DeleteViewModel(harbour.session(), new Choice(EntryKind.SOURCE, anchor));
        Dependents dated = asked.dependents().stream()
                .filter(group -> !group.dates().isEmpty())
                .findFirst()
                .orElseThrow();
        assertTrue(dated.dates().startsWith("They keep the date they have"), dated::dates);
        dated.fateProperty().set(Dependents.Fate.GO);
        assertEquals("", dated.dates());
    }
}
