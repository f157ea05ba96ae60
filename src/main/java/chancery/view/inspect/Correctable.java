package chancery.view.inspect;

import chancery.text.Words;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * A part of a page that can be corrected: a stop of Tab, and with Enter or a double click it becomes the field that corrects
 * it.
 */
final class Correctable extends StackPane {

    private final String field;

    /** What is to be done when a part of a page is to be corrected. */
    @FunctionalInterface
    interface Corrector {

        /** Corrects a part by the field of a name. */
        void correct(Correctable part, String field);
    }

    Correctable(Node content, String field, Corrector corrector) {
        super(content);
        this.field = field;
        setId(field);
        getStyleClass().add("correctable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words(content));
        setAccessibleHelp(Words.say("window.inspect.edit"));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !edited()) {
                event.consume();
                corrector.correct(this, field);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() == this && !event.isShortcutDown()) {
                event.consume();
                corrector.correct(this, field);
            }
        });
    }

    /** The name of the field that corrects it. */
    String field() {
        return field;
    }

    /** Shows the field in its place. */
    void become(Node control) {
        getChildren().setAll(control);
        getStyleClass().add("corrected");
        setFocusTraversable(false);
    }

    /** What a node says, from the first word to the last. */
    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled) {
            return labeled.getText();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Correctable::words)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" "))
                : "";
    }

    private boolean edited() {
        return getStyleClass().contains("corrected");
    }
}
