package chancery.view;

import static chancery.view.Shortcut.either;
import static chancery.view.Shortcut.everywhere;
import static chancery.view.Shortcut.pressed;
import static chancery.view.Shortcut.told;
import static chancery.view.Shortcut.typed;

import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** What every key means, with a dossier open and without. The sheet of keys lists them in this order. */
final class WindowKeys {

    private static final String GO = "window.keys.go";
    private static final String TIME = "window.keys.time";
    private static final String POSITIONS = "window.keys.positions";
    private static final String PANELS = "window.keys.panels";
    private static final String FILE = "window.keys.file";
    private static final String READER = "reader.keys";
    static final String LOOK = "window.keys.look";
    private static final String EDIT = "window.keys.edit";

    private final WindowActions window;
    private final LooksViewModel looks;

    WindowKeys(WindowActions window, LooksViewModel looks) {
        this.window = window;
        this.looks = looks;
    }

    /** The keys without a dossier. */
    List<Shortcut> welcome() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(pressed(GO, "window.key.clear", "Esc", window::escape, "Esc"));
        keys.addAll(file());
        keys.addAll(look());
        return keys;
    }

    /** The keys with a dossier. */
    List<Shortcut> workbench(Bench bench, WorkbenchViewModel viewModel) {
        WorkbenchView view = bench.view();
        BenchActions actions = bench.actions();
        List<Shortcut> keys = new ArrayList<>();
        keys.addAll(go(view, viewModel, actions));
        keys.addAll(edit(actions));
        keys.addAll(bench.steward().keys());
        keys.addAll(time(view, actions));
        keys.addAll(held(view));
        keys.addAll(bench.explorer().keys());
        keys.addAll(ListKeys.of(view));
        keys.addAll(positions(view));
        keys.addAll(reader());
        keys.addAll(panels(view, viewModel));
        keys.addAll(sheet(view, actions));
        keys.addAll(file());
        keys.addAll(look());
        return keys;
    }

    private List<Shortcut> go(WorkbenchView view, WorkbenchViewModel viewModel, BenchActions actions) {
        return List.of(
                everywhere(GO, "window.key.search", "Ctrl K", actions::search, "Shortcut+K"),
                everywhere(GO, "reader.key.find", "Ctrl F", view::find, "Shortcut+F"),
                typed(GO, "reader.key.show", "T", viewModel::showInText, "tT"),
                pressed(GO, "window.key.next", "→", viewModel.chronology()::next, "Right"),
                pressed(GO, "window.key.previous", "←", viewModel.chronology()::previous, "Left"),
                typed(GO, "window.key.lane.next", ".", () -> along(view, viewModel, 1), "."),
                typed(GO, "window.key.lane.previous", ",", () -> along(view, viewModel, -1), ","),
                everywhere(GO, "window.key.back", "Alt ←", viewModel::back, "Alt+Left"),
                everywhere(
                        GO,
                        "window.key.forward",
                        "Alt →",
                        () -> viewModel.session().selection().forward(),
                        "Alt+Right"),
                filterKey(actions),
                everywhere(GO, "window.key.filter", "Ctrl Shift F", actions::filter, "Shortcut+Shift+F")
                        .unlisted(),
                everywhere(GO, "window.key.filter.save", "Ctrl Shift S", actions::saveFilter, "Shortcut+Shift+S"),
                everywhere(GO, "window.key.filter.clear", "Shift Esc", actions::clearFilter, "Shift+Esc"),
                told(GO, "window.key.filter.chips", "←|→|Del|Enter|!"),
                pressed(GO, "window.key.clear", "Esc", window::escape, "Esc"));
    }

    /** The slash where nobody types; listed with the combination that counts in a field, too. */
    private static Shortcut filterKey(BenchActions actions) {
        Shortcut slash = typed(GO, "window.key.filter", "/", actions::filter, "/");
        return new Shortcut(
                GO, "window.key.filter", List.of("/", "Ctrl Shift F"), slash.fits(), false, actions::filter);
    }

    /** Making is a letter, then the letter of what is made; a plain letter each would leave none for the reader. */
    private static List<Shortcut> edit(BenchActions actions) {
        return List.of(
                either(EDIT, "window.key.create", "N|Ins", actions::create, "Insert", "nN"),
                typed(EDIT, "window.key.edit", "E", actions::edit, "eE"),
                pressed(EDIT, "window.key.text", "Ctrl Shift O", actions::text, "Shortcut+Shift+O"),
                pressed(EDIT, "window.key.paste", "Ctrl Shift V", actions::pasteText, "Shortcut+Shift+V"),
                pressed(EDIT, "window.key.review", "Ctrl Shift R", actions::review, "Shortcut+Shift+R"));
    }

    private static List<Shortcut> time(WorkbenchView view, BenchActions actions) {
        return List.of(
                typed(TIME, "window.key.zoom.in", "W|+", () -> on(view, TimelinePane::zoomIn), "+="),
                typed(TIME, "window.key.zoom.out", "S|−", () -> on(view, TimelinePane::zoomOut), "-_"),
                told(TIME, "window.key.pan.left", "A"),
                told(TIME, "window.key.pan.right", "D"),
                typed(TIME, "window.key.focus", "F", () -> on(view, TimelinePane::focusChosen), "fF"),
                typed(TIME, "window.key.fit", "0", () -> on(view, TimelinePane::fit), "0"),
                typed(TIME, "window.key.ruler", "R", () -> on(view, TimelinePane::rule), "rR"),
                told(TIME, "window.key.ruler.mouse", "Shift|Alt"),
                pressed(
                        TIME,
                        "window.key.range.left",
                        "Shift ←",
                        () -> on(view, pane -> pane.extendRange(-1)),
                        "Shift+Left"),
                pressed(
                        TIME,
                        "window.key.range.right",
                        "Shift →",
                        () -> on(view, pane -> pane.extendRange(1)),
                        "Shift+Right"),
                pressed(TIME, "window.key.move.earlier", "Ctrl ←", () -> view.moveChosen(-1), "Shortcut+Left"),
                pressed(TIME, "window.key.move.later", "Ctrl →", () -> view.moveChosen(1), "Shortcut+Right"),
                typed(TIME, "window.key.headers", "L", () -> on(view, TimelinePane::focusHeaders), "lL"),
                told(TIME, "window.key.overview", "←|→|Page ↑|Page ↓|Home|End"),
                told(TIME, "window.key.headers.open", "←|→|Enter"),
                told(TIME, "window.key.headers.pin", "P"),
                told(TIME, "window.key.headers.menu", "M"),
                told(TIME, "window.key.headers.move", "Alt Shift ↑|↓"),
                pressed(TIME, "window.key.lane.up", "↑", () -> on(view, TimelinePane::laneUp), "Up"),
                pressed(TIME, "window.key.lane.down", "↓", () -> on(view, TimelinePane::laneDown), "Down"),
                typed(TIME, "window.key.as-of", "O", actions::asOf, "oO"),
                typed(TIME, "window.key.folds", "Q", () -> on(view, TimelinePane::toggleFolds), "qQ"),
                typed(TIME, "window.key.issue", "I", () -> on(view, TimelinePane::nextIssue), "iI"));
    }

    /** The four letters under the left hand, as in Perfetto: the view moves for as long as they are held. */
    private static List<Shortcut> held(WorkbenchView view) {
        List<Shortcut> keys = new ArrayList<>();
        keys.addAll(Shortcut.held(KeyCode.W, down -> on(view, pane -> pane.hold(TimelinePane.Motion.IN, down))));
        keys.addAll(Shortcut.held(KeyCode.S, down -> on(view, pane -> pane.hold(TimelinePane.Motion.OUT, down))));
        keys.addAll(Shortcut.held(KeyCode.A, down -> on(view, pane -> pane.hold(TimelinePane.Motion.PAST, down))));
        keys.addAll(Shortcut.held(KeyCode.D, down -> on(view, pane -> pane.hold(TimelinePane.Motion.FUTURE, down))));
        return keys;
    }

    private static List<Shortcut> positions(WorkbenchView view) {
        return List.of(
                typed(POSITIONS, "window.key.position", "P", view::takePosition, "pP"),
                told(POSITIONS, "window.key.position.stance", "1|…|5"),
                told(POSITIONS, "window.key.position.cells", "←|↑|↓|→"),
                told(POSITIONS, "window.key.position.page", "Home|End"),
                told(POSITIONS, "window.key.position.open", "Enter"),
                told(POSITIONS, "window.key.position.day", "←|→"));
    }

    /** What the reader's text listens to itself, before the window. */
    private static List<Shortcut> reader() {
        return List.of(
                told(READER, "reader.key.select", "Shift ←|Shift →"),
                told(READER, "reader.key.grow", "Ctrl Shift ↑|Alt Shift →"),
                told(READER, "reader.key.shrink", "Ctrl Shift ↓|Alt Shift ←"),
                told(READER, "reader.key.q", "Q"),
                told(READER, "reader.key.part", "Shift Q"),
                told(READER, "reader.key.v", "V"),
                told(READER, "reader.key.t", "T"),
                told(READER, "reader.key.join", "Shift T"),
                told(READER, "reader.key.d", "D"),
                told(READER, "reader.key.p", "P"),
                told(READER, "reader.key.n", "N"),
                told(READER, "reader.key.step", "[|]"),
                told(READER, "suggest.key.next", "J|Shift J"),
                told(READER, "suggest.key.accept", "A"),
                told(READER, "suggest.key.edit", "E"),
                told(READER, "suggest.key.reject", "X"),
                told(READER, "suggest.key.names", "Shift A"),
                told(READER, "suggest.key.kinds", "Shift G"),
                told(READER, "suggest.key.show", "G"),
                told(READER, "reader.key.choose", "Enter"),
                told(READER, "reader.key.again", "F3|Shift F3"),
                told(READER, "reader.key.size", "+|−|0"));
    }

    private static List<Shortcut> panels(WorkbenchView view, WorkbenchViewModel viewModel) {
        List<Shortcut> keys = new ArrayList<>();
        for (ViewMode mode : view.modes()) {
            String number = String.valueOf(view.modes().indexOf(mode) + 1);
            keys.add(typed(
                    PANELS,
                    "window.key.view." + mode.word(),
                    number,
                    () -> viewModel.modeProperty().set(mode),
                    number));
        }
        keys.add(everywhere(PANELS, "window.key.panel.next", "F6", () -> view.focusPanel(1), "F6"));
        keys.add(everywhere(PANELS, "window.key.panel.before", "Shift F6", () -> view.focusPanel(-1), "Shift+F6"));
        keys.add(everywhere(PANELS, "window.key.actor", "Ctrl E", view::findActor, "Shortcut+E"));
        return keys;
    }

    private static List<Shortcut> sheet(WorkbenchView view, BenchActions actions) {
        Runnable briefOrPrint = () -> {
            if (!view.printSheet()) {
                actions.brief();
            }
        };
        return List.of(
                everywhere(FILE, "window.key.brief.print", "Ctrl P", briefOrPrint, "Shortcut+P"),
                told(FILE, "window.key.sheet.save", "Ctrl S"),
                told(FILE, "window.key.sheet.links", "R|Shift R|Enter|Ctrl Enter|Backspace"),
                everywhere(FILE, "window.key.backups", "Ctrl Shift B", actions::backups, "Shortcut+Shift+B"));
    }

    private List<Shortcut> file() {
        return List.of(
                everywhere(FILE, "window.key.open", "Ctrl O", window::open, "Shortcut+O"),
                everywhere(FILE, "window.key.new", "Ctrl N", window::make, "Shortcut+N"),
                everywhere(FILE, "window.key.close", "Ctrl W", window::close, "Shortcut+W"),
                everywhere(FILE, "window.key.quit", "Ctrl Q", window::quit, "Shortcut+Q"));
    }

    private List<Shortcut> look() {
        return List.of(
                everywhere(
                        LOOK,
                        "window.key.larger",
                        "Ctrl +",
                        looks::largerText,
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Shift+Plus",
                        "Shortcut+Add"),
                everywhere(
                        LOOK,
                        "window.key.smaller",
                        "Ctrl −",
                        looks::smallerText,
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                everywhere(
                        LOOK, "window.key.ordinary", "Ctrl 0", looks::ordinaryText, "Shortcut+0", "Shortcut+Numpad 0"),
                everywhere(LOOK, "window.key.theme", "Ctrl Shift L", looks::switchTheme, "Shortcut+Shift+L"),
                either(LOOK, "window.key.keys", "?|F1", window::keys, "F1", "?"));
    }

    /** In the timeline within the lane, elsewhere in the order of time. */
    private static void along(WorkbenchView view, WorkbenchViewModel viewModel, int by) {
        view.timeline()
                .ifPresentOrElse(
                        pane -> pane.along(by),
                        by > 0 ? viewModel.chronology()::next : viewModel.chronology()::previous);
    }

    private static void on(WorkbenchView view, Consumer<TimelinePane> action) {
        view.timeline().ifPresent(action);
    }
}
