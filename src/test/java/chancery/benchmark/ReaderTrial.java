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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a long text costs in the whole window: opened in the reader, a quote marked in its middle, words looked for. After a
 * rehearsal each is done {@value #REPETITIONS} times; printed are median / 95th percentile / maximum in milliseconds from the act to
 * the picture, and in the second line what the JavaFX thread computed for it.
 */
final class ReaderTrial {

    private static final int REHEARSALS = 5;
    private static final int REPETITIONS = 30;
    private static final long QUIET = 100_000_000;

    private final ReaderViewModel reader;
    private final Stage stage;
    private final String text;
    private final AtomicReference<@Nullable FormViewModel> form = new AtomicReference<>();
    private int marks;

    private ReaderTrial(ReaderViewModel reader, Stage stage, String text) {
        this.reader = reader;
        this.stage = stage;
        this.text = text;
    }

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
        ReaderTrial trial = new ReaderTrial(workbench.reader(), stage, text);
        Cost first = Screen.until(() -> workbench.modeProperty().set(ViewMode.READ), trial::shown);
        System.out.println("first opening=" + Samples.few(first.wall() / 1e6));
        trial.measure("mark", trial::fill, trial::mark);
        trial.measure("opening", trial::close, trial::open);
        trial.measure("find", trial::forget, trial::find);
        System.exit(0);
    }

    /** Does something often, each time after a preparation, and tells what it cost. */
    private void measure(String name, Runnable prepare, Supplier<Cost> act) {
        Samples cold = new Samples();
        for (int rehearsal = 0; rehearsal < REHEARSALS; rehearsal++) {
            prepare.run();
            cold.add(act.get().wall());
        }
        Samples wall = new Samples();
        Samples thread = new Samples();
        Profile.of(name, () -> {
            for (int repetition = 0; repetition < REPETITIONS; repetition++) {
                prepare.run();
                long before = Screen.busy();
                wall.add(act.get().wall());
                thread.add(Screen.busy() - before);
            }
        });
        System.out.println(name + "=" + wall.three());
        System.out.println(name + ", JavaFX thread=" + thread.three());
    }

    /** Selects a word, asks for a quote's form and waits until all is quiet, as it is when somebody saves one. */
    private void fill() {
        int from = text.indexOf("Paragraph", text.length() / 2 + marks++ % 10 * (text.length() / 40));
        Screen.until(() -> reader.select(new Stretch(from, from + 9)), () -> true);
        form.set(null);
        Screen.until(() -> reader.marking().quote(form::set), () -> form.get() != null);
        quiet();
    }

    /** From a quote's form being saved to the mark in the text. */
    private Cost mark() {
        int before = Screen.ask(this::size);
        return Screen.until(() -> Objects.requireNonNull(form.get()).save(), () -> size() > before);
    }

    private void close() {
        Screen.run(reader::close);
        quiet();
    }

    private Cost open() {
        return Screen.until(() -> reader.open(LongText.SOURCE), this::shown);
    }

    private void forget() {
        Screen.until(
                () -> reader.find().wordsProperty().set(""),
                () -> reader.find().matchesProperty().get().count() == 0);
        quiet();
    }

    private Cost find() {
        String words = new String[] {"berth 9", "berth 7", "we keep", "nobody", "said Speaker Aasen"}[marks++ % 5];
        return Screen.until(
                () -> reader.find().wordsProperty().set(words),
                () -> reader.find().matchesProperty().get().count() > 0);
    }

    /** Waits until nothing of what came before is being done any more. */
    private static void quiet() {
        Cost before;
        do {
            before = Cost.now();
            LockSupport.parkNanos(QUIET);
        } while (Cost.now().since(before).processor() > QUIET / 5);
    }

    private int size() {
        Opened opened = reader.openedProperty().get();
        return opened == null ? 0 : opened.marks().all().size();
    }

    private boolean shown() {
        return reader.openedProperty().get() != null && stage.getScene().lookup(".marked-quote") != null;
    }
}
