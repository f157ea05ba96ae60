package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.cli.generate.Invention;
import chancery.cli.generate.Scale;
import chancery.viewmodel.sheet.Pages;
import chancery.viewmodel.sheet.PreviewViewModel;
import chancery.viewmodel.sheet.SheetViewModel;
import chancery.viewmodel.window.WindowViewModel;
import chancery.work.Progress;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A sheet of many pages takes its time: how far it is stands above the pages, and whoever does not want to wait need not. */
class WaitForSheetTest extends Journey {

    private static final int PATIENCE = 120;

    /** So many events that they are not laid before somebody gives up. */
    private static final int LONG = 8_000;

    @Override
    Work work() {
        return Work.threads(Platform::runLater);
    }

    @Override
    void begin(WindowViewModel fresh) {
        Path file = home().resolve("long.dossier");
        Invention.make(file, new Scale(LONG, 40, 7), Progress.NONE);
        fresh.open(file);
    }

    @Test
    void aLongSheetTellsHowFarItIsIsGivenUpByEscAndLaidWhenItIsAskedFor() throws TimeoutException {
        until(() -> window().workbenchProperty().get() != null);
        keyboard().type(KeyCode.CONTROL, KeyCode.P);
        if (ask(() -> sheet().unmarkedProperty().getValue())) {
            interact(() -> sheet().mark("TLP:CLEAR"));
        }
        until(() -> preview().pagesProperty().get() != null
                && !preview().updatingProperty().get());
        Pages brief = Objects.requireNonNull(ask(() -> preview().pagesProperty().get()));
        assertEquals(2, brief.count());

        interact(() -> sheet().choose(sheet().templates().get(5)));
        until(() -> words().matches("Updating, \\d+ %: .+"));
        until(() -> shown("Cancel"));
        assertSame(brief, ask(() -> preview().pagesProperty().get()));
        interact(() -> lookup(".sheet-head .choice-row").query().requestFocus());
        keyboard().type(KeyCode.ESCAPE);

        assertTrue(ask(() -> preview().haltedProperty().get()));
        assertFalse(ask(() -> preview().updatingProperty().get()));
        assertSame(brief, ask(() -> preview().pagesProperty().get()));
        assertEquals("These pages are of an earlier state.", words());

        interact(() -> button("Update").requestFocus());
        keyboard().type(KeyCode.SPACE);
        until(() -> !preview().updatingProperty().get());
        int pages = Objects.requireNonNull(ask(() -> preview().pagesProperty().get()))
                .count();
        assertTrue(pages > 30, () -> pages + " pages");
        assertEquals("", ask(() -> preview().refusalProperty().get()));

        until(() -> drawn() > 0);
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        assertTrue(drawn() <= 3, () -> drawn() + " of " + pages + " pages are drawn");
    }

    private long drawn() {
        return ask(() -> lookup(".sheet-page .image-view").queryAllAs(ImageView.class).stream()
                .filter(page -> page.getImage() != null)
                .count());
    }

    /** What stands above the pages of how they are. */
    private String words() {
        return ask(() -> lookup(".sheet-updating").queryAllAs(Labeled.class).stream()
                .filter(label -> label.isManaged() && visible(label))
                .map(Labeled::getText)
                .findFirst()
                .orElse(""));
    }

    private boolean shown(String button) {
        return ask(() -> visible(button(button)));
    }

    private Labeled button(String words) {
        return lookup(".sheet-updating-row .button").queryAllAs(Labeled.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, holds);
    }

    private SheetViewModel sheet() {
        return workbench().sheet();
    }

    private PreviewViewModel preview() {
        return sheet().preview();
    }
}
