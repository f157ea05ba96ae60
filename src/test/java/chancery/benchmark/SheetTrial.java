package chancery.benchmark;

import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.view.WindowView;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.sheet.PreviewViewModel;
import chancery.viewmodel.sheet.SheetViewModel;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WindowViewModel;
import chancery.work.Work;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What composing a sheet of two pages costs in the whole window: from a key in the title to the new pages, and to their picture, in
 * milliseconds of the clock, the processor's in brackets: median / maximum. In both is the pause after the last key. On a machine
 * that is busy with other things, what the threads beside the window computed for a key says more than the clock.
 */
final class SheetTrial {

    private final int repetitions;

    SheetTrial(int repetitions) {
        this.repetitions = repetitions;
    }

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> {});
        new SheetTrial(20)
                .run(Files.createTempDirectory("chancery-sheet"))
                .forEach((name, figure) -> System.out.println(name + "=" + figure));
        System.exit(0);
    }

    /** Measures with a fresh sample, in a folder of its own; the figures by their names. */
    Map<String, String> run(Path home) {
        Work work = Work.threads(Platform::runLater);
        Folders folders = new Folders(home.resolve("s"), home.resolve("d"), home.resolve("b"));
        WindowViewModel window = Screen.ask(() -> {
            Memory memory = new Memory(new SettingsFile(folders), new SettingsFile(folders).load(), work);
            new LayoutViewModel(memory).setFrame(new LayoutViewModel.Frame(0, 0, 1600, 900, false));
            return new WindowViewModel(memory, new Problems(), work, folders);
        });
        Stage stage = Screen.ask(() -> {
            Stage made = new Stage();
            new WindowView(made, window).show();
            return made;
        });
        Screen.until(
                () -> window.createSample("harbour-exercise"),
                () -> window.workbenchProperty().get() != null);
        SheetViewModel sheet = Screen.ask(
                () -> Objects.requireNonNull(window.workbenchProperty().get()).sheet());
        Map<String, String> figures = new LinkedHashMap<>();
        Cost first = Screen.until(
                () -> Objects.requireNonNull(window.workbenchProperty().get())
                        .modeProperty()
                        .set(ViewMode.SHEET),
                () -> picture(stage) != null);
        figures.put("first pages", Samples.few(first.wall() / 1e6));
        Costs pages = new Costs();
        Costs pictures = new Costs();
        long worked = Screen.ask(SheetTrial::worked);
        String written = "";
        for (int key = 0; key < 2 * repetitions; key++) {
            written += (char) ('a' + key % 26);
            rest(stage, sheet);
            if (key % 2 == 0) {
                pages.add(laid(sheet, written));
            } else {
                pictures.add(painted(stage, sheet, written));
            }
        }
        figures.put("work a key", Samples.few((Screen.ask(SheetTrial::worked) - worked) / 1e6 / (2 * repetitions)));
        figures.put("key to pages", pages.both());
        figures.put("key to picture", pictures.both());
        Screen.run(stage::close);
        work.close();
        return figures;
    }

    /** Waits until nothing is drawn any longer of the key before: the same picture stands from one pulse to the next. */
    private static void rest(Stage stage, SheetViewModel sheet) {
        AtomicReference<@Nullable Object> last = new AtomicReference<>();
        Screen.until(() -> {}, () -> {
            Object now = picture(stage);
            return last.getAndSet(now) == now
                    && now != null
                    && !sheet.preview().updatingProperty().get();
        });
    }

    /** How long the threads beside the window have computed, in nanoseconds. */
    private static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("chancery-work-"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static Cost laid(SheetViewModel sheet, String title) {
        PreviewViewModel preview = sheet.preview();
        return Screen.told(
                () -> sheet.title().textProperty().set(title),
                shown -> preview.updatingProperty().addListener((property, was, updating) -> {
                    if (!updating) {
                        shown.run();
                    }
                }));
    }

    private static Cost painted(Stage stage, SheetViewModel sheet, String title) {
        Object before = Screen.ask(() -> picture(stage));
        return Screen.until(
                () -> sheet.title().textProperty().set(title),
                () -> !sheet.preview().updatingProperty().get() && picture(stage) != before);
    }

    private static @Nullable Object picture(Stage stage) {
        return stage.getScene().lookup(".sheet-page .image-view") instanceof ImageView first ? first.getImage() : null;
    }
}
