package chancery.view.filter;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.filter.ChipLine;
import chancery.viewmodel.filter.FilterViewModel;
import chancery.viewmodel.filter.Offer;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/**
 * The card over the window in which one chooses what to filter by: type, walk with the arrows, add with Enter, the opposite with
 * Shift and Enter; Backspace in the empty field takes the last chip away. It stays open for the next, until Esc; what that leaves stands
 * in the bar, which it does not cover.
 */
public final class FilterCard extends VBox {

    private static final int PAGE = 8;

    private final FilterViewModel viewModel;
    private final Runnable close;
    private final FlowPane chips = new FlowPane();
    private final CustomTextField field = new CustomTextField();
    private final ListView<Offer> list = new ListView<>();

    /**
     * Chooses for a filter.
     *
     * @param close called when the user has done
     */
    public FilterCard(FilterViewModel viewModel, LooksViewModel looks, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        getStyleClass().addAll("overlay-card", "search-card", "filter-card");
        setMaxHeight(USE_PREF_SIZE);
        var chooser = viewModel.chooser();
        chips.getStyleClass().add("filter-card-chips");
        chips.managedProperty().bind(chips.visibleProperty());
        field.setId("filter-field");
        field.setLeft(Nodes.icon(Feather.FILTER, "field-icon"));
        field.getStyleClass().add("search-field");
        field.textProperty().bindBidirectional(chooser.wordsProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setItems(chooser.lines());
        list.setCellFactory(view -> new OfferCell(looks, offer -> chooser.take(offer, false)));
        list.getStyleClass().addAll("edge-to-edge", "search-list", "filter-offers");
        list.setFocusTraversable(false);
        list.setAccessibleText(Words.say("window.filter.offers"));
        VBox.setVgrow(list, Priority.ALWAYS);
        chooser.markedProperty().subscribe(index -> mark(index.intValue()));
        // Other lines come in without their first being marked anew.
        chooser.lines().addListener((ListChangeListener<Offer>)
                change -> Platform.runLater(() -> mark(chooser.markedProperty().get())));
        chooser.editedProperty().subscribe(index -> prompt());
        viewModel.filterProperty().subscribe(filter -> listChips());
        getChildren().addAll(field, list, chips, Nodes.row("search-hints", hints()));
    }

    /** Gives the keyboard to the field. */
    public void focus() {
        field.requestFocus();
        prompt();
    }

    private static Label[] keys(String... all) {
        return List.of(all).stream().map(key -> label(key, "key")).toArray(Label[]::new);
    }

    private static HBox hints() {
        var hints = Nodes.row("filter-hints");
        hints.getChildren().addAll(keys("↵"));
        hints.getChildren().add(label(Words.say("window.filter.hint.take"), "key-what"));
        hints.getChildren().addAll(keys("⇧ ↵"));
        hints.getChildren().add(label(Words.say("window.filter.hint.not"), "key-what"));
        hints.getChildren().addAll(keys("⌫"));
        hints.getChildren().add(label(Words.say("window.filter.hint.back"), "key-what"));
        hints.getChildren().addAll(keys("Esc"));
        hints.getChildren().add(label(Words.say("window.filter.hint.done"), "key-what"));
        return hints;
    }

    private void key(KeyEvent event) {
        var chooser = viewModel.chooser();
        switch (event.getCode()) {
            case DOWN -> chooser.mark(1);
            case UP -> chooser.mark(-1);
            case PAGE_DOWN -> chooser.mark(PAGE);
            case PAGE_UP -> chooser.mark(-PAGE);
            case ENTER -> chooser.take(event.isShiftDown());
            case ESCAPE -> close.run();
            case BACK_SPACE -> {
                if (!chooser.removeLast()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void prompt() {
        int edited = viewModel.chooser().editedProperty().get();
        List<ChipLine> lines = viewModel.lines();
        String prompt = edited >= 0 && edited < lines.size()
                ? Words.say("window.filter.editing", lines.get(edited).text())
                : Words.say("window.filter.prompt");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
    }

    private void listChips() {
        List<ChipLine> lines = viewModel.lines();
        chips.getChildren().clear();
        for (ChipLine line : lines) {
            Label chip = label(line.text(), "filter-in-force");
            if (line.not()) {
                chip.getStyleClass().add("not");
            }
            chips.getChildren().add(chip);
        }
        chips.setVisible(!lines.isEmpty());
        prompt();
    }

    private void mark(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 5));
        }
    }
}
