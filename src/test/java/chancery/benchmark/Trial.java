package chancery.benchmark;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.filter.Chip;
import chancery.filter.Condition;
import chancery.model.Actor;
import chancery.model.Basis;
import chancery.model.Event;
import chancery.model.EventColumns;
import chancery.model.Id;
import chancery.model.When;
import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.time.Edtf;
import chancery.timeline.Extent;
import chancery.timeline.LaneBy;
import chancery.timeline.TimelineContent;
import chancery.view.WindowView;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
import chancery.viewmodel.search.SearchLine;
import chancery.viewmodel.search.SearchViewModel;
import chancery.viewmodel.timeline.TimelineViewModel;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.WindowViewModel;
import chancery.viewmodel.window.WorkbenchViewModel;
import chancery.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;

/**
 * What one dossier costs in the whole window, 1600 by 900 pixels: opened as the program opens it, panned, zoomed, filtered,
 * searched and edited. Answers are put together under the names of {@link Benchmark}'s columns.
 */
final class Trial {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final List<String> SEARCHES =
            List.of("t", "ta", "tal", "talk", "talks", "meeting", "min", "minister", "sanctions", "border talks");

    private final Path file;
    private final int repetitions;
    private final double second;
    private final Map<String, String> answers = new LinkedHashMap<>();

    /**
     * A trial of a file.
     *
     * @param repetitions how often filters, searches and edits are tried
     * @param second how long each third of the script of frames takes, in seconds
     */
    Trial(Path file, int repetitions, double second) {
        this.file = file;
        this.repetitions = repetitions;
        this.second = second;
    }

    /** Tries one file in this process and prints what came of it, a line a figure; only its openings where there is a second argument. */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> {});
        Path home = Files.createTempDirectory("chancery-benchmark");
        Trial trial = new Trial(Path.of(args[0]), 20, 1);
        if (args.length > 1) {
            trial.open(home);
        } else {
            trial.run(home);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Says a figure at once: who watches sees what is being waited for. */
    private void tell(String name, String figure) {
        answers.put(name, figure);
        System.out.println(name + "=" + figure);
    }

    /** Tries nothing but openings; settings go to a folder. */
    void open(Path home) {
        Work work = Work.threads(Platform::runLater);
        WindowViewModel window = Screen.ask(() -> window(home, work));
        Screen.run(() -> shown(new Stage(), window));
        Openings openings = new Openings(window, file);
        Profile.of("open", () -> openFirst(openings));
        Residence.quiet();
        Profile.of("again", () -> openAgain(openings));
    }

    /** Tries everything; settings go to a folder. */
    Map<String, String> run(Path home) throws IOException {
        tell("file MB", Long.toString(Files.size(file) / 1_000_000));
        Work work = Work.threads(Platform::runLater);
        WindowViewModel window = Screen.ask(() -> window(home, work));
        Stage stage = Screen.ask(() -> {
            Stage made = new Stage();
            shown(made, window);
            return made;
        });
        Openings.pause();
        long heap = Residence.heap();
        Openings openings = new Openings(window, file);
        Profile.of("open", () -> openFirst(openings));
        WorkbenchViewModel workbench =
                Objects.requireNonNull(window.workbenchProperty().get());
        tell("memory MB", Long.toString(Residence.megabytes()));
        // A large dossier is checked and copied in its first minute; what that takes from two processors is not a
        // frame's cost, nor what it needs to hold an event's.
        Residence.quiet();
        long events = Math.max(1, workbench.session().contents().events().size());
        tell("heap B/event", Long.toString((Residence.heap() - heap) / events));
        Profile.of("frames", () -> frames(workbench.timeline()));
        Profile.of("hide", () -> hide(workbench));
        Profile.of("filter", () -> filter(workbench));
        Profile.of("regroup", () -> regroup(workbench.timeline()));
        Profile.of("search", () -> search(workbench.search()));
        Profile.of("edit", () -> {
            tell("rename p95", edit(workbench, Trial::renamed));
            tell("move p95", edit(workbench, Trial::moved));
        });
        tell("memory after", Long.toString(Residence.megabytes()));
        Profile.of("floor", () -> floor(workbench));
        Profile.of("again", () -> openAgain(openings));
        Screen.run(() -> {
            window.end();
            stage.hide();
        });
        work.close();
        return answers;
    }

    /** The window as the program shows it. */
    private static void shown(Stage stage, WindowViewModel window) {
        WindowView view = new WindowView(stage, window);
        view.show();
        view.rehearse(window.rehearsal());
    }

    private static WindowViewModel window(Path home, Work work) {
        Folders folders = new Folders(home.resolve("settings"), home.resolve("dossiers"), home.resolve("backups"));
        SettingsFile settings = new SettingsFile(folders);
        WindowViewModel window =
                new WindowViewModel(new Memory(settings, settings.load(), work), new Problems(), work, folders);
        window.layout().setFrame(new LayoutViewModel.Frame(0, 0, WIDTH, HEIGHT, false));
        return window;
    }

    private void openFirst(Openings openings) {
        Costs costs = new Costs();
        costs.add(openings.open());
        tell("open ms", costs.most());
    }

    private void openAgain(Openings openings) {
        tell("open again p50 / max", openings.again(Math.min(repetitions, 5)).both());
    }

    private void frames(TimelineViewModel timeline) {
        Extent all = timeline.content().extentAround(timeline.options().asOf());
        // Once before it counts: in its first seconds a Java program is busy compiling itself.
        Frames.of(3 * second, time -> timeline.show(Script.at(all, time / second)));
        Frames frames = Frames.of(3 * second, time -> timeline.show(Script.at(all, time / second)));
        tell("frame ms p50 / p95 / max", frames.times().three());
        tell("CPU ms a frame", frames.processor().three());
        tell("frames", Integer.toString(frames.times().size()));
        Screen.run(timeline::fit);
    }

    private void floor(WorkbenchViewModel workbench) {
        TimelineContent content = workbench.timeline().content();
        long[] starts = IntStream.range(0, content.dated())
                .mapToLong(content.events()::startEarliest)
                .toArray();
        Extent all = content.extentAround(workbench.timeline().options().asOf());
        Frames frames = Floor.of(starts, all, WIDTH, HEIGHT, second);
        tell("floor ms", frames.times().three());
        tell("floor CPU", frames.processor().three());
    }

    private void hide(WorkbenchViewModel workbench) {
        Costs costs = new Costs();
        List<Actor> actors = workbench.session().contents().actors();
        for (int turn = 0; turn < repetitions; turn++) {
            Id<Actor> actor = actors.get(turn / 2 % actors.size()).id();
            boolean shown = turn % 2 == 1;
            costs.add(Screen.until(
                    () -> workbench.actors().show(actor, shown),
                    () -> workbench.timeline().options().hiddenLanes().contains(actor.value()) != shown));
        }
        tell("hide p95", costs.most());
    }

    /** Narrows all views by words and by a kind of events, and shows everything again. */
    private void filter(WorkbenchViewModel workbench) {
        String kind = workbench.session().contents().events().kinds().get(0);
        List<Condition> conditions = List.of(new Condition.Text("talks"), new Condition.Kinds(List.of(kind)));
        Costs costs = new Costs();
        for (int turn = 0; turn < repetitions; turn++) {
            Chip chip = Chip.of(conditions.get(turn % conditions.size()));
            costs.add(Screen.until(() -> workbench.filter().add(chip), () -> sifted(workbench, true)));
            costs.add(Screen.until(() -> workbench.filter().clear(), () -> sifted(workbench, false)));
        }
        tell("filter p95", costs.most());
    }

    private static boolean sifted(WorkbenchViewModel workbench, boolean narrowed) {
        TimelineViewModel timeline = workbench.timeline();
        return timeline.content().shown().everything() != narrowed && !timeline.awaitsTitles();
    }

    private void regroup(TimelineViewModel timeline) {
        Costs costs = new Costs();
        for (LaneBy by : List.of(LaneBy.SIDE, LaneBy.KIND, LaneBy.FLAT, LaneBy.ACTOR)) {
            costs.add(Screen.until(
                    () -> timeline.lanes().sortBy(by), () -> timeline.options().laneBy() == by));
        }
        tell("regroup p50 / max", costs.both());
    }

    private void search(SearchViewModel search) {
        Costs costs = new Costs();
        for (int turn = 0; turn < repetitions; turn++) {
            String words = SEARCHES.get(turn % SEARCHES.size());
            Screen.run(() -> search.wordsProperty().set(""));
            costs.add(Screen.until(
                    () -> search.wordsProperty().set(words),
                    () -> !search.lines().isEmpty()
                            || search.fruitlessProperty().get()));
        }
        tell("search p95", costs.most());
        Costs answers = new Costs();
        for (int turn = 0; turn < repetitions; turn++) {
            String words = SEARCHES.get(turn % SEARCHES.size());
            Screen.run(() -> search.wordsProperty().set(""));
            answers.add(Screen.told(() -> search.wordsProperty().set(words), told -> {
                search.lines().addListener((ListChangeListener<SearchLine>) change -> told.run());
                search.fruitlessProperty().addListener((property, before, after) -> told.run());
            }));
        }
        Screen.run(() -> search.wordsProperty().set(""));
        tell("search answer p95", answers.most());
    }

    /** Changes an event, and changes it back, as a key that does so would: from the key to the picture that shows it saved. */
    private String edit(WorkbenchViewModel workbench, UnaryOperator<Event> change) {
        Costs costs = new Costs();
        int key = Screen.ask(() -> {
            EventColumns events = workbench.session().contents().events();
            return events.key(events.size() / 2);
        });
        for (int turn = 0; turn <= repetitions; turn++) {
            Contents before = Screen.ask(() -> workbench.session().contents());
            Cost cost = Screen.until(
                    () -> workbench
                            .session()
                            .editing()
                            .make(shelf -> Optional.of(replacing(shelf.event(key), change)), changes -> {}),
                    () -> workbench.session().contents() != before
                            && workbench
                                    .timeline()
                                    .content()
                                    .standsAs(workbench.session().contents().events())
                            && !workbench.timeline().awaitsTitles());
            if (turn > 0) {
                costs.add(cost);
            }
        }
        return costs.most();
    }

    private static Edit replacing(Event event, UnaryOperator<Event> change) {
        return new Edit("Change an event", List.of(Change.replaced(event, change.apply(event))));
    }

    private static Event renamed(Event event) {
        String title = event.title().endsWith(".")
                ? event.title().substring(0, event.title().length() - 1)
                : event.title() + ".";
        return event.withTitle(title);
    }

    /** On the ninth of January 2015, or on the tenth. */
    private static Event moved(Event event) {
        Edtf ninth = Edtf.parse("2015-01-09");
        Edtf date = ninth.equals(event.when().edtf()) ? Edtf.parse("2015-01-10") : ninth;
        When when = new When(date.text(), date, date.bounds(), Basis.STATED, null, null, null);
        return event.withWhen(when);
    }
}
