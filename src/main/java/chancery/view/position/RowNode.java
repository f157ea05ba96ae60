package chancery.view.position;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.position.MatrixRow;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** The head of a row: an actor's colour and name, and with whom it stands. */
final class RowNode extends HBox {

    private static final double DOT = 4.5;

    private final Circle dot = new Circle(DOT);
    private final Label name = Nodes.prose("", "matrix-actor-name");
    private final Label under = label("", "matrix-actor-under");
    private final VBox text = new VBox(name);

    RowNode() {
        getStyleClass().add("matrix-actor");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        text.getStyleClass().add("matrix-actor-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(dot, text);
    }

    void show(MatrixRow row, boolean dark) {
        dot.setStyle("-fx-fill: " + row.shade().on(dark) + ";");
        name.setText(row.name());
        under.setText(row.under());
        if (row.under().isEmpty()) {
            text.getChildren().setAll(name);
        } else {
            text.getChildren().setAll(name, under);
        }
        setAccessibleText(Words.say("positions.row.told", row.name(), row.positions()));
    }
}
