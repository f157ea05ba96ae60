package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Stance;
import chancery.store.Shelf;
import chancery.viewmodel.Choice;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class FormsTest extends HarbourJourney {

    @Test
    void anActorIsMadeByKeyboardAloneWithItsSideOnTheWay() {
        write("n").write("a");
        write("Sergey Lavrov");
        tab(2);
        write("S. Lavrov");
        type(KeyCode.ENTER);
        tab(1);
        write("Russi");
        type(KeyCode.ENTER);
        control(KeyCode.ENTER);

        Actor made = chosen(Actor.class);
        assertEquals("Sergey Lavrov", made.name());
        assertEquals(List.of("S. Lavrov"), made.aliases());
        assertEquals("Russi", ((Actor) shelf().entry(made.side()).orElseThrow()).name());
        assertFalse(showsForm());
    }

    @Test
    void everyOtherKindOfRecordIsMadeByItsLetterAndItsFirstField() {
        assertMade("e", "A new event", EntryKind.EVENT);
        assertMade("s", "A new source", EntryKind.SOURCE);
        assertMade("i", "A new issue", EntryKind.ISSUE);
        assertMade("l", "A new place", EntryKind.PLACE);
    }

    @Test
    void anEventIsDatedByAnotherAndMovesWithIt() {
        Event anchor = shelf().event(new Id<>("hbr-event-talks-open")).orElseThrow();
        write("n").write("e").write("The envoy leaves");
        tab(1);
        write("two days after the talks opened");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        control(KeyCode.ENTER);

        Event made = chosen(Event.class);
        assertEquals(anchor.id(), made.when().anchor());
        assertEquals("P2D", made.when().offset());
        assertEquals("two days after the talks opened", made.when().wording());
        assertEquals("2031-04-09", String.valueOf(made.when().edtf()));
        assertTrue(ask(() -> lookup(".record-link")
                .lookup("The talks open at Merrowholm")
                .tryQuery()
                .isPresent()));
    }

    @Test
    void aQuoteRestsOnWordsOfTheChosenSource() {
        interact(() -> workbench()
                .session()
                .selection()
                .choose(Choice.of(shelf().sources().get(0))));
        String text = shelf().text(shelf().sources().get(0).id()).orElseThrow();
        String words = text.split("\n", -1)[0];
        write("n").write("q");
        write(shelf().actors().get(2).name());
        type(KeyCode.ENTER);
        tab(4);
        write(words);
        control(KeyCode.ENTER);

        assertEquals(words, chosen(Quote.class).text());
        assertEquals(shelf().actors().get(2).id(), chosen(Quote.class).speaker());
    }

    @Test
    void aPositionIsMadeOfTheChosenQuote() {
        Quote quote = shelf().quotes().stream()
                .filter(one -> one.speaker() != null)
                .findFirst()
                .orElseThrow();
        interact(() -> workbench().session().selection().choose(Choice.of(quote)));
        write("n").write("p");
        tab(1);
        write("A question");
        type(KeyCode.ENTER);
        tab(1);
        write("5");
        type(KeyCode.ENTER);

        assertEquals(Stance.STRONGLY_SUPPORTS, chosen(Position.class).stance());
        assertEquals(quote.speaker(), chosen(Position.class).actor());
    }

    @Test
    void aNoteIsWrittenOnWhatIsChosen() {
        Event event = shelf().events().get(0);
        interact(() -> workbench().session().selection().choose(Choice.of(event)));
        write("n").write("n");
        tab(1);
        write("Seen by nobody else");
        control(KeyCode.ENTER);

        assertTrue(shelf().notesOn(event.id()).stream()
                .anyMatch(note -> note.text().equals("Seen by nobody else")));
    }

    @Test
    void escapeClosesAnUntouchedFormAndAsksBeforeItLosesAnything() {
        write("n").write("i");
        type(KeyCode.ESCAPE);
        assertFalse(showsForm());

        write("n").write("i").write("Half a title");
        type(KeyCode.ESCAPE);
        assertTrue(showsForm());
        assertTrue(ask(() -> lookup(".form-discard").query().isFocused()));
        tab(1);
        type(KeyCode.ENTER);
        assertTrue(showsForm());
        type(KeyCode.ESCAPE);
        type(KeyCode.ENTER);
        assertFalse(showsForm());
    }

    @Test
    void whatIsMissingGetsTheKeyboardBack() {
        write("n").write("e");
        tab(1);
        control(KeyCode.ENTER);

        assertTrue(showsForm());
        assertTrue(ask(() -> lookup(".field-title").query().isFocused()));
    }

    @Test
    void theTitleOfAnEventIsCorrectedInItsPlace() {
        Event event = shelf().events().get(0);
        interact(() -> workbench().session().selection().choose(Choice.of(event)));
        interact(() -> lookup(".page-title").query().getParent().requestFocus());
        type(KeyCode.ENTER);
        control(KeyCode.A);
        write("Corrected");
        type(KeyCode.ENTER);

        assertEquals("Corrected", shelf().event(event.id()).orElseThrow().title());
        assertEquals("Corrected", pageTitle());
        assertTrue(ask(() -> lookup(".page-title").query().getParent().isFocused()));
    }

    @Test
    void escapeLeavesTheTitleAsItWas() {
        Event event = shelf().events().get(0);
        interact(() -> workbench().session().selection().choose(Choice.of(event)));
        interact(() -> lookup(".page-title").query().getParent().requestFocus());
        type(KeyCode.ENTER);
        write("Not this");
        type(KeyCode.ESCAPE);

        assertEquals(event, shelf().event(event.id()).orElseThrow());
        assertEquals(event.title(), pageTitle());
    }

    @Test
    void theConditionOfAPositionIsCorrectedInItsPlace() {
        Position position = shelf().positions().stream()
                .filter(one -> one.condition() != null)
                .findFirst()
                .orElseThrow();
        interact(() -> workbench().session().selection().choose(Choice.of(position)));
        interact(() -> part("condition").requestFocus());
        type(KeyCode.ENTER);
        control(KeyCode.A);
        write("unless it rains");
        type(KeyCode.ENTER);

        assertEquals("unless it rains", ((Position) shelf().entry(position.id()).orElseThrow()).condition());
    }

    @Test
    void theKeysOfTheWindowMeanNothingUnderAForm() {
        write("n").write("p");
        tab(2);
        type(KeyCode.RIGHT);

        assertTrue(showsForm());
        assertTrue(workbench().session().selection().chosen().isEmpty());
    }

    private void assertMade(String letter, String words, EntryKind kind) {
        write("n").write(letter).write(words);
        type(KeyCode.ENTER);

        assertFalse(showsForm(), () -> kind + " was not made");
        assertTrue(
                workbench().session().selection().chosen(kind).isPresent(), () -> kind + " was made but is not chosen");
    }

    private Node part(String field) {
        return lookup(".correctable").queryAll().stream()
                .filter(node -> field.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean showsForm() {
        return ask(() -> lookup(".form-card").tryQuery().isPresent());
    }

    private void tab(int times) {
        for (int time = 0; time < times; time++) {
            type(KeyCode.TAB);
        }
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private Shelf shelf() {
        return workbench().session().file().shelf();
    }

    private <E extends Entry> E chosen(Class<E> type) {
        Id<?> id = ask(() -> workbench().session().selection().chosen().orElseThrow())
                .id();
        return type.cast(shelf().entry(id).orElseThrow());
    }
}
