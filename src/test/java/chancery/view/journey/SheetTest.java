package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.view.look.ChoosableRegion;
import chancery.viewmodel.Choice;
import chancery.viewmodel.sheet.LintLine;
import chancery.viewmodel.sheet.Pages;
import chancery.viewmodel.sheet.PrintViewModel;
import chancery.viewmodel.sheet.SheetViewModel;
import chancery.viewmodel.window.ViewMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A sheet is written by keys alone, looked at, handed over and found again. */
class SheetTest extends HarbourJourney {

    @Test
    void aSheetIsWrittenHandedOverAndFoundAgain() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        assertEquals(ViewMode.SHEET, ask(() -> workbench().modeProperty().get()));
        assertEquals("title", styleOfOwner());

        keyboard().write("Talks may stall");
        keyboard().type(KeyCode.TAB);
        assertEquals("bottom-line", styleOfOwner());
        keyboard().write("Watch @");
        String offered = ask(() -> sheet().writing().finder().found().get(0).title());
        keyboard().type(KeyCode.ENTER);
        keyboard().write("closely");
        assertEquals(
                "Watch " + offered + " closely",
                ask(() -> sheet().writing().bottomLine().textProperty().get()));
        assertEquals(
                1,
                ask(() -> sheet().writing().bottomLine().spotsProperty().get().size()));
        assertTrue(page().contains("Talks may stall"));

        keyboard().type(KeyCode.CONTROL, KeyCode.Z);
        keyboard().type(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(
                "Watch " + offered + " closely",
                ask(() -> sheet().writing().bottomLine().textProperty().get().strip()));

        Path out = home().resolve("sheet.pdf");
        interact(() -> sheet().export().write(out));
        assertTrue(Files.exists(out));
        assertEquals("Talks may stall", ask(() -> sheet().kept().lines().get(0).title()));

        interact(() -> workbench().modeProperty().set(ViewMode.TIMELINE));
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        assertEquals("Talks may stall", ask(() -> ((TextInputControl) assertNotNull(focusOwner())).getText()));
    }

    @Test
    void ofManyPagesThoseInSightAndBesideAreDrawn() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        interact(() -> sheet().choose(sheet().templates().get(5)));
        interact(() -> {});

        List<Boolean> drawn = ask(() -> lookup(".sheet-page .image-view").queryAllAs(ImageView.class).stream()
                .map(page -> page.getImage() != null)
                .toList());
        assertTrue(drawn.size() > 3, drawn::toString);
        assertTrue(drawn.get(0), drawn::toString);
        assertFalse(drawn.get(drawn.size() - 1), drawn::toString);
    }

    @Test
    void whatAHardReaderWouldSayLeadsToItsFieldAndGoes() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        interact(() -> sheet().writing().addJudgement(0).words().textProperty().set("The talks will fail"));
        assertEquals(
                List.of("judgement"),
                ask(() -> sheet().preview().findings().stream()
                        .map(LintLine::field)
                        .toList()));

        interact(() -> lookup(".lint-lines > .choosable").query().requestFocus());
        keyboard().type(KeyCode.ENTER);
        assertEquals("judgement", styleOfOwner());

        interact(() -> lookup(".sheet-judgement .check-box").query().requestFocus());
        keyboard().type(KeyCode.SPACE);
        assertEquals(List.of(), ask(() -> sheet().preview().findings()));
    }

    @Test
    void howMuchAHardReaderWouldSayIsInSightBesideTheOptionsAndLeadsThere() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        assertFalse(lookup(".sheet-lint-count").query().isVisible());
        interact(() -> sheet().writing().addJudgement(0).words().textProperty().set("The talks will fail"));
        interact(() -> lookup(".sheet-head .choice-row").query().requestFocus());
        keyboard().write("o");

        Button count = lookup(".sheet-lint-count").query();
        assertEquals("1", count.getText());
        interact(count::requestFocus);
        keyboard().type(KeyCode.SPACE);
        assertEquals("judgement", styleOfOwner());
    }

    @Test
    void aKeptSheetIsDeletedOnlyWhenThatIsConfirmedAndComesBack() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        interact(() -> sheet().export().write(home().resolve("sheet.pdf")));
        interact(() -> lookup(".sheet-head .choice-row").query().requestFocus());
        keyboard().write("k");
        interact(() -> lookup(".kept-list").query().requestFocus());
        keyboard().type(KeyCode.HOME);

        keyboard().type(KeyCode.DELETE);
        keyboard().type(KeyCode.ESCAPE);
        assertEquals(1, ask(() -> sheet().kept().lines().size()));

        keyboard().type(KeyCode.DELETE);
        keyboard().type(KeyCode.ENTER);
        assertEquals(0, ask(() -> sheet().kept().lines().size()));

        keyboard().type(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, ask(() -> sheet().kept().lines().size()));
    }

    @Test
    void aRecordLeadsToTheSheetItWasHandedOverOn() throws IOException {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        keyboard().write("Talks may stall");
        Path out = home().resolve("sheet.pdf");
        interact(() -> sheet().export().write(out));
        interact(() -> workbench().modeProperty().set(ViewMode.TIMELINE));
        interact(() -> workbench().session().selection().choose(EntryKind.EVENT, new Id<>("hbr-event-collision")));
        settle();

        interact(() -> lookup(".choosable").queryAllAs(ChoosableRegion.class).stream()
                .filter(line -> line.getAccessibleText().contains("Talks may stall"))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        keyboard().type(KeyCode.ENTER);

        assertEquals(ViewMode.SHEET, ask(() -> workbench().modeProperty().get()));
        assertTrue(ask(() -> sheet().preview().keptProperty().get()).startsWith("“Talks may stall” as it was"));
        assertTrue(lookup(".kept-list").query().isVisible());

        Path again = home().resolve("again.pdf");
        interact(() -> sheet().export().write(again));
        assertEquals(-1, Files.mismatch(out, again));
        assertEquals(1, ask(() -> sheet().kept().lines().size()));
    }

    @Test
    void aCitationOfThePageLeadsToItsNoteAndWithCtrlToItsSource() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        List<Pages.Link> links = new ArrayList<>();
        interact(() -> assertNotNull(sheet().preview().pagesProperty().get()).read(0, said -> {}, links::addAll));
        Pages.Link citation = links.get(0);
        press(KeyCode.CONTROL);
        clickOn(on(citation));
        release(KeyCode.CONTROL);
        Choice chosen = ask(() -> workbench().session().selection().chosen().orElseThrow());
        assertEquals(EntryKind.SOURCE, chosen.kind());
        assertTrue(lookup(".inspector").query().isVisible());

        interact(() -> lookup(".sheet-pages").query().requestFocus());
        clickOn(on(citation));
        assertEquals(
                "2",
                ask(() -> lookup("#sheet-page-number").<TextInputControl>query().getText()));
    }

    @Test
    void aCitationIsFollowedByKeysToItsNoteAndBackAndToItsSource() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        interact(() -> lookup(".sheet-pages").query().requestFocus());

        keyboard().write("r");
        String first = told();
        assertTrue(first.matches("\\d+:\\d+, cites a source\\. .*"), first);
        keyboard().write("r");
        String second = told();
        assertNotEquals(first, second);
        keyboard().write("R");
        assertEquals(first, told());

        keyboard().type(KeyCode.ENTER);
        assertEquals("2", pageNumber());
        String back = told();
        assertTrue(back.startsWith(first.substring(0, first.indexOf(',')) + ". Enter goes to page 1"), back);
        keyboard().type(KeyCode.BACK_SPACE);
        assertEquals("1", pageNumber());
        assertEquals(first, told());

        keyboard().type(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                EntryKind.SOURCE,
                ask(() -> workbench()
                        .session()
                        .selection()
                        .chosen()
                        .map(Choice::kind)
                        .orElseThrow()));
        assertTrue(lookup(".inspector").query().isVisible());
    }

    @Test
    void referencesGoOnFromPageToPage() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        interact(() -> lookup(".sheet-pages").query().requestFocus());
        int all = 0;
        for (int page = 0; page < 2; page++) {
            all += links(page).size();
        }

        Set<Integer> pages = new TreeSet<>();
        for (int step = 0; step < all; step++) {
            keyboard().write("r");
            pages.add(Integer.parseInt(pageNumber()));
        }
        assertEquals(Set.of(1, 2), pages);
        String last = told();
        keyboard().write("r");
        assertEquals(last, told());

        keyboard().type(KeyCode.ESCAPE);
        keyboard().type(KeyCode.HOME);
        keyboard().write("R");
        assertEquals("1", pageNumber());
    }

    private List<Pages.Link> links(int page) {
        List<Pages.Link> links = new ArrayList<>();
        interact(() -> assertNotNull(sheet().preview().pagesProperty().get()).read(page, said -> {}, links::addAll));
        return links;
    }

    /** What somebody who hears the pages is told. */
    private String told() {
        return ask(() -> lookup(".sheet-pages").query().getAccessibleText());
    }

    private String pageNumber() {
        return ask(() -> lookup("#sheet-page-number").<TextInputControl>query().getText());
    }

    @Test
    void whereThereIsNoPrinterTheKeyboardIsOnTheWayOut() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        PrintViewModel.Phase phase = ask(() -> sheet().print().phaseProperty().get());

        boolean stuck = phase == PrintViewModel.Phase.NONE || phase == PrintViewModel.Phase.FAILED;
        assertEquals(stuck, ask(() -> focusOwner() instanceof Button way && "Save as PDF…".equals(way.getText())));

        keyboard().type(KeyCode.ESCAPE);
        assertEquals("title", styleOfOwner());
    }

    @Test
    void thePagesAreTurnedAndZoomedByKeys() {
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        interact(() -> lookup(".sheet-pages").query().requestFocus());

        keyboard().write("f");
        keyboard().type(KeyCode.PAGE_DOWN);
        assertEquals(
                "2",
                ask(() -> lookup("#sheet-page-number").<TextInputControl>query().getText()));

        keyboard().type(KeyCode.HOME);
        assertEquals(
                "1",
                ask(() -> lookup("#sheet-page-number").<TextInputControl>query().getText()));
        assertEquals(ViewMode.SHEET, ask(() -> workbench().modeProperty().get()));
    }

    /** Where a link of the first page is on the screen. */
    private Point2D on(Pages.Link link) {
        return ask(() -> {
            Region page = lookup(".sheet-page").query();
            double scale = page.getWidth()
                    / assertNotNull(sheet().preview().pagesProperty().get())
                            .size(0)
                            .width();
            return page.localToScreen((link.x() + link.width() / 2) * scale, (link.y() + link.height() / 2) * scale);
        });
    }

    private SheetViewModel sheet() {
        return workbench().sheet();
    }

    private String styleOfOwner() {
        return ask(() -> assertNotNull(focusOwner()).getStyleClass().stream()
                .filter(style -> style.startsWith("field-"))
                .map(style -> style.substring("field-".length()))
                .findFirst()
                .orElse(String.valueOf(focusOwner())));
    }

    private String page() {
        List<String> said = new ArrayList<>();
        interact(() -> assertNotNull(sheet().preview().pagesProperty().get()).read(0, said::add, links -> {}));
        return said.get(0);
    }

    private static <T> T assertNotNull(@Nullable T value) {
        org.junit.jupiter.api.Assertions.assertNotNull(value);
        return value;
    }
}
