package chancery.view.journey;

import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.view.WindowView;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.window.WindowViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a screen in memory, with a home of its own; work is done on the JavaFX thread, so that nothing waits. */
abstract class Journey extends ApplicationTest {

    @TempDir
    private Path home;

    private WindowViewModel window;
    private Stage stage;
    private Work work;
    private WindowView view;

    @Override
    public void start(Stage primary) {
        Folders folders = new Folders(home.resolve("settings"), home.resolve("dossiers"), home.resolve("backups"));
        SettingsFile file = new SettingsFile(folders);
        work = work();
        // The stage that TestFX hands over is one and the same for all tests.
        stage = new Stage();
        window = new WindowViewModel(new Memory(file, file.load(), work), new Problems(), work, folders);
        begin(window);
        window.looks().setCalm(true);
        view = new WindowView(stage, window);
        view.show();
    }

    /** Clicks where a thing stands once everything has its place; what was just made has none before the next pulse. */
    @Override
    public FxRobotInterface clickOn(String query, MouseButton... buttons) {
        settle();
        return super.clickOn(query, buttons);
    }

    /** Waits for two pulses, after which everything stands where it stays. */
    static void settle() {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {

            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses > 2) {
                    stop();
                    settled.complete(null);
                }
            }
        }.start());
        settled.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @AfterEach
    void end() {
        interact(() -> {
            window.end();
            stage.hide();
        });
        work.close();
    }

    /** What does the work: the JavaFX thread, so that nothing waits, unless a journey is about waiting. */
    Work work() {
        return Work.sameThread();
    }

    /** What is open when the window comes up; nothing, unless a journey says so. */
    void begin(WindowViewModel fresh) {}

    WindowViewModel window() {
        return window;
    }

    WorkbenchViewModel workbench() {
        return Objects.requireNonNull(window.workbenchProperty().get(), "no dossier is open");
    }

    Stage stage() {
        return stage;
    }

    WindowView view() {
        return view;
    }

    Path home() {
        return home;
    }

    /** What has the keyboard; nothing where nobody has. To be asked on the JavaFX thread. */
    @Nullable
    Node focusOwner() {
        return stage.getScene().getFocusOwner();
    }

    /** Keys without waiting between them. */
    Keyboard keyboard() {
        return new Keyboard(stage::getScene);
    }

    /** The title of the inspector's page. */
    String pageTitle() {
        return ask(() -> lookup(".page-title").<Labeled>query().getText());
    }

    /** The visible line of a list that shows a text. */
    Optional<Node> line(String list, String text) {
        return ask(() -> lookup(list + " .indexed-cell").queryAllAs(IndexedCell.class).stream()
                .filter(cell -> !cell.isEmpty() && cell.isVisible() && shows(cell, text))
                .map(cell -> (Node) cell)
                .findFirst());
    }

    /** Clicks the visible line of a list that shows a text. */
    void clickLine(String list, String text) {
        settle();
        clickOn(line(list, text).orElseThrow(() -> new AssertionError("no line shows " + text)));
    }

    /** Asks something on the JavaFX thread, after everything that waits there. */
    <T> T ask(Supplier<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question::get);
    }

    private static boolean shows(Node node, String text) {
        if (node instanceof Labeled labeled && text.equals(labeled.getText())) {
            return true;
        }
        if (node instanceof Text words && text.equals(words.getText())) {
            return true;
        }
        return node instanceof javafx.scene.Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> shows(child, text));
    }
}
