package chancery.view.actor;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.ActorItem;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.LooksViewModel;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** The panel on the left: who there is, found by typing, brought into focus by choosing. */
public final class ActorPanelView extends BorderPane {

    private final ActorPanelViewModel viewModel;
    private final CustomTextField filter = new CustomTextField();
    private final ListView<ActorItem> list = new ListView<>();

    /** Shows the panel, and follows it. */
    public ActorPanelView(ActorPanelViewModel viewModel, LooksViewModel looks) {
        this.viewModel = viewModel;
        getStyleClass().add("actor-panel");
        filter.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        filter.setId("find-actor");
        filter.setPromptText(Words.say("window.actors.find"));
        filter.setAccessibleText(Words.say("window.actors.find"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);
        list.getStyleClass().addAll("edge-to-edge", "actor-list");
        list.setItems(viewModel.items());
        list.setCellFactory(view -> new ActorCell(viewModel, looks));
        list.setAccessibleText(Words.say("window.actors"));
        viewModel.filterProperty().subscribe(words -> list.setPlaceholder(placeholder(words)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        setTop(new VBox(Nodes.row("panel-search", grow(filter)), lanes()));
        setCenter(list);
        viewModel.hidden().addListener((SetChangeListener<Object>) change -> list.refresh());
        viewModel.focusProperty().subscribe(focus -> list.refresh());
        looks.darkProperty().when(Nodes.shown(this)).subscribe(dark -> list.refresh());
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            selectNext(-1, 1);
        }
    }

    /** Gives the keyboard to the field above it. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Only words that were typed can fit nobody; without any, nobody is there yet. */
    private static Node placeholder(String words) {
        return words.isBlank()
                ? Nodes.empty(Feather.USERS, Words.say("window.actors.empty"), Words.say("window.actors.empty.how"))
                : label(Words.say("window.actors.none"), "empty-words");
    }

    private HBox lanes() {
        Hyperlink all = new Hyperlink(Words.say("window.actors.lanes.all"));
        all.setAccessibleText(Words.say("window.actors.lanes.all.told"));
        all.setOnAction(event -> viewModel.showListed());
        Hyperlink none = new Hyperlink(Words.say("window.actors.lanes.none"));
        none.setAccessibleText(Words.say("window.actors.lanes.none.told"));
        none.setOnAction(event -> viewModel.hideListed());
        return Nodes.row(
                "lane-choices",
                label(Words.say("window.actors.lanes"), "lane-choices-label"),
                Nodes.spring(),
                all,
                label("·", "lane-choices-label"),
                none);
    }

    private void filterKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> {
                focus();
                event.consume();
            }
            case ESCAPE -> {
                if (!filter.getText().isEmpty()) {
                    filter.clear();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void listKey(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int index = list.getSelectionModel().getSelectedIndex();
        KeyCode code = event.getCode();
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            selectNext(index, code == KeyCode.UP ? -1 : 1);
        } else if (code == KeyCode.ENTER) {
            chosen().ifPresent(row -> viewModel.focusOn(row.id()));
        } else if (code == KeyCode.SPACE) {
            chosen().ifPresent(row -> viewModel.toggleShown(row.id()));
        } else {
            return;
        }
        event.consume();
    }

    /** Headings are stepped over. */
    private void selectNext(int from, int step) {
        for (int index = from + step; index >= 0 && index < list.getItems().size(); index += step) {
            if (list.getItems().get(index).actor().isPresent()) {
                list.getSelectionModel().select(index);
                list.scrollTo(Math.max(0, index - 4));
                return;
            }
        }
    }

    private Optional<ActorItem.Row> chosen() {
        ActorItem item = list.getSelectionModel().getSelectedItem();
        return item == null ? Optional.empty() : item.actor();
    }

    private static CustomTextField grow(CustomTextField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
