package chancery.benchmark;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Id;
import chancery.settings.Folders;
import chancery.settings.SettingsFile;
import chancery.timeline.Extent;
import chancery.timeline.LaneBy;
import chancery.view.WindowView;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Memory;
import chancery.viewmodel.Problems;
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
import javafx.application.Platform;
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

    /** Tries one file in this process and prints what came of it, a line a figure. */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> {});
        Path home = Files.createTempDirectory("chancery-benchmark");
        new Trial(Path.of(args[0]), 20, 1).run(home).forEach((name, value) -> System.out.println(name + "=" + value));
        Runtime.getRuntime().halt(0);
    }

    /** Tries everything; settings go to a folder. */
    Map<String, String> run(Path home) throws IOException {
        answers.put("file MB", Long.toString(Files.size(file) / 1_000_000));
        Work work = Work.threads(Platform::runLater);
        WindowViewModel window = Screen.ask(() -> window(home, work));
        Stage stage = Screen.ask(() -> {
            Stage made = new Stage();
            new WindowView(made, window).show();
            return made;
        });
        open(window);
        WorkbenchViewModel workbench =
                Objects.requireNonNull(window.workbenchProperty().get());
        answers.put("memory MB", Long.toString(Residence.megabytes()));
        answers.put("heap B/event", heap(workbench));
        frames(workbench.timeline());
        answers.put("filter p95", filter(workbench));
        answers.put("regroup", regroup(workbench.timeline()));
        answers.put("search p95", search(workbench.search()));
        answers.put("edit p95", edit(workbench));
        Screen.run(() -> {
            window.end();
            stage.hide();
        });
        work.close();
        return answers;
    }

    private static WindowViewModel window(Path home, Work work) {
        Folders folders = new Folders(home.resolve("settings"), home.resolve("dossiers"), home.resolve("backups"));
        SettingsFile settings = new SettingsFile(folders);
        WindowViewModel window =
                new WindowViewModel(new Memory(settings, settings.load(), work), new Problems(), work, folders);
        window.layout().setFrame(new LayoutViewModel.Frame(0, 0, WIDTH, HEIGHT, false));
        return window;
    }

    private void open(WindowViewModel window) {
        long time = Screen.until(() -> window.open(file), () -> {
            WorkbenchViewModel workbench = window.workbenchProperty().get();
            return workbench != null && !workbench.timeline().awaitsTitles();
        });
        answers.put("open ms", Samples.few(time / 1e6));
    }

    private static String heap(WorkbenchViewModel workbench) {
        long events = Math.max(1, workbench.session().contents().events().size());
        return Long.toString(Residence.heap() / events);
    }

    private void frames(TimelineViewModel timeline) {
        Extent all = timeline.content().extentAround(timeline.options().asOf());
        // Once before it counts: in its first seconds a Java program is busy compiling itself.
        Frames.of(3 * second, time -> timeline.show(Script.at(all, time / second)));
        Frames frames = Frames.of(3 * second, time -> timeline.show(Script.at(all, time / second)));
        answers.put("frame ms p50 / p95 / max", frames.times().three());
        answers.put("CPU ms a frame", frames.processor().three());
        answers.put("frames", Integer.toString(frames.times().size()));
        Screen.run(timeline::fit);
    }

    private String filter(WorkbenchViewModel workbench) {
        Samples samples = new Samples();
        List<Actor> actors = workbench.session().contents().actors();
        for (int turn = 0; turn < repetitions; turn++) {
            Id<Actor> actor = actors.get(turn / 2 % actors.size()).id();
            boolean shown = turn % 2 == 1;
            samples.add(Screen.until(
                    () -> workbench.actors().show(actor, shown),
                    () -> workbench.timeline().options().hiddenLanes().contains(actor.value()) != shown));
        }
        return Samples.few(samples.percentile(0.95));
    }

    private String regroup(TimelineViewModel timeline) {
        Samples samples = new Samples();
        for (LaneBy by : List.of(LaneBy.SIDE, LaneBy.KIND, LaneBy.FLAT, LaneBy.ACTOR)) {
            samples.add(Screen.until(
                    () -> timeline.lanes().byProperty().set(by),
                    () -> timeline.options().laneBy() == by));
        }
        return Samples.few(samples.percentile(0.5)) + " / " + Samples.few(samples.percentile(1));
    }

    private String search(SearchViewModel search) {
        Samples samples = new Samples();
        for (int turn = 0; turn < repetitions; turn++) {
            String words = SEARCHES.get(turn % SEARCHES.size());
            Screen.run(() -> search.wordsProperty().set(""));
            samples.add(Screen.until(
                    () -> search.wordsProperty().set(words),
                    () -> !search.lines().isEmpty()
                            || search.fruitlessProperty().get()));
        }
        Screen.run(() -> search.wordsProperty().set(""));
        return Samples.few(samples.percentile(0.95));
    }

    /** Moves an event by a day and back, as the key that does so would: from the key to the picture that shows it saved. */
    private String edit(WorkbenchViewModel workbench) {
        Samples samples = new Samples();
        for (int turn = 0; turn <= repetitions; turn++) {
            int row = Screen.ask(() -> workbench.session().contents().events().size() / 2);
            Contents before = Screen.ask(() -> workbench.session().contents());
            long time = Screen.until(
                    () -> workbench
                            .session()
                            .editing()
                            .make(
                                    shelf -> Optional.of(
                                            renamed(shelf.event(before.events().key()[row]))),
                                    changes -> {}),
                    () -> workbench.session().contents() != before
                            && workbench
                                    .timeline()
                                    .content()
                                    .standsAs(workbench.session().contents().events())
                            && !workbench.timeline().awaitsTitles());
            if (turn > 0) {
                samples.add(time);
            }
        }
        return Samples.few(samples.percentile(0.95));
    }

    private static Edit renamed(Event event) {
        String title = event.title().endsWith(".")
                ? event.title().substring(0, event.title().length() - 1)
                : event.title() + ".";
        Event after = new Event(
                event.id(),
                title,
                event.summary(),
                event.kind(),
                event.reality(),
                event.when(),
                event.place(),
                event.participants(),
                event.passages(),
                event.accounts(),
                event.importance(),
                event.tags(),
                event.issues());
        return new Edit("Rename an event", List.of(Change.replaced(event, after)));
    }
}
