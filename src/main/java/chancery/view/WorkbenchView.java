package chancery.view;

import chancery.text.Words;
import chancery.view.actor.ActorPanelView;
import chancery.view.asof.AsOfBanner;
import chancery.view.check.ChecksView;
import chancery.view.filter.FilterBar;
import chancery.view.filter.NothingLeft;
import chancery.view.filter.SavedMenu;
import chancery.view.inspect.InspectorView;
import chancery.view.list.EventListView;
import chancery.view.look.Nodes;
import chancery.view.note.NotesView;
import chancery.view.position.PositionCards;
import chancery.view.position.PositionsView;
import chancery.view.quote.QuotesView;
import chancery.view.read.ReaderView;
import chancery.view.sheet.SheetView;
import chancery.view.text.TextCards;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The window with a dossier open: actors on the left, the chosen view in the middle, the inspector on the right. */
public final class WorkbenchView extends BorderPane {

    private static final Duration SETTLING = Duration.millis(800);

    private final WorkbenchViewModel viewModel;
    private final @Nullable TimelinePane timeline;
    private final ActorPanelView actors;
    private final LooksViewModel looks;
    private final PositionCards cards;
    private final Map<ViewMode, Supplier<Middle>> builders = new EnumMap<>(ViewMode.class);
    private final Map<ViewMode, Middle> built = new EnumMap<>(ViewMode.class);
    private @Nullable EventListView list;
    private final InspectorView inspector;
    private final RightSide right;
    private final BenchActions actions;
    private @Nullable ReaderView reader;
    private @Nullable SheetView sheet;
    private final StackPane middle = new StackPane();
    private final NothingLeft nothing;
    private final FilterBar filterBar;
    private final SavedMenu saved;
    private final SplitPane split = new SplitPane();
    private final Dividers dividers;

    /**
     * What the middle of the window can show.
     *
     * @param region fills the middle
     * @param shown run each time it comes to be shown
     * @param focus gives it the keyboard
     */
    private record Middle(Region region, Runnable shown, Runnable focus) {}

    /**
     * Shows a dossier.
     *
     * @param timeline draws the events over time; null where there is nobody who can
     * @param actions what the buttons ask for
     * @param menu everything that has no button of its own
     */
    WorkbenchView(
            WorkbenchViewModel viewModel,
            LooksViewModel looks,
            LayoutViewModel layout,
            @Nullable TimelinePane timeline,
            BenchActions actions,
            MenuButton menu) {
        this.viewModel = viewModel;
        this.timeline = timeline;
        this.looks = looks;
        this.actions = actions;
        this.cards = new PositionCards(viewModel.positions(), looks, actions.overlay());
        offer();
        this.nothing = new NothingLeft(viewModel.session(), viewModel.filter());
        this.actors = new ActorPanelView(viewModel.actors(), looks);
        this.inspector = new InspectorView(viewModel.inspector(), looks, actions::show, this::showInText);
        getStyleClass().add("workbench");
        setMinWidth(0);
        middle.getStyleClass().add("middle");
        this.right = new RightSide(viewModel.suggest(), inspector, timeline, form -> actions.show(form, ""));
        split.getItems().setAll(actors, middle, right);
        split.getStyleClass().add("panels");
        this.dividers = new Dividers(split, layout);
        dividers.keep();
        looks.textSizeProperty().when(Nodes.shown(this)).addListener((property, before, after) -> dividers.refit());
        VBox top = new VBox(new TopBar(viewModel, segments(), actions, menu));
        viewModel.session().banner().ifPresent(words -> top.getChildren().add(banner(words)));
        viewModel.session().notices().forEach(words -> top.getChildren().add(notice(words, top)));
        this.saved = new SavedMenu(viewModel.filter(), actions.overlay());
        this.filterBar = new FilterBar(viewModel.filter(), actions::filter, saved, new AsOfBanner(viewModel.asOf()));
        top.getChildren().add(filterBar);
        setTop(top);
        setCenter(split);
        setBottom(new StatusLine(viewModel));
        viewModel.modeProperty().subscribe(this::show);
        // A split pane takes its panels in with the first layout; before, nothing in them can have the keyboard.
        middle.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(this::focusMiddle);
                checkLater();
            }
        });
    }

    /** Shows the passage of what is chosen in its text, and gives the keyboard to that. */
    private void showInText() {
        viewModel.showInText();
        focusMiddle();
    }

    /** The views that are offered, in order. */
    List<ViewMode> modes() {
        return List.copyOf(builders.keySet());
    }

    /** The views with a place in the bar at the top: the composer has a button of its own. */
    private List<ViewMode> segments() {
        return modes().stream().filter(mode -> mode != ViewMode.SHEET).toList();
    }

    /** The drawing of the events where it is what the middle shows. */
    Optional<TimelinePane> timeline() {
        return viewModel.modeProperty().get() == ViewMode.TIMELINE ? Optional.ofNullable(timeline) : Optional.empty();
    }

    /** The list of events where it is what the middle shows. */
    Optional<EventListView> list() {
        return viewModel.modeProperty().get() == ViewMode.LIST ? Optional.ofNullable(list) : Optional.empty();
    }

    /** Moves the chosen event by one step of its own precision, where the middle shows events: −1 towards the past. */
    void moveChosen(int direction) {
        if (timeline().isPresent() || list().isPresent()) {
            viewModel.timeline().moveChosen(direction);
        }
    }

    /** Opens a form for a position on what is chosen; in the matrix, on the cell that is looked at. */
    void takePosition() {
        if (viewModel.modeProperty().get() == ViewMode.POSITIONS) {
            viewModel.positions().shownSpot().ifPresentOrElse(cards::take, cards::take);
        } else {
            cards.take();
        }
    }

    /** Gives the keyboard to the field that finds actors; in the matrix, to the one that narrows it. */
    void findActor() {
        Node ofMatrix = middle.lookup("#" + PositionsView.FIND);
        if (ofMatrix != null) {
            ofMatrix.requestFocus();
        } else {
            actors.focusFilter();
        }
    }

    /** Gives the keyboard to what the middle shows. */
    void focusMiddle() {
        middle(viewModel.modeProperty().get()).focus().run();
    }

    /** Gives the keyboard to the next panel, or the one before. */
    void focusPanel(int step) {
        Map<Node, Runnable> panels = new LinkedHashMap<>();
        if (viewModel.filter().inForce()) {
            panels.put(filterBar, filterBar::focus);
        }
        if (split.getItems().contains(actors)) {
            panels.put(actors, actors::focus);
        }
        panels.put(middle, this::focusMiddle);
        panels.put(right, right::focus);
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        List<Node> nodes = List.copyOf(panels.keySet());
        Node from = nodes.stream()
                .filter(panel -> owner != null && Nodes.within(panel, owner))
                .findFirst()
                .orElse(middle);
        Node to = nodes.get(Math.floorMod(nodes.indexOf(from) + step, nodes.size()));
        Objects.requireNonNull(panels.get(to)).run();
    }

    /** Where the filter is shown, which a card about it leaves in sight. */
    Bounds filterOnScreen() {
        return filterBar.onScreen();
    }

    /** Asks for a name to save the filter in force by. */
    void saveFilter() {
        saved.save();
    }

    /** Looks for what does not fit when the window has come up and there is nothing more urgent to do. */
    private void checkLater() {
        PauseTransition settling = new PauseTransition(SETTLING);
        settling.setOnFinished(over -> viewModel.checks().beginUnasked());
        settling.play();
    }

    private void show(ViewMode mode) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean here = owner != null && Nodes.within(middle, owner);
        Middle now = middle(mode);
        // The matrix has a column of actors of its own, the reader one of sources, the composer one of what is asked.
        dividers.setFirstShown(mode != ViewMode.POSITIONS && mode != ViewMode.READ && mode != ViewMode.SHEET);
        dividers.setLastShown(mode != ViewMode.SHEET);
        filterBar.setOffered(mode != ViewMode.READ && mode != ViewMode.SHEET);
        now.shown().run();
        middle.getChildren().setAll(now.region(), nothing.of(mode));
        if (here) {
            focusMiddle();
        }
    }

    /** What the middle can show. Views are built when they are first shown: the window comes up sooner. */
    private void offer() {
        if (timeline != null) {
            TimelinePane pane = timeline;
            builders.put(ViewMode.TIMELINE, () -> timeline(pane));
        }
        builders.put(ViewMode.POSITIONS, () -> {
            PositionsView positions = new PositionsView(viewModel.positions(), looks, cards);
            return new Middle(positions, viewModel.positions()::show, positions::focus);
        });
        builders.put(ViewMode.LIST, () -> {
            EventListView made = new EventListView(viewModel.list(), viewModel.actors(), looks);
            list = made;
            return new Middle(made, made::shown, made::focus);
        });
        builders.put(ViewMode.QUOTES, () -> {
            QuotesView quotes = new QuotesView(viewModel.quotes(), looks);
            return new Middle(quotes, viewModel.quotes()::show, quotes::focus);
        });
        builders.put(ViewMode.NOTES, () -> {
            NotesView notes = new NotesView(viewModel.notes());
            return new Middle(notes, viewModel.notes()::show, notes::focus);
        });
        builders.put(ViewMode.CHECKS, () -> {
            ChecksView checks = new ChecksView(
                    viewModel.checks(),
                    () -> inspector().focus(),
                    actions::clearFilter,
                    source -> TextCards.review(viewModel.texts().review(source), actions.overlay()));
            return new Middle(checks, viewModel.checks()::begin, checks::focus);
        });
        builders.put(ViewMode.READ, () -> {
            ReaderView reader = new ReaderView(
                    viewModel.reader(),
                    viewModel.typeSize(),
                    new ReaderView.Window(
                            form -> actions.show(form, ""),
                            cards::take,
                            this::attach,
                            actions::review,
                            viewModel.suggest(),
                            actions.overlay()::keepClear));
            this.reader = reader;
            return new Middle(reader, () -> {}, reader::focus);
        });
        builders.put(ViewMode.SHEET, () -> {
            SheetView sheet = new SheetView(
                    viewModel.sheet(),
                    looks,
                    new SheetView.Window(actions::saveSheet, actions::fileToWrite, actions.overlay()));
            this.sheet = sheet;
            viewModel.sheet().preview().whenChosen(() -> dividers.setLastShown(true));
            return new Middle(sheet, () -> {}, sheet::focus);
        });
    }

    /** Looks for words: in the text that is read, or else in everything. */
    void find() {
        if (viewModel.modeProperty().get() == ViewMode.READ && reader != null) {
            reader.find();
        } else {
            actions.search();
        }
    }

    /** Asks where to print the sheet that is composed, and answers whether one is. */
    boolean printSheet() {
        if (viewModel.modeProperty().get() != ViewMode.SHEET || sheet == null) {
            return false;
        }
        sheet.print();
        return true;
    }

    /** Asks for the text of the source that is read. */
    private void attach() {
        viewModel.reader().source().ifPresent(actions::bringText);
    }

    private Middle middle(ViewMode mode) {
        ViewMode offered = builders.containsKey(mode) ? mode : ViewMode.LIST;
        return built.computeIfAbsent(
                offered, of -> Objects.requireNonNull(builders.get(of)).get());
    }

    /** The inspector, which is built after what the middle can show is offered. */
    private InspectorView inspector() {
        return inspector;
    }

    private static Middle timeline(TimelinePane pane) {
        BorderPane region = new BorderPane(pane.region());
        region.setTop(pane.toolbar());
        return new Middle(region, () -> {}, pane::focus);
    }

    /** What the user should know of the opening, until it has been read. */
    private static Node notice(String words, VBox top) {
        Label text = Nodes.prose(words, "notice-words");
        text.setGraphic(Nodes.icon(Feather.INFO));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button read = new Button();
        read.setGraphic(Nodes.icon(Feather.X));
        read.getStyleClass().add("bar-icon");
        read.setAccessibleText(Words.say("backup.notice.read"));
        HBox row = Nodes.row("open-notice", text, read);
        read.setOnAction(event -> top.getChildren().remove(row));
        return row;
    }

    private static Node banner(String words) {
        Label banner = Nodes.prose(words, "banner");
        banner.setGraphic(Nodes.icon(Feather.LOCK));
        banner.setMaxWidth(Double.MAX_VALUE);
        return banner;
    }
}
