package chancery.view.field;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.Pick;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field for several things: each that was taken stands as a chip, and goes by a click on it. Backspace in the empty entry takes
 * the last one out.
 *
 * @param <T> what is picked
 */
public final class ChipsField<T> extends VBox {

    private final ChipField<T> field;
    private final FlowPane chips = new FlowPane();
    private final CompletionField<T> entry;

    /** A control for a field; the dots before actors suit a theme. */
    public ChipsField(ChipField<T> field, boolean dark) {
        this.field = field;
        getStyleClass().add("chips-field");
        chips.getStyleClass().add("chips");
        chips.managedProperty().bind(chips.visibleProperty());
        field.entry().setHint(field.hint());
        entry = new CompletionField<>(field.entry(), dark);
        entry.input().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && entry.input().getText().isEmpty()) {
                field.removeLast();
            }
        });
        field.chips().subscribe(this::list);
        list();
        getChildren().addAll(chips, entry);
    }

    /** Where the next one is typed. */
    public TextField input() {
        return entry.input();
    }

    private void list() {
        chips.getChildren().setAll(field.chips().stream().map(this::chip).toList());
        chips.setVisible(!field.chips().isEmpty());
    }

    private Node chip(Pick<T> pick) {
        Button chip = new Button(pick.name());
        chip.setGraphic(Nodes.icon(Feather.X, "chip-icon"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        chip.setFocusTraversable(false);
        chip.setAccessibleText(Words.say("field.chip.remove", pick.name()));
        chip.setOnAction(event -> {
            field.remove(pick);
            entry.input().requestFocus();
        });
        return chip;
    }
}
