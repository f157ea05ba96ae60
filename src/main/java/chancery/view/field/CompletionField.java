package chancery.view.field;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.field.Offer;
import chancery.viewmodel.field.PickField;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field that is completed from what exists. Typing shows what fits, the arrows walk through it, Enter or Tab take what is
 * marked, Escape hides the list; the down arrow in an empty field shows everything.
 *
 * @param <T> what is picked
 */
public final class CompletionField<T> extends StackPane {

    private static final double DOT = 4.5;

    private final PickField<T> field;
    private final boolean dark;
    private final CustomTextField input = new CustomTextField();
    private final Circle dot = new Circle(DOT);

    /** A control for a field; the dots before actors suit a theme. */
    public CompletionField(PickField<T> field, boolean dark) {
        this.field = field;
        this.dark = dark;
        getStyleClass().add("completion");
        input.setPromptText(field.hint());
        input.setText(field.textProperty().get());
        input.textProperty().bindBidirectional(field.textProperty());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                field.leave();
            }
        });
        Button clear = new Button();
        clear.setGraphic(Nodes.icon(Feather.X, "field-icon"));
        clear.getStyleClass().add("field-clear");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(Words.say("field.pick.clear"));
        clear.setOnAction(event -> {
            field.put(null);
            input.requestFocus();
        });
        clear.visibleProperty().bind(input.textProperty().isNotEmpty());
        input.setRight(clear);
        SuggestionPopup.hang(field, input, dark);
        field.pickProperty().subscribe(pick -> showDot());
        getChildren().add(input);
    }

    /** Where one types. */
    public TextField input() {
        return input;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> field.mark(1);
            case UP -> {
                if (!field.openProperty().get()) {
                    return;
                }
                field.mark(-1);
            }
            case ENTER -> {
                if (event.isShortcutDown() || !field.take()) {
                    return;
                }
                input.end();
            }
            case TAB -> {
                // Goes on to the next field as well.
                field.take();
                return;
            }
            case ESCAPE -> {
                if (!field.fold()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void showDot() {
        input.setLeft(field.offer()
                .map(Offer::shade)
                .map(shade -> {
                    dot.setStyle("-fx-fill: " + shade.on(dark) + ";");
                    return new StackPane(dot);
                })
                .orElse(null));
    }
}
