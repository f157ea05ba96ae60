package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.store.DossierFile;
import chancery.view.text.TextCards;
import chancery.viewmodel.text.ShareViewModel;
import chancery.viewmodel.window.ViewMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TextsTest extends HarbourJourney {

    @Test
    void aPastedTextBecomesASourceByKeyboardAlone() {
        interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Ferry sails again\n\nThe ferry sailed on Tuesday.\n")));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        ask(() -> true);
        type(KeyCode.ENTER);
        ask(() -> true);
        assertEquals(
                List.of("Ferry sails again"),
                ask(() -> lookup(".form-card .text-input").queryAllAs(TextInputControl.class).stream()
                        .map(TextInputControl::getText)
                        .filter(words -> words.startsWith("Ferry"))
                        .toList()));

        push(KeyCode.CONTROL, KeyCode.ENTER);
        ask(() -> true);
        List<Source> sources = ask(() -> workbench().session().file().shelf().sources());
        assertEquals("Ferry sails again", sources.get(sources.size() - 1).title());
        assertTrue(ask(() -> workbench()
                .session()
                .file()
                .shelf()
                .holdsText(sources.get(sources.size() - 1).id())));
    }

    @Test
    void theSourceTheArrowsLeadToIsInSight() {
        Source courier =
                ask(() -> workbench().session().file().shelf().sources().get(0));
        interact(() -> {
            for (int number = 1; number <= 9; number++) {
                workbench()
                        .session()
                        .editing()
                        .make(new Edit("Add source", List.of(Change.added(like(courier, 10 + number)))));
            }
        });
        ask(() -> true);
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Ferry sails again\n")));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        ask(() -> true);
        type(KeyCode.UP);
        Node last = ask(() -> lookup(".text-targets").query().getScene().getFocusOwner());
        Bounds list = onScreen(lookup(".text-targets-scroll").query());
        Bounds line = onScreen(last);
        assertTrue(list.getMinY() <= line.getMinY() && line.getMaxY() <= list.getMaxY() + 1, line + " in " + list);
    }

    private static Source like(Source other, int number) {
        return new Source(
                new Id<>("source-" + number),
                number,
                "Source " + number,
                null,
                null,
                null,
                null,
                null,
                other.kind(),
                other.grade(),
                null,
                null,
                1);
    }

    private Bounds onScreen(Node node) {
        return ask(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    @Test
    void theReaderAsksForTheTextOfTheSourceItShowsAndGivesItThatOne() {
        Id<Source> courier = new Id<>("hbr-source-courier");
        String text =
                ask(() -> workbench().session().file().shelf().text(courier).orElseThrow());
        interact(() -> workbench()
                .session()
                .editing()
                .make(new Edit("Leave the text out", List.of(Change.text(courier, text, null)))));
        interact(() -> {
            workbench().modeProperty().set(ViewMode.READ);
            workbench().reader().open(courier);
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        });
        interact(() -> lookup(".reader-attach").<Button>query().fire());
        push(KeyCode.CONTROL, KeyCode.V);

        assertEquals(
                Optional.of(text),
                ask(() -> workbench().session().file().shelf().text(courier)));
        assertTrue(ask(() -> lookup(".review-card").tryQuery().isPresent()), "what became of the passages is told");
        push(KeyCode.ESCAPE);
        assertEquals(courier, ask(() -> workbench().reader().sourceProperty().get()));
    }

    @Test
    void passagesThatLostTheirPlaceArePlacedFromTheReader() {
        interact(() -> {
            workbench().modeProperty().set(ViewMode.READ);
            workbench().reader().open(new Id<>("hbr-source-courier"));
        });
        interact(() -> lookup(".lost-pane").<TitledPane>query().setExpanded(true));
        interact(() -> lookup(".lost-place").<Button>query().fire());

        assertTrue(ask(() -> lookup(".review-card").tryQuery().isPresent()));
        push(KeyCode.ESCAPE);
    }

    @Test
    void aDossierForOthersLeavesOutTheTextsThatAreTicked() {
        AtomicReference<ShareViewModel> asked = new AtomicReference<>();
        interact(() -> workbench().texts().share(asked::set));
        ShareViewModel share = asked.get();
        interact(() -> share.lines().get(0).leftOut().set(false));
        assertEquals(
                "The texts of 2 sources are left out, of 3.",
                ask(() -> share.toldProperty().get()));
        assertEquals(
                "One passage is not word for word what the source has; the checks tell which.",
                ask(() -> share.cautionProperty().get()));
        Path out = home().resolve("for-others.dossier");
        interact(() -> share.write(out));

        assertEquals(
                "Wrote for-others.dossier, without the texts of 2 sources.",
                ask(() -> share.outcomeProperty().get()));
        try (DossierFile shared = DossierFile.open(out)) {
            assertEquals(Set.of(share.lines().get(0).source()), shared.shelf().sourcesWithText());
        }
        interact(() -> share.write(out));
        assertTrue(
                ask(() -> share.outcomeProperty().get()).contains("for-others.dossier"),
                "what is there is not written over");
    }

    @Test
    void whatIsSharedIsTickedAndWrittenInItsCard() {
        Path out = home().resolve("clicked.dossier");
        interact(() -> new TextCards(workbench().texts(), lookup(".overlay").query(), form -> {})
                .share(() -> Optional.of(out)));
        List<CheckBox> boxes =
                ask(() -> List.copyOf(lookup(".share-card .check-box").queryAllAs(CheckBox.class)));
        assertEquals(3, boxes.size());
        clickOn(boxes.get(1));
        clickOn(boxes.get(2));
        assertTrue(told().contains("The text of one source is left out, of 3."), told().toString());
        clickOn("Write to a file…");
        ask(() -> true);

        assertTrue(told().stream().anyMatch(words -> words.startsWith("Wrote clicked.dossier")), told().toString());
        try (DossierFile shared = DossierFile.open(out)) {
            assertEquals(2, shared.shelf().sourcesWithText().size());
        }
        clickOn("Close");
        assertTrue(ask(() -> lookup(".share-card").tryQuery().isEmpty()));
    }

    private List<String> told() {
        return ask(() -> lookup(".share-card .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    }

    @Test
    void aPassageIsGivenTheChosenPlaceByKeyboardAlone() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        ask(() -> true);
        type(KeyCode.ENTER);
        ask(() -> true);

        Quote quote = ask(() -> (Quote) workbench()
                .session()
                .file()
                .shelf()
                .entry(new Id<>("hbr-quote-estria-note"))
                .orElseThrow());
        assertEquals("a toll under another name", quote.passages().get(0).exact());
        assertEquals(
                "Place passage 1:11",
                ask(() -> workbench().session().editing().undoNameProperty().get()));
    }

    @Test
    void aPassageThatIsLeftWithoutAPlaceIsLeftInPeace() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        ask(() -> true);
        type(KeyCode.X);
        ask(() -> true);

        assertEquals(
                "Leave passage 1:11 without a place",
                ask(() -> workbench().session().editing().undoNameProperty().get()));
        assertTrue(ask(() -> lookup(".review-card .empty").tryQuery().isPresent()));
    }
}
