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

/** What every key means, with a dossier open and without. The sheet of keys lists them in this order. */
final class WindowKeys {

    private static final String GO = "window.keys.go";
    private static final String TIME = "window.keys.time";
    private static final String POSITIONS = "window.keys.positions";
    private static final String PANELS = "window.keys.panels";
    private static final String FILE = "window.keys.file";
    static final String LOOK = "window.keys.look";
    private static final String EDIT = "window.keys.edit";

    private final WindowActions actions;
    private final LooksViewModel looks;

    WindowKeys(WindowActions actions, LooksViewModel looks) {
        this.actions = actions;
        this.looks = looks;
    }

    /** The keys without a dossier. */
    List<Shortcut> welcome() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(pressed(GO, "window.key.clear", "Esc", actions::escape, "Esc"));
        keys.addAll(file());
        keys.addAll(look());
        return keys;
    }

    /** The keys with a dossier. */
    List<Shortcut> workbench(WorkbenchView view, WorkbenchViewModel viewModel, Steward steward) {
        List<Shortcut> keys = new ArrayList<>();
        keys.addAll(go(viewModel));
        keys.addAll(edit());
        keys.addAll(steward.keys());
        keys.addAll(time(view));
        keys.addAll(positions(view));
        keys.addAll(panels(view, viewModel));
        keys.addAll(file());
        keys.addAll(look());
        return keys;
    }

    private List<Shortcut> go(WorkbenchViewModel viewModel) {
        return List.of(
                everywhere(GO, "window.key.search", "Ctrl K", actions::search, "Shortcut+K", "Shortcut+F"),
                either(GO, "window.key.next", "→|.", viewModel.chronology()::next, "Right", "."),
                either(GO, "window.key.previous", "←|,", viewModel.chronology()::previous, "Left", ","),
                everywhere(
                        GO,
                        "window.key.back",
                        "Alt ←",
                        () -> viewModel.session().selection().back(),
                        "Alt+Left"),
                everywhere(
                        GO,
                        "window.key.forward",
                        "Alt →",
                        () -> viewModel.session().selection().forward(),
                        "Alt+Right"),
                filterKey(),
                everywhere(GO, "window.key.filter.clear", "Shift Esc", actions::clearFilter, "Shift+Esc"),
                told(GO, "window.key.filter.chips", "←|→|Del|Enter|!"),
                pressed(GO, "window.key.clear", "Esc", actions::escape, "Esc"));
    }

    /** The slash for who types, and a combination for who is in a field. */
    private Shortcut filterKey() {
        Shortcut slash = typed(GO, "window.key.filter", "/", actions::filter, "/");
        Shortcut everywhere = everywhere(GO, "window.key.filter", "Ctrl Shift F", actions::filter, "Shortcut+Shift+F");
        return new Shortcut(
                GO,
                "window.key.filter",
                List.of("/", "Ctrl Shift F"),
                slash.fits().or(everywhere.fits()),
                false,
                actions::filter);
    }

    /** Making is a letter, then the letter of what is made; a plain letter each would leave none for the reader. */
    private List<Shortcut> edit() {
        return List.of(
                either(EDIT, "window.key.create", "A|Ins", actions::create, "Insert", "aA"),
                typed(EDIT, "window.key.edit", "E", actions::edit, "eE"));
    }

    private static List<Shortcut> time(WorkbenchView view) {
        return List.of(
                typed(TIME, "window.key.zoom.in", "+", () -> on(view, TimelinePane::zoomIn), "+="),
                typed(TIME, "window.key.zoom.out", "−", () -> on(view, TimelinePane::zoomOut), "-_"),
                typed(TIME, "window.key.fit", "0|F", () -> on(view, TimelinePane::fit), "0fF"),
                pressed(TIME, "window.key.pan.left", "Shift ←", () -> on(view, TimelinePane::panLeft), "Shift+Left"),
                pressed(TIME, "window.key.pan.right", "Shift →", () -> on(view, TimelinePane::panRight), "Shift+Right"),
                pressed(
                        TIME,
                        "window.key.move.earlier",
                        "Ctrl ←",
                        () -> on(view, TimelinePane::moveEarlier),
                        "Shortcut+Left"),
                pressed(
                        TIME,
                        "window.key.move.later",
                        "Ctrl →",
                        () -> on(view, TimelinePane::moveLater),
                        "Shortcut+Right"),
                pressed(TIME, "window.key.lane.up", "↑", () -> on(view, TimelinePane::laneUp), "Up"),
                pressed(TIME, "window.key.lane.down", "↓", () -> on(view, TimelinePane::laneDown), "Down"),
                typed(TIME, "window.key.folds", "Q", () -> on(view, TimelinePane::toggleFolds), "qQ"),
                typed(TIME, "window.key.issue", "I", () -> on(view, TimelinePane::nextIssue), "iI"));
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

    private List<Shortcut> panels(WorkbenchView view, WorkbenchViewModel viewModel) {
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

    private List<Shortcut> file() {
        return List.of(
                everywhere(FILE, "window.key.open", "Ctrl O", actions::open, "Shortcut+O"),
                everywhere(FILE, "window.key.new", "Ctrl N", actions::make, "Shortcut+N"),
                everywhere(FILE, "window.key.brief", "Ctrl P", actions::brief, "Shortcut+P"),
                everywhere(FILE, "window.key.backups", "Ctrl Shift B", actions::backups, "Shortcut+Shift+B"),
                everywhere(FILE, "window.key.close", "Ctrl W", actions::close, "Shortcut+W"),
                everywhere(FILE, "window.key.quit", "Ctrl Q", actions::quit, "Shortcut+Q"));
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
                either(LOOK, "window.key.keys", "?|F1", actions::keys, "F1", "?"));
    }

    private static void on(WorkbenchView view, Consumer<TimelinePane> action) {
        view.timeline().ifPresent(action);
    }
}
