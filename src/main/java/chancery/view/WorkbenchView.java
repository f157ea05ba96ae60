package chancery.view;

import chancery.view.actor.ActorPanelView;
import chancery.view.inspect.InspectorView;
import chancery.view.list.EventListView;
import chancery.view.look.Nodes;
import chancery.view.note.NotesView;
import chancery.view.position.PositionsView;
import chancery.view.quote.QuotesView;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The window with a dossier open: actors on the left, the chosen view in the middle, the inspector on the right. */
public final class WorkbenchView extends BorderPane {

    private final WorkbenchViewModel viewModel;
    private final @Nullable TimelinePane timeline;
    private final ActorPanelView actors;
    private final LooksViewModel looks;
    private final Map<ViewMode, Supplier<Middle>> builders = new EnumMap<>(ViewMode.class);
    private final Map<ViewMode, Middle> built = new EnumMap<>(ViewMode.class);
    private final InspectorView inspector;
    private final StackPane middle = new StackPane();
    private final SplitPane split = new SplitPane();

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
            WindowActions actions,
            MenuButton menu) {
        this.viewModel = viewModel;
        this.timeline = timeline;
        this.looks = looks;
        offer();
        this.actors = new ActorPanelView(viewModel.actors(), looks);
        this.inspector = new InspectorView(viewModel.inspector(), looks, actions::show);
        getStyleClass().add("workbench");
        middle.getStyleClass().add("middle");
        split.getItems().setAll(actors, middle, inspector);
        split.getStyleClass().add("panels");
        new Dividers(split, layout).keep();
        VBox top = new VBox(new TopBar(viewModel, modes(), actions, menu));
        viewModel.session().banner().ifPresent(words -> top.getChildren().add(banner(words)));
        setTop(top);
        setCenter(split);
        setBottom(new StatusLine(viewModel));
        viewModel.modeProperty().subscribe(this::show);
        // A split pane takes its panels in with the first layout; before, nothing in them can have the keyboard.
        middle.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(this::focusMiddle);
            }
        });
    }

    /** The views that are offered, in order. */
    List<ViewMode> modes() {
        return List.copyOf(builders.keySet());
    }

    /** The drawing of the events where it is what the middle shows. */
    Optional<TimelinePane> timeline() {
        return viewModel.modeProperty().get() == ViewMode.TIMELINE ? Optional.ofNullable(timeline) : Optional.empty();
    }

    /** Gives the keyboard to the field that finds actors. */
    void findActor() {
        actors.focusFilter();
    }

    /** Gives the keyboard to what the middle shows. */
    void focusMiddle() {
        middle(viewModel.modeProperty().get()).focus().run();
    }

    /** Gives the keyboard to the next panel, or the one before. */
    void focusPanel(int step) {
        List<Runnable> focus = List.of(actors::focus, this::focusMiddle, inspector::focus);
        int now = panelOf(getScene() == null ? null : getScene().getFocusOwner());
        focus.get(Math.floorMod(now + step, focus.size())).run();
    }

    private int panelOf(@Nullable Node owner) {
        if (owner != null && isIn(actors, owner)) {
            return 0;
        }
        return owner != null && isIn(inspector, owner) ? 2 : 1;
    }

    private void show(ViewMode mode) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean here = owner != null && isIn(middle, owner);
        Middle now = middle(mode);
        now.shown().run();
        middle.getChildren().setAll(now.region());
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
            PositionsView positions = new PositionsView(viewModel.positions(), looks, spot -> {}, spot -> {});
            return new Middle(positions, viewModel.positions()::show, positions::focus);
        });
        builders.put(ViewMode.LIST, () -> {
            EventListView list = new EventListView(viewModel.list(), viewModel.actors(), looks);
            return new Middle(list, () -> {}, list::focus);
        });
        builders.put(ViewMode.QUOTES, () -> {
            QuotesView quotes = new QuotesView(viewModel.quotes(), looks);
            return new Middle(quotes, viewModel.quotes()::show, quotes::focus);
        });
        builders.put(ViewMode.NOTES, () -> {
            NotesView notes = new NotesView(viewModel.notes());
            return new Middle(notes, viewModel.notes()::show, notes::focus);
        });
    }

    private Middle middle(ViewMode mode) {
        ViewMode offered = builders.containsKey(mode) ? mode : ViewMode.LIST;
        return built.computeIfAbsent(
                offered, of -> Objects.requireNonNull(builders.get(of)).get());
    }

    private static Middle timeline(TimelinePane pane) {
        BorderPane region = new BorderPane(pane.region());
        region.setTop(pane.toolbar());
        return new Middle(region, () -> {}, pane::focus);
    }

    private static boolean isIn(Node panel, Node owner) {
        Node node = owner;
        while (node != null && node != panel) {
            node = node.getParent();
        }
        return node != null;
    }

    private static Node banner(String words) {
        Label banner = Nodes.prose(words, "banner");
        banner.setGraphic(Nodes.icon(Feather.LOCK));
        banner.setMaxWidth(Double.MAX_VALUE);
        return banner;
    }
}
