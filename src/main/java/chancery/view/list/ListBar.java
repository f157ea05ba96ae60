package chancery.view.list;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.list.EventColumn;
import chancery.viewmodel.list.EventListViewModel;
import chancery.viewmodel.list.ListOrder;
import java.util.Arrays;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** Above the list: in which order it stands, in lanes or not, which columns it has, and how many events are listed. */
final class ListBar {

    /** The field in which a title is typed. */
    static final String FIND = "find-row";

    private static final Duration PATIENCE = Duration.millis(300);

    private final EventListViewModel viewModel;
    private final CustomTextField words = new CustomTextField();
    private final Label count = label("", "pane-bar-label");
    private final MenuButton order = new MenuButton();
    private final Button back = new Button(Words.say("window.list.back"));
    private final FlowPane region = new FlowPane();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean told;

    ListBar(EventListViewModel viewModel, MenuButton copying) {
        this.viewModel = viewModel;
        words.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        words.setId(FIND);
        words.setPromptText(Words.say("window.list.find"));
        words.setAccessibleText(Words.say("window.list.find"));
        words.setTooltip(Nodes.hint(Words.say("window.list.find.hint")));
        words.getStyleClass().add("quotes-words");
        back.setTooltip(Nodes.hint(Words.say("window.list.back.hint")));
        back.setOnAction(event -> viewModel.sort(ListOrder.TIME));
        order.setAccessibleHelp(Words.say("window.list.order.hint"));
        order.setTooltip(Nodes.hint(Words.say("window.list.order.hint")));
        order.getItems().setAll(orders());
        viewModel.orderProperty().subscribe(this::tell);
        region.getChildren().setAll(words, order, back, lanes(), columns(), copying, count);
        region.getStyleClass().add("pane-bar");
        viewModel.rows().addListener((ListChangeListener<Integer>) change -> count());
        patience.setOnFinished(over -> count());
        viewModel.underWayProperty().subscribe(this::tell);
        count();
    }

    Node region() {
        return region;
    }

    CustomTextField words() {
        return words;
    }

    /** Says something in place of the count, until the list changes. */
    void say(String what) {
        count.setText(what);
    }

    private void count() {
        String under = viewModel.underWayProperty().get();
        boolean waiting = !under.isEmpty() && patience.getStatus() != Animation.Status.RUNNING;
        count.setText(waiting ? under : Words.say("window.list.count", viewModel.listed()));
    }

    /** Tells what another list waits for, where somebody could read it before the list is there. */
    private void tell(String under) {
        if (under.isEmpty()) {
            patience.stop();
            told = false;
        } else if (!told) {
            told = true;
            patience.playFromStart();
        }
        count();
    }

    private void tell(ListOrder now) {
        boolean time = now.ofTheTimeline();
        Nodes.show(back, !time);
        order.setText(
                time
                        ? Words.say("window.list.order")
                        : Words.say(
                                now.ascending() ? "window.list.order.by" : "window.list.order.down",
                                now.column().title().toLowerCase(Locale.ROOT)));
    }

    private MenuItem[] orders() {
        return Arrays.stream(EventColumn.values())
                .filter(EventColumn::sortable)
                .filter(column -> column != EventColumn.NUMBER)
                .map(column -> {
                    MenuItem item = new MenuItem(column.title());
                    item.setOnAction(event -> viewModel.sort(turned(column)));
                    return item;
                })
                .toArray(MenuItem[]::new);
    }

    /** By a column; by one that the list is sorted by already the other way round. */
    private ListOrder turned(EventColumn column) {
        ListOrder now = viewModel.orderProperty().get();
        return new ListOrder(column, now.column() != column || !now.ascending());
    }

    private ToggleButton lanes() {
        ToggleButton chip = new ToggleButton(Words.say("window.list.lanes"));
        chip.getStyleClass().add("filter-chip");
        chip.setTooltip(Nodes.hint(Words.say("window.list.lanes.hint")));
        chip.selectedProperty().bindBidirectional(viewModel.inLanesProperty());
        return chip;
    }

    private MenuButton columns() {
        MenuButton menu = new MenuButton(Words.say("window.list.columns"));
        menu.setTooltip(Nodes.hint(Words.say("window.list.columns.hint")));
        Menu left = new Menu(Words.say("window.list.columns.left"));
        for (EventColumn column : EventColumn.values()) {
            CheckMenuItem item = new CheckMenuItem(column.title());
            item.setOnAction(event -> viewModel.columns().show(column, item.isSelected()));
            MenuItem move = new MenuItem(column.title());
            move.setOnAction(event -> viewModel.columns().move(column, -1));
            left.getItems().add(move);
            viewModel.columns().shownProperty().subscribe(shown -> {
                item.setSelected(viewModel.columns().shows(column));
                move.setVisible(viewModel.columns().shows(column));
            });
            menu.getItems().add(item);
        }
        MenuItem usual = new MenuItem(Words.say("window.list.columns.usual"));
        usual.setOnAction(event -> viewModel.columns().reset());
        menu.getItems().addAll(new SeparatorMenuItem(), left, usual);
        return menu;
    }
}
