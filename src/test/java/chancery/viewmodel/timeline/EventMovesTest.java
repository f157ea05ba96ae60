package chancery.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.Basis;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Participant;
import chancery.model.When;
import chancery.time.Edtf;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventMovesTest {

    private static final Id<Event> CLOSURE = new Id<>("hbr-event-quay-closure");
    private static final Id<Event> TALKS = new Id<>("hbr-event-talks-open");

    @TempDir
    private Path folder;

    private Harbour harbour;
    private Session session;
    private EventMoves moves;

    @BeforeEach
    void openTheExercise() {
        harbour = new Harbour(folder);
        session = harbour.session();
        moves = new EventMoves(session);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void aDayStaysADayAndTheEditSaysWhere() {
        moves.by(CLOSURE, 2);
        assertEquals(Edtf.parse("2031-03-22"), event(CLOSURE).when().edtf());
        assertEquals(Basis.INFERRED, event(CLOSURE).when().basis());
        assertTrue(session.editing().undoNameProperty().get().endsWith("to 22 Mar"));
    }

    @Test
    void whatTheSourceSaidIsKeptAsItsAccount() {
        When before = event(CLOSURE).when();
        moves.by(CLOSURE, 2);
        assertTrue(event(CLOSURE).accounts().stream().anyMatch(account -> before.equals(account.when())));
        assertEquals(null, event(CLOSURE).when().wording());
    }

    @Test
    void whatCountsFromAnEventMovesWithIt() {
        Event after = session.file().shelf().events().stream()
                .filter(event -> TALKS.equals(event.when().anchor()))
                .findFirst()
                .orElseThrow();
        moves.by(TALKS, 3);
        assertEquals("2031-04-10T10:00:00", String.valueOf(event(TALKS).when().edtf()));
        When moved = event(after.id()).when();
        assertEquals("2031-04-11", String.valueOf(moved.edtf()));
        assertEquals(List.of("P1D", Basis.RELATIVE), List.of(String.valueOf(moved.offset()), moved.basis()));
    }

    @Test
    void anAnchoredEventKeepsItsAnchorAndChangesItsOffset() {
        Event after = session.file().shelf().events().stream()
                .filter(event -> TALKS.equals(event.when().anchor()))
                .findFirst()
                .orElseThrow();
        moves.by(after.id(), 2);
        When moved = event(after.id()).when();
        assertEquals(List.of(TALKS, "P3D"), List.of(moved.anchor(), moved.offset()));
    }

    @Test
    void everyMoveIsTakenBackInOneStep() {
        List<Event> before = session.file().shelf().events();
        moves.by(TALKS, 3);
        session.editing().undo();
        assertEquals(before, session.file().shelf().events());
    }

    @Test
    void anEventIsMadeOnADayWithTheActorOfItsLane() {
        Id<Actor> actor = session.contents().actors().get(0).id();
        moves.create("  A new turn ", LocalDate.of(2031, 4, 12), actor);
        Event made = session.file().shelf().events().stream()
                .filter(event -> event.title().equals("A new turn"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new Participant(actor, "participant")), made.participants());
        assertEquals(made.id(), session.selection().chosen().orElseThrow().id());
    }

    @Test
    void anUndatedEventKeepsItsWordsOnItsDay() {
        Event undated = session.file().shelf().events().stream()
                .filter(event -> event.when().undated() && event.when().wording() != null)
                .findFirst()
                .orElseThrow();
        moves.on(undated.id(), LocalDate.of(2031, 4, 2));
        When when = event(undated.id()).when();
        assertEquals(undated.when().wording(), when.wording());
        assertEquals(Edtf.parse("2031-04-02"), when.edtf());
    }

    private Event event(Id<Event> id) {
        return session.file().shelf().event(id).orElseThrow();
    }
}
