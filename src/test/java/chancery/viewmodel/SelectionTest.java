package chancery.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Selection selection = new Selection();

    @Test
    void goingBackAndForwardRetracesTheChoices() {
        choose("a", "b", "c");

        selection.back();
        selection.back();
        assertEquals(event("a"), selection.chosen());
        assertFalse(selection.canGoBackProperty().get());

        selection.forward();
        assertEquals(event("b"), selection.chosen());
        assertTrue(selection.canGoForwardProperty().get());
    }

    @Test
    void choosingAfterGoingBackForgetsWhatLayAhead() {
        choose("a", "b");
        selection.back();

        choose("c");

        assertFalse(selection.canGoForwardProperty().get());
        selection.back();
        assertEquals(event("a"), selection.chosen());
    }

    @Test
    void choosingTheChosenRecordAgainLeavesNoTrace() {
        choose("a", "a");

        assertFalse(selection.canGoBackProperty().get());
    }

    @Test
    void backAfterClearingReturnsToWhatWasCleared() {
        choose("a", "b");
        selection.clear();

        selection.back();

        assertEquals(event("b"), selection.chosen());
    }

    @Test
    void choosingWhatWasJustClearedDoesNotVisitItTwice() {
        choose("a", "b");
        selection.clear();
        choose("b");

        selection.back();

        assertEquals(event("a"), selection.chosen());
    }

    @Test
    void theOldestChoicesAreForgotten() {
        for (int number = 0; number <= Selection.REMEMBERED; number++) {
            choose("e" + number);
        }
        while (selection.canGoBackProperty().get()) {
            selection.back();
        }

        assertEquals(event("e1"), selection.chosen());
    }

    @Test
    void recordsThatAreGoneAreForgottenAndNoLongerChosen() {
        choose("a", "b", "c");

        selection.keepOnly(choice -> choice.id().value().equals("a"));

        assertEquals(Optional.empty(), selection.chosen());
        selection.back();
        assertEquals(event("a"), selection.chosen());
        assertFalse(selection.canGoForwardProperty().get());
    }

    private void choose(String... ids) {
        for (String id : ids) {
            selection.choose(EntryKind.EVENT, new Id<>(id));
        }
    }

    private static Optional<Choice> event(String id) {
        return Optional.of(new Choice(EntryKind.EVENT, new Id<>(id)));
    }
}
