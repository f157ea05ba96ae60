package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Actor;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.viewmodel.position.Spot;
import chancery.viewmodel.suggest.SuggestViewModel;
import chancery.viewmodel.suggest.Suggestion;
import chancery.viewmodel.window.ViewMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From an article on the clipboard to positions in the matrix, without the mouse. */
class SuggestTest extends HarbourJourney {

    private static final String ARTICLE = """
            Three answers to the ferry

            VENNHAVEN, 2 April 2031 – The ferry line asked for lower fees on Tuesday.

            “Lower fees are out of the question,” said Oda Brenning, the harbour treasurer.

            “We would welcome any relief,” said Piet Holm, who runs the ferry.

            Runa Eide called the fees “a necessary evil.”
            """;

    @Test
    void anArticleBecomesThreePositionsByKeyboardAlone() {
        paste();
        typed("7");
        assertTrue(ask(this::inText), "the text has the keyboard");
        int before = quotes().size();

        typed("ja");
        assertEquals("Date the source Wed 2 April 2031", undoName());
        assertEquals("on Tuesday", looked());
        typed("x");
        assertEquals("Reject suggestion: Date “on Tuesday”", undoName());
        // Shift G once for the dates alone, once more for the quotes.
        typed("GG");
        assertEquals(3, offered().size());
        typed("j");
        assertEquals("Lower fees are out of the question", looked());
        typed("a");
        assertEquals(before + 1, quotes().size());
        assertEquals("We would welcome any relief", looked());
        typed("e");
        pressed(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(ask(this::inText), "the keyboard is back in the text");
        assertEquals("a necessary evil.", looked());
        typed("a");
        assertEquals(before + 3, quotes().size());
        assertEquals(0, offered().size());
        assertEquals(
                List.of("Oda Brenning", "Piet Holm", "Runa Eide"),
                fresh(before).stream().map(this::speaker).sorted().toList());

        take("Lower fees", "1");
        take("We would", "5");
        take("a necessary", "4");
        typed("2");
        assertEquals(ViewMode.POSITIONS, ask(() -> workbench().modeProperty().get()));
        for (Quote quote : fresh(before)) {
            Position position = positions().stream()
                    .filter(one ->
                            one.evidence().stream().anyMatch(on -> on.id().equals(quote.id())))
                    .findFirst()
                    .orElseThrow();
            Spot spot = new Spot(position.actor(), position.issue());
            assertEquals(quote.speaker(), position.actor());
            assertTrue(ask(() -> workbench().positions().matrixProperty().get().at(spot).stream()
                    .anyMatch(line -> line.toString().contains(position.id().value()))));
        }
    }

    @Test
    void aRejectedSuggestionIsGoneAndComesBackWhenThatIsUndone() {
        paste();
        typed("7");
        int all = offered().size();
        typed("j");
        String first = looked();
        typed("x");
        assertEquals(all - 1, offered().size());
        assertFalse(looked().equals(first));

        pressed(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(all, offered().size());
    }

    @Test
    void theListIsInSightWhileASuggestionIsLookedAtAndEscapeLeavesIt() {
        paste();
        typed("7");
        assertFalse(
                ask(() -> lookup(".suggest-pane")
                        .tryQuery()
                        .map(node -> node.isVisible())
                        .orElse(false)),
                "the source is chosen, and the inspector tells of it");
        typed("j");
        assertTrue(ask(() -> lookup(".suggest-pane").query().isVisible()));
        ListView<?> list = ask(() -> lookup(".suggestion-list").queryListView());
        assertEquals(
                ask(() -> suggest().currentProperty().get()),
                ask(() -> list.getSelectionModel().getSelectedItem()));
        pressed(KeyCode.ESCAPE);
        assertFalse(ask(() -> lookup(".suggest-pane").query().isVisible()));

        typed("g");
        assertEquals(0, offered().size());
        typed("g");
        assertFalse(offered().isEmpty());
    }

    @Test
    void whatIsSuggestedStandsBesideItsParagraphAndAClickThereLooksAtIt() {
        paste();
        typed("7");
        typed("GG");
        List<Node> notes = ask(() -> List.copyOf(lookup(".margin-suggestion").queryAll()));
        assertEquals(
                List.of("Oda Brenning · “said”", "Piet Holm · “said”", "Runa Eide · “called”"),
                notes.stream().map(note -> ((Labeled) note).getText()).toList());

        clickOn(notes.get(1));
        assertEquals("We would welcome any relief", looked());
        typed("a");
        assertEquals(2, ask(() -> lookup(".margin-suggestion").queryAll().size()));
    }

    @Test
    void theMenuLeadsToTheNextSuggestion() {
        paste();
        interact(() -> suggest().onProperty().set(false));
        interact(() -> workbench().modeProperty().set(ViewMode.TIMELINE));
        clickOn(".main-menu");
        clickOn("Suggestions in the text");
        assertEquals(ViewMode.READ, ask(() -> workbench().modeProperty().get()));
        assertEquals("2 April 2031", looked());
    }

    private void paste() {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ARTICLE)));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        ask(() -> true);
        type(KeyCode.ENTER);
        ask(() -> true);
        pressed(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /** Goes to a passage by looking for its words, and takes a position on the quote there. */
    private void take(String words, String stance) {
        pressed(KeyCode.CONTROL, KeyCode.F);
        typed(words);
        pressed(KeyCode.ENTER);
        pressed(KeyCode.ESCAPE);
        typed("p");
        typed("fees");
        pressed(KeyCode.ENTER);
        typed(stance);
        pressed(KeyCode.ENTER);
    }

    private List<Quote> fresh(int before) {
        List<Quote> all = new ArrayList<>(quotes());
        all.removeIf(quote -> quote.id().value().startsWith("hbr-"));
        assertEquals(before + all.size(), quotes().size());
        return all;
    }

    private String speaker(Quote quote) {
        return ask(() -> workbench()
                .session()
                .contents()
                .actor(Objects.requireNonNull(quote.speaker()))
                .map(Actor::name)
                .orElseThrow());
    }

    private String looked() {
        return ask(() -> {
            Suggestion current =
                    Objects.requireNonNull(suggest().currentProperty().get());
            return Objects.requireNonNull(workbench().reader().openedProperty().get())
                    .text()
                    .slice(current.at().get(0));
        });
    }

    private List<Suggestion> offered() {
        return ask(() -> suggest().offeredProperty().get().all());
    }

    private SuggestViewModel suggest() {
        return workbench().suggest();
    }

    private String undoName() {
        return ask(() -> workbench().session().editing().undoNameProperty().get());
    }

    private boolean inText() {
        return focusOwner() != null
                && Objects.requireNonNull(focusOwner()).getStyleClass().contains("reading-text");
    }

    private List<Quote> quotes() {
        return ask(() -> workbench().session().file().shelf().quotes());
    }

    private List<Position> positions() {
        return ask(() -> workbench().session().file().shelf().positions());
    }

    private void pressed(KeyCode... keys) {
        push(keys);
        ask(() -> keys);
    }

    private void typed(String text) {
        write(text);
        ask(() -> text);
    }
}
