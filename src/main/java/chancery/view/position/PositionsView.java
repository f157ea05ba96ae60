package chancery.view.position;

import static chancery.view.look.Nodes.label;

import chancery.model.Stance;
import chancery.text.Words;
import chancery.view.inspect.StanceWords;
import chancery.view.look.Nodes;
import chancery.view.look.Wording;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.position.PositionsViewModel;
import chancery.viewmodel.position.RowOrder;
import chancery.viewmodel.position.RowsBy;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** Who stands where on what: the matrix, what narrows it above, the day below. */
public final class PositionsView extends BorderPane {

    /** The id of the field that narrows the matrix. */
    public static final String FIND = "find-position";

    /** Up to so many heights of a letter the scale has no words of its own. */
    private static final double TIGHT = 48;

    private final PositionsViewModel viewModel;
    private final PositionCards cards;
    private final MatrixGrid grid;
    private final CustomTextField words = new CustomTextField();

    /**
     * Shows the positions.
     *
     * @param cards where a cell's history and new positions are shown
     */
    public PositionsView(PositionsViewModel viewModel, LooksViewModel looks, PositionCards cards) {
        this.viewModel = viewModel;
        this.cards = cards;
        this.grid = new MatrixGrid(viewModel, looks, cards::open, cards::take);
        getStyleClass().add("positions-pane");
        StackPane frame = new StackPane(grid);
        frame.getStyleClass().add("matrix-frame");
        viewModel.matrixProperty().subscribe(now -> {
            // The matrix stays where it is, so that it keeps the keyboard.
            frame.getChildren().removeIf(node -> node != grid);
            if (now.isEmpty()) {
                frame.getChildren().add(empty());
            }
        });
        setTop(bar());
        setCenter(frame);
        setBottom(new DaySlider(viewModel));
    }

    /** Gives the keyboard to the matrix. */
    public void focus() {
        grid.requestFocus();
    }

    private Node empty() {
        String key = viewModel.countsProperty().get().positions() == 0 ? "positions.none" : "positions.none.found";
        return Nodes.empty(Feather.GRID, Words.say(key), Words.say(key + ".how"));
    }

    private FlowPane bar() {
        words.setLeft(Nodes.icon(Feather.SEARCH, "field-icon"));
        words.setId(FIND);
        words.setPromptText(Words.say("positions.find"));
        words.setAccessibleText(Words.say("positions.find.what"));
        words.setTooltip(Nodes.hint(Words.say("positions.find.what")));
        words.textProperty().bindBidirectional(viewModel.wordsProperty());
        words.getStyleClass().add("quotes-words");
        FlowPane bar =
                new FlowPane(Nodes.row("pane-group", label(Words.say("positions.rows"), "pane-bar-label"), rows()));
        bar.getChildren().addAll(scale(bar));
        bar.getChildren()
                .addAll(
                        words,
                        order(),
                        chip("positions.empty.rows", viewModel.emptyRowsProperty()),
                        chip("positions.empty.columns", viewModel.emptyColumnsProperty()),
                        add());
        bar.getStyleClass().add("pane-bar");
        return bar;
    }

    private Button add() {
        Button add = new Button(Words.say("positions.issue.add"));
        add.setDisable(!viewModel.positioning().possible());
        add.setOnAction(event -> cards.addIssue());
        return add;
    }

    private SegmentedButton rows() {
        SegmentedButton buttons = new SegmentedButton();
        for (RowsBy by : RowsBy.values()) {
            ToggleButton segment = new ToggleButton(Words.say("positions.rows." + by.word()));
            Nodes.chooses(segment, viewModel.rowsProperty(), by);
            buttons.getButtons().add(segment);
        }
        return buttons;
    }

    /** What the numbers mean, in parts that go to the next line one by one where there is too little room. */
    private static List<Node> scale(FlowPane bar) {
        List<Node> scale = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            Label meaning = label(StanceWords.full(stance), "scale-words");
            HBox chip = Nodes.row("scale-chip", new StanceSign(stance), meaning);
            Tooltip.install(chip, Nodes.hint(StanceWords.full(stance)));
            Runnable fit =
                    () -> Nodes.show(meaning, bar.getWidth() / meaning.getFont().getSize() >= TIGHT);
            bar.widthProperty().subscribe(fit);
            meaning.fontProperty().subscribe(fit);
            scale.add(chip);
        }
        scale.set(0, Nodes.row("pane-group", label(Words.say("positions.scale"), "pane-bar-label"), scale.get(0)));
        return scale;
    }

    private ChoiceBox<RowOrder> order() {
        ChoiceBox<RowOrder> order = new ChoiceBox<>();
        order.getItems().setAll(RowOrder.values());
        order.setAccessibleText(Words.say("positions.order"));
        order.setTooltip(Nodes.hint(Words.say("positions.order")));
        order.setConverter(new Wording<>("", value -> Words.say("positions.order." + value.word())));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        return order;
    }

    private static ToggleButton chip(String key, BooleanProperty shown) {
        ToggleButton chip = new ToggleButton(Words.say(key));
        chip.getStyleClass().add("filter-chip");
        chip.setTooltip(Nodes.hint(Words.say(key + ".hint")));
        chip.selectedProperty().bindBidirectional(shown);
        return chip;
    }
}
