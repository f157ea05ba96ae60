package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Event;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.viewmodel.position.Spot;
import chancery.viewmodel.read.MarkKind;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.ReaderViewModel;
import chancery.viewmodel.read.Stretch;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WindowViewModel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

class ReadTest extends Journey {

    @Override
    void begin(WindowViewModel fresh) {
        fresh.createSample("harbour-exercise");
    }

    @Test
    void aTextIsMarkedUpByKeysAloneAndThePositionStandsInTheMatrix() {
        typed("7");
        assertTrue(ask(this::inText));
        goTo("My members unload");
        grow(2);
        assertEquals("My members unload ships, not flags,", selected());
        Set<Quote> before = new HashSet<>(quotes());

        typed("q");
        pressed(KeyCode.ENTER);
        Quote quote = quotes().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
        assertEquals("My members unload ships, not flags,", quote.text());
        assertEquals(new Id<>("hbr-actor-mette-lyng-aasvaer"), quote.speaker());
        assertTrue(ask(this::inText), "the keyboard is back in the text");
        assertEquals("My members unload ships, not flags,", selected());
        assertTrue(opened().marks().of(MarkKind.QUOTE).stream()
                .anyMatch(mark -> mark.choice().id().equals(quote.id())));

        typed("p");
        typed("fees");
        pressed(KeyCode.ENTER);
        typed("5");
        pressed(KeyCode.ENTER);
        Position position = positions().stream()
                .filter(one -> one.evidence().stream().anyMatch(on -> on.id().equals(quote.id())))
                .findFirst()
                .orElseThrow();
        assertEquals(quote.speaker(), position.actor());

        typed("2");
        assertEquals(ViewMode.POSITIONS, mode());
        Spot spot = new Spot(position.actor(), position.issue());
        assertTrue(ask(() -> workbench().positions().matrixProperty().get().at(spot).stream()
                .anyMatch(line -> line.toString().contains(position.id().value()))));
    }

    @Test
    void theFormLeavesTheWordsThatAreMarkedInSight() {
        typed("7");
        for (String words : List.of("We closed a quay", "My members unload", "Ragna Ulverstad, Minister")) {
            for (String key : List.of("q", "v", "p")) {
                goTo(words);
                grow(2);
                Bounds marked = ask(() -> text().getSelectionBounds().orElseThrow());
                typed(key);
                Bounds card = ask(() -> {
                    Node shown = stage().getScene().lookup(".overlay .overlay-card");
                    return shown.localToScreen(shown.getLayoutBounds());
                });
                assertFalse(card.intersects(marked), () -> words + " " + key + ": " + card + " covers " + marked);
                pressed(KeyCode.ESCAPE);
            }
        }
    }

    private StyleClassedTextArea text() {
        return (StyleClassedTextArea) stage().getScene().lookup(".reading-text");
    }

    @Test
    void anEventIsMadeOfASentenceWithItsDate() {
        typed("7");
        goTo("Ragna Ulverstad, Minister");
        grow(3);
        int before = events().size();

        typed("v");
        typed("Ulverstad breaks ranks");
        pressed(KeyCode.ENTER);

        assertEquals(before + 1, events().size());
        Event made = events().stream()
                .filter(event -> event.title().equals("Ulverstad breaks ranks"))
                .findFirst()
                .orElseThrow();
        assertEquals("2031-03-26", Objects.requireNonNull(made.when().edtf()).text());
        assertTrue(ask(this::inText));
    }

    @Test
    void aQuoteLeadsToItsPassageAndBackToTheViewBefore() {
        typed("4");
        Id<Quote> drosani = new Id<>("hbr-quote-drosani-any-flag");
        interact(() -> workbench().session().selection().choose(EntryKind.QUOTE, drosani));
        typed("t");

        assertEquals(ViewMode.READ, mode());
        assertEquals("at the East Quay, on any day, under any flag", selected());
        assertEquals(
                drosani,
                ask(() ->
                        workbench().session().selection().chosen().orElseThrow().id()));

        press(KeyCode.ALT).press(KeyCode.LEFT).release(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals(ViewMode.QUOTES, mode());
    }

    @Test
    void theInspectorLeadsToThePassageAndOffersThatWhereThereMayBeOne() {
        typed("4");
        interact(() -> workbench().session().selection().choose(EntryKind.ACTOR, new Id<>("hbr-actor-norland")));
        assertFalse(ask(() -> lookup(".to-text").query().isVisible()));
        Id<Quote> drosani = new Id<>("hbr-quote-drosani-any-flag");
        interact(() -> workbench().session().selection().choose(EntryKind.QUOTE, drosani));
        clickOn(".to-text");

        assertEquals(ViewMode.READ, mode());
        assertEquals("at the East Quay, on any day, under any flag", selected());
        assertEquals(
                drosani,
                ask(() ->
                        workbench().session().selection().chosen().orElseThrow().id()),
                "the record stays in sight beside its words");
    }

    @Test
    void thePageOfASourceLeadsIntoItsText() {
        typed("4");
        Id<Source> other = new Id<>("hbr-source-epb");
        interact(() -> workbench().session().selection().choose(EntryKind.SOURCE, other));
        Node read = ask(() -> from(lookup(".inspector"))
                .lookup((Node node) -> "Read it".equals(node.getAccessibleText()))
                .query());
        clickOn(read);

        assertEquals(ViewMode.READ, mode());
        assertEquals(other, ask(() -> reader().sourceProperty().get()));
        assertTrue(ask(this::inText), "the text has the keyboard");
    }

    @Test
    void wordsAreFoundInTheTextAndEscapeLeadsBackToThem() {
        typed("7");
        press(KeyCode.CONTROL).press(KeyCode.F).release(KeyCode.F).release(KeyCode.CONTROL);
        typed("dockers");
        int found = ask(() -> reader().find().matchesProperty().get().count());
        pressed(KeyCode.ENTER);
        assertEquals(1, ask(() -> reader().find().matchesProperty().get().current()));
        assertTrue(found > 1);

        pressed(KeyCode.ESCAPE);
        assertTrue(ask(this::inText));
        assertEquals("dockers", selected().toLowerCase(Locale.ROOT));
    }

    @Test
    void aCopySaysWhereItIsFrom() {
        typed("7");
        goTo("My members unload");
        grow(1);
        press(KeyCode.CONTROL).press(KeyCode.C).release(KeyCode.C).release(KeyCode.CONTROL);

        assertEquals(
                "My\n(East Quay stays shut, minister says, Fri 28 March 2031 · The Vennhaven Courier, ¶13)",
                ask(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void theTextIsWhereItWasLeftWhenTheDossierIsOpenedAgain() {
        typed("7");
        Id<Source> other = new Id<>("hbr-source-epb");
        interact(() -> reader().open(other));
        goTo("on any day");
        grow(1);
        Stretch left = ask(() -> reader().selectionProperty().get());
        Path file = ask(() -> workbench().session().file().path());
        interact(() -> window().close());
        interact(() -> window().open(file));

        assertEquals(ViewMode.READ, mode());
        assertEquals(other, ask(() -> reader().sourceProperty().get()));
        assertEquals(left, ask(() -> reader().selectionProperty().get()));
        assertEquals("on", selected());
    }

    private boolean inText() {
        return focusOwner() != null
                && Objects.requireNonNull(focusOwner()).getStyleClass().contains("reading-text");
    }

    private void goTo(String words) {
        int at = opened().text().text().indexOf(words);
        interact(() -> reader().select(Stretch.at(at)));
    }

    private void grow(int steps) {
        for (int step = 0; step < steps; step++) {
            press(KeyCode.CONTROL).press(KeyCode.SHIFT).press(KeyCode.UP);
            release(KeyCode.UP).release(KeyCode.SHIFT).release(KeyCode.CONTROL);
        }
        ask(() -> steps);
    }

    private String selected() {
        return ask(() -> opened().text().slice(reader().selectionProperty().get()));
    }

    private Opened opened() {
        return Objects.requireNonNull(ask(() -> reader().openedProperty().get()));
    }

    private ReaderViewModel reader() {
        return workbench().reader();
    }

    private ViewMode mode() {
        return ask(() -> workbench().modeProperty().get());
    }

    private List<Quote> quotes() {
        return ask(() -> workbench().session().file().shelf().quotes());
    }

    private List<Event> events() {
        return ask(() -> workbench().session().file().shelf().events());
    }

    private List<Position> positions() {
        return ask(() -> workbench().session().file().shelf().positions());
    }

    private void pressed(KeyCode key) {
        press(key).release(key);
        ask(() -> key);
    }

    private void typed(String text) {
        write(text);
        ask(() -> text);
    }
}
