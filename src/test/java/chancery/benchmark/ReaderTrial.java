package chancery.benchmark;

import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.view.WindowView;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.read.Opened;
import chancery.viewmodel.read.ReaderViewModel;
import chancery.viewmodel.read.Stretch;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WindowViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import chancery.work.Work;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a long text costs in the whole window: opened in the reader, a quote marked in its middle, words looked for. Prints
 * milliseconds from the act to the picture: median / 95th percentile / maximum.
 */
final class ReaderTrial {

    private static final int REPETITIONS = 6;

    private ReaderTrial() {}

    /** {@code ReaderTrial CHARACTERS QUOTES} */
    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("chancery-reader");
        Path file = home.resolve("long.dossier");
        String text = LongText.make(file, Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        System.out.println("characters=" + text.length());
        Platform.startup(() -> {});
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
        Screen.until(() -> window.open(file), () -> window.workbenchProperty().get() != null);
        WorkbenchViewModel workbench = Objects.requireNonNull(
                Screen.ask(() -> window.workbenchProperty().get()));
        ReaderViewModel reader = workbench.reader();
        Cost opening = Screen.until(() -> workbench.modeProperty().set(ViewMode.READ), () -> shown(stage, reader));
        System.out.println("first opening=" + Samples.few(opening.wall() / 1e6));
        long busy = Screen.ask(ReaderTrial::busy);
        Samples again = new Samples();
        Samples marks = new Samples();
        Samples forms = new Samples();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            mark(reader, text, repetition, forms, marks);
        }
        long marked = Screen.ask(ReaderTrial::busy);
        System.out.println("FX thread, a mark=" + Samples.few((marked - busy) / 1e6 / REPETITIONS));
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            Screen.run(reader::close);
            again.add(Screen.until(() -> reader.open(LongText.SOURCE), () -> shown(stage, reader))
                    .wall());
        }
        System.out.println(
                "FX thread, an opening=" + Samples.few((Screen.ask(ReaderTrial::busy) - marked) / 1e6 / REPETITIONS));
        Samples finds = new Samples();
        for (String words : new String[] {"berth 9", "berth 99", "we keep", "nobody", "said Speaker Aasen"}) {
            finds.add(Screen.until(
                            () -> reader.find().wordsProperty().set(words),
                            () -> reader.find().matchesProperty().get().count() > 0)
                    .wall());
            Screen.until(
                    () -> reader.find().wordsProperty().set(""),
                    () -> reader.find().matchesProperty().get().count() == 0);
        }
        System.out.println("opening=" + again.three());
        System.out.println("form=" + forms.three());
        System.out.println("mark=" + marks.three());
        System.out.println("find=" + finds.three());
        System.exit(0);
    }

    private static void mark(ReaderViewModel reader, String text, int repetition, Samples forms, Samples marks) {
        int from = text.indexOf("Paragraph", text.length() / 2 + repetition * 3_000);
        Screen.until(() -> reader.select(new Stretch(from, from + 9)), () -> true);
        AtomicReference<@Nullable FormViewModel> form = new AtomicReference<>();
        forms.add(Screen.until(() -> reader.marking().quote(form::set), () -> form.get() != null)
                .wall());
        int before = Screen.ask(() -> size(reader));
        marks.add(Screen.until(() -> Objects.requireNonNull(form.get()).save(), () -> size(reader) > before)
                .wall());
    }

    /** How long the JavaFX thread has worked. */
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int size(ReaderViewModel reader) {
        Opened opened = reader.openedProperty().get();
        return opened == null ? 0 : opened.marks().all().size();
    }

    private static boolean shown(Stage stage, ReaderViewModel reader) {
        return reader.openedProperty().get() != null && stage.getScene().lookup(".marked-quote") != null;
    }
}
