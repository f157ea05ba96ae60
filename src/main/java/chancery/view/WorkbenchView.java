package chancery.view;

import chancery.view.actor.ActorPanelView;
import chancery.view.inspect.InspectorView;
import chancery.view.list.EventListView;
import chancery.view.look.Nodes;
import chancery.view.quote.QuotesView;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.window.LayoutViewModel;
import chancery.viewmodel.window.ViewMode;
import chancery.viewmodel.window.WorkbenchViewModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
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
    private @Nullable EventListView list;
    private @Nullable QuotesView quotes;
    private final InspectorView inspector;
    private final StackPane middle = new StackPane();
    private final SplitPane split = new SplitPane();

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
        this.actors = new ActorPanelView(viewModel.actors(), looks);
        this.looks = looks;
        this.inspector = new InspectorView(viewModel.inspector(), looks);
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
        List<ViewMode> modes = new ArrayList<>(Arrays.asList(ViewMode.values()));
        if (timeline == null) {
            modes.remove(ViewMode.TIMELINE);
        }
        return modes;
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
        switch (viewModel.modeProperty().get()) {
            case TIMELINE -> timeline().ifPresent(TimelinePane::focus);
            case LIST -> list().focus();
            case QUOTES -> quotes().focus();
        }
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
        switch (mode) {
            case TIMELINE -> showTimeline();
            case LIST -> middle.getChildren().setAll(list());
            case QUOTES -> {
                viewModel.quotes().show();
                middle.getChildren().setAll(quotes());
            }
        }
        if (here) {
            focusMiddle();
        }
    }

    /** Views that are not shown at first are built when they are: the window comes up sooner. */
    private EventListView list() {
        if (list == null) {
            list = new EventListView(viewModel.list(), viewModel.actors(), looks);
        }
        return list;
    }

    private QuotesView quotes() {
        if (quotes == null) {
            quotes = new QuotesView(viewModel.quotes(), looks);
        }
        return quotes;
    }

    private static boolean isIn(Node panel, Node owner) {
        Node node = owner;
        while (node != null && node != panel) {
            node = node.getParent();
        }
        return node != null;
    }

    private void showTimeline() {
        if (timeline == null) {
            viewModel.modeProperty().set(ViewMode.LIST);
        } else {
            BorderPane pane = new BorderPane(timeline.region());
            pane.setTop(timeline.toolbar());
            middle.getChildren().setAll(pane);
        }
    }

    private static Node banner(String words) {
        Label banner = Nodes.prose(words, "banner");
        banner.setGraphic(Nodes.icon(Feather.LOCK));
        banner.setMaxWidth(Double.MAX_VALUE);
        return banner;
    }
}
