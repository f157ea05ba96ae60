package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.anchor.Folding;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.edit.Settling;
import chancery.model.Entry;
import chancery.model.Event;
import chancery.model.Passage;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Span;
import chancery.store.Shelf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.window.ViewMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Words that are not their source's say so wherever they are met. */
class UnsoundTest extends HarbourJourney {

    private static final String ASTRAY = "words that stand nowhere in it";
    private static final String TOLD = "Does not match its source.";

    @Test
    void inTheSearchAndInTheListOfQuotes() {
        interact(() -> workbench().checks().begin());
        push(KeyCode.CONTROL, KeyCode.K);
        write("toll under");
        ask(() -> true);
        Node found = line(".search-list", "a toll under another flag").orElseThrow();
        assertTrue(ask(found::getAccessibleText).endsWith(TOLD), ask(found::getAccessibleText));
        push(KeyCode.ESCAPE);

        interact(() -> workbench().modeProperty().set(ViewMode.QUOTES));
        interact(() -> workbench().quotes().filter().wordsProperty().set("toll under"));
        Node quote = line(".quote-list", "“a toll under another flag”").orElseThrow();
        assertTrue(ask(quote::getAccessibleText).endsWith(TOLD), ask(quote::getAccessibleText));
    }

    @Test
    void inTheTableOfEvents() {
        Event event = astray(shelf -> shelf.events().stream()
                .filter(one -> !one.passages().isEmpty())
                .findFirst()
                .orElseThrow());
        interact(() -> workbench().session().selection().choose(Choice.of(event)));
        interact(() -> workbench().modeProperty().set(ViewMode.LIST));
        interact(() -> workbench().checks().begin());

        List<String> told = ask(() -> lookup(".event-row").queryAllAs(TableRow.class).stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .filter(words -> words.contains(TOLD))
                .toList());
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).contains(event.title()), told.toString());
        assertEquals(1, ask(() -> lookup(".event-caution").queryAll().size()));
    }

    @Test
    void inTheMatrixOfPositions() {
        Position position = ask(() -> shelf().positions().stream()
                .filter(one -> quote(shelf(), one).isPresent())
                .findFirst()
                .orElseThrow());
        astray(shelf -> quote(shelf, position).orElseThrow());
        interact(() -> workbench().session().selection().choose(Choice.of(position)));
        interact(() -> workbench().modeProperty().set(ViewMode.POSITIONS));
        interact(() -> workbench().checks().begin());

        assertTrue(
                ask(() -> lookup(".matrix-detail").queryAll().stream()
                        .anyMatch(node -> node.getStyleClass().contains("quote-caution"))),
                "the cell says so");
    }

    @Test
    void whereAPictureIsAskedFor() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        ask(() -> true);
        Labeled caution = ask(() -> lookup(".picture-card .quote-caution").<Labeled>query());
        assertTrue(caution.isVisible());
        assertTrue(caution.getText().startsWith("One passage of the dossier is not word for word"), caution.getText());
    }

    private Shelf shelf() {
        return workbench().session().file().shelf();
    }

    private static Optional<Quote> quote(Shelf shelf, Position position) {
        return position.evidence().stream()
                .flatMap(one -> shelf.quotes().stream()
                        .filter(quote ->
                                quote.id().equals(one.id()) && !quote.passages().isEmpty()))
                .findFirst();
    }

    /** Has the first passage of a record keep other words than its source has. */
    private <E extends Entry> E astray(Function<Shelf, E> chosen) {
        E entry = ask(() -> chosen.apply(shelf()));
        Passage was = Settling.passages(entry).get(0);
        Passage now = new Passage(
                was.source(),
                was.number(),
                was.paragraph(),
                new Span(was.span().start(), was.span().start() + ASTRAY.length()),
                ASTRAY,
                null,
                null,
                null,
                Folding.sha256(ASTRAY));
        Entry after = Settling.settled(entry, Map.of(was, now));
        interact(() ->
                workbench().session().editing().make(new Edit("Lead astray", List.of(Change.replaced(entry, after)))));
        ask(() -> true);
        return entry;
    }
}
