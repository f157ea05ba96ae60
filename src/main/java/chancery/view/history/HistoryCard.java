package chancery.view.history;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.history.Details;
import chancery.viewmodel.history.HistoryLine;
import chancery.viewmodel.history.HistoryViewModel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The card over the window with what was done, line by line, and beside it what the chosen line did. */
public final class HistoryCard extends VBox {

    private static final double NEARLY_AT_THE_END = 0.9;

    private final HistoryViewModel viewModel;
    private final Runnable close;
    private final ListView<HistoryLine> list = new ListView<>();
    private final Label title = Nodes.prose("", "history-heading");
    private final ListView<String> did = new ListView<>();
    private final Label refusal = Nodes.prose("", "notice");
    private final Button back = new Button();

    /** Shows it; {@code close} takes the card away. */
    public HistoryCard(HistoryViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        getStyleClass().addAll("overlay-card", "history-card");
        setMaxHeight(USE_PREF_SIZE);
        list.setItems(viewModel.lines());
        list.setCellFactory(view -> new HistoryCell());
        list.getStyleClass().add("history-list");
        list.setAccessibleText(Words.say("window.history"));
        list.setPlaceholder(Nodes.label(Words.say("window.history.empty"), "empty-words"));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                viewModel.chosenProperty().set(line);
            }
        });
        viewModel.chosenProperty().subscribe(line -> {
            if (line != null) {
                list.getSelectionModel().select(line);
            }
        });
        list.skinProperty().subscribe(skin -> pageOnScrolling());
        viewModel.detailsProperty().subscribe(this::show);
        viewModel
                .wasteProperty()
                .subscribe(waste -> back.setText(Words.say(waste ? "window.history.bring" : "window.history.back")));
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox body = Nodes.row("history-body", list, details());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head(), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::early);
        addEventHandler(KeyEvent.ANY, event -> {
            if (event.getCode() != KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
            }
        });
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private Node head() {
        ToggleButton history = segment("window.history", false);
        ToggleButton waste = segment("window.history.wastebasket", true);
        SegmentedButton tabs = new SegmentedButton(history, waste);
        CustomTextField words = new CustomTextField();
        words.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        words.setId("find-history");
        words.setPromptText(Words.say("window.history.find"));
        words.setAccessibleText(Words.say("window.history.find"));
        words.textProperty().bindBidirectional(viewModel.wordsProperty());
        ToggleButton only = new ToggleButton(Words.say("window.history.only"));
        only.getStyleClass().add("filter-chip");
        only.selectedProperty().bindBidirectional(viewModel.recordOnlyProperty());
        Nodes.show(only, viewModel.ofRecord());
        return Nodes.row(
                "history-head",
                tabs,
                words,
                only,
                Nodes.spring(),
                Nodes.label("Esc", "key"),
                Nodes.label(Words.say("window.search.close"), "key-what"));
    }

    private ToggleButton segment(String key, boolean waste) {
        ToggleButton segment = new ToggleButton(Words.say(key));
        Nodes.chooses(segment, viewModel.wasteProperty(), waste);
        return segment;
    }

    private Node details() {
        did.getStyleClass().add("history-did");
        did.setFocusTraversable(false);
        did.setCellFactory(view -> new DidCell());
        did.setAccessibleText(Words.say("window.history.did"));
        VBox.setVgrow(did, Priority.ALWAYS);
        back.getStyleClass().add("history-back");
        back.setOnAction(event -> {
            if (viewModel.takeBack()) {
                list.requestFocus();
            }
        });
        refusal.setGraphic(Nodes.icon(Feather.LOCK));
        VBox details = new VBox(title, did, refusal, back);
        details.getStyleClass().add("history-details");
        HBox.setHgrow(details, Priority.ALWAYS);
        return details;
    }

    private void show(@Nullable Details details) {
        title.setText(details == null ? "" : details.title());
        if (details == null) {
            did.getItems().clear();
        } else {
            did.getItems().setAll(details.lines());
        }
        refusal.setText(details == null ? "" : details.refusal());
        Nodes.show(refusal, !refusal.getText().isEmpty());
        back.setDisable(details == null || refusal.isVisible());
    }

    /** The next page is read before the end of this one is reached. */
    private void pageOnScrolling() {
        list.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .forEach(bar -> bar.valueProperty().addListener((property, before, value) -> {
                    if (value.doubleValue() > NEARLY_AT_THE_END * bar.getMax()) {
                        viewModel.more();
                    }
                }));
    }

    private void early(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused() && !back.isDisabled()) {
            event.consume();
            back.requestFocus();
        }
    }

    /** What became of a record, on as many lines as it takes. */
    private static final class DidCell extends ListCell<String> {
        DidCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }
}
