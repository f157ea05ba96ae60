package chancery.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.ActorKind;
import chancery.model.EntryKind;
import chancery.model.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorPanelViewModelTest {

    private static final Id<Actor> ESKEBY = new Id<>("hbr-actor-torvald-eskeby");
    private static final Id<Actor> NORLAND = new Id<>("hbr-actor-norland");

    @TempDir
    private Path folder;

    private Harbour harbour;
    private ActorPanelViewModel panel;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        panel = new ActorPanelViewModel(harbour.session());
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void actorsStandInGroupsOfTheirKind() {
        List<ActorKind> groups = panel.items().stream()
                .filter(ActorItem.Heading.class::isInstance)
                .map(item -> ((ActorItem.Heading) item).kind())
                .toList();

        assertEquals(List.of(ActorKind.STATE, ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.GROUP), groups);
    }

    @Test
    void aRowCountsEventsAndQuotesAndTellsTheRole() {
        ActorItem.Row eskeby = row(ESKEBY);
        Contents contents = harbour.session().contents();

        assertEquals(
                new ActorItem.Row(
                        ESKEBY,
                        ActorKind.PERSON,
                        "Torvald Eskeby",
                        "formerly Foreign Minister of Norland",
                        contents.colours().of(NORLAND),
                        Rows.of(ESKEBY, contents).length,
                        contents.quotesOf(ESKEBY),
                        -1,
                        -1),
                eskeby);
        assertTrue(eskeby.events() > 0 && eskeby.quotes() > 0, eskeby::toString);
    }

    @Test
    void typingFindsAnActorByTheBeginningOfAnyWordWhateverItsAccents() {
        panel.filterProperty().set("kraake");
        assertEquals(List.of(), names());

        panel.filterProperty().set("torv min");
        assertEquals(List.of("Torvald Eskeby"), names());

        panel.filterProperty().set("lazar");
        assertEquals(List.of("Lázár Karavel"), names());
    }

    @Test
    void choosingAnActorBringsItIntoFocusAndChoosingItAgainTakesTheFocusAway() {
        panel.focusOn(ESKEBY);

        assertEquals(Optional.of(ESKEBY), panel.focus());
        assertEquals(
                Optional.of(new Choice(EntryKind.ACTOR, ESKEBY)),
                harbour.session().selection().chosen());

        panel.focusOn(ESKEBY);

        assertEquals(Optional.empty(), panel.focus());
        assertEquals(Optional.empty(), harbour.session().selection().chosen());
    }

    @Test
    void choosingAnActorInFocusAfterSomethingElseOnlyChoosesIt() {
        panel.focusOn(ESKEBY);
        harbour.session().selection().choose(EntryKind.ACTOR, NORLAND);

        panel.focusOn(ESKEBY);

        assertEquals(Optional.of(ESKEBY), panel.focus());
    }

    @Test
    void hidingHidesWhatIsListedAlone() {
        panel.filterProperty().set("torvald");

        panel.hideListed();

        assertEquals(Set.of(ESKEBY), panel.hidden());
        panel.toggleShown(ESKEBY);
        assertEquals(Set.of(), panel.hidden());
    }

    private ActorItem.Row row(Id<Actor> id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> names() {
        return rows().stream().map(ActorItem.Row::name).toList();
    }

    private List<ActorItem.Row> rows() {
        return panel.items().stream().flatMap(item -> item.actor().stream()).toList();
    }
}
