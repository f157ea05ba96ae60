package chancery.view.search;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.search.SearchLine;
import chancery.viewmodel.search.SearchViewModel;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** The card over the window in which one searches everything: type, walk with the arrows, take with Enter. */
public final class SearchOverlay extends VBox {

    private final SearchViewModel viewModel;
    private final Runnable close;
    private final CustomTextField field = new CustomTextField();
    private final ListView<SearchLine> list = new ListView<>();

    /**
     * Searches.
     *
     * @param close called when something was taken, or the user gave up
     */
    public SearchOverlay(SearchViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        getStyleClass().addAll("overlay-card", "search-card");
        setMaxHeight(USE_PREF_SIZE);
        field.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        field.setPromptText(Words.say("window.search.prompt"));
        field.setAccessibleText(Words.say("window.search.prompt"));
        field.getStyleClass().add("search-field");
        field.textProperty().bindBidirectional(viewModel.wordsProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setItems(viewModel.lines());
        list.setCellFactory(view -> new SearchCell(this::take, viewModel::unsound));
        list.getStyleClass().addAll("edge-to-edge", "search-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(Words.say("window.search.found"));
        Label nothing = label(Words.say("window.search.nothing"), "search-nothing");
        nothing.visibleProperty().bind(viewModel.fruitlessProperty());
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.visibleProperty().bind(viewModel.markedProperty().greaterThanOrEqualTo(0));
        list.managedProperty().bind(list.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        viewModel.markedProperty().subscribe(index -> mark(index.intValue()));
        getChildren()
                .addAll(
                        field,
                        nothing,
                        list,
                        Nodes.row(
                                "search-hints",
                                label("↑", "key"),
                                label("↓", "key"),
                                label(Words.say("window.search.walk"), "key-what"),
                                label("↵", "key"),
                                label(Words.say("window.search.take"), "key-what"),
                                label("Esc", "key"),
                                label(Words.say("window.search.close"), "key-what")));
    }

    /** Gives the keyboard to the field, with what was typed last selected. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> viewModel.markNext();
            case UP -> viewModel.markPrevious();
            case ENTER -> {
                if (viewModel.take()) {
                    close.run();
                }
            }
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(SearchLine line) {
        viewModel.take(line);
        close.run();
    }

    private void mark(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 5));
        }
    }
}
