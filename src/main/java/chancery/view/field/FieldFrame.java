package chancery.view.field;

import chancery.view.look.Nodes;
import chancery.viewmodel.field.FormField;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands round a field: its label above it, and below it what is wrong with it. */
public final class FieldFrame {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private FieldFrame() {}

    /** A field's control in its frame. */
    public static VBox of(FormField field, Node control) {
        VBox frame = bare(field, control);
        if (!field.label().isEmpty()) {
            Label label = Nodes.label(field.label(), "field-label");
            label.setLabelFor(control);
            frame.getChildren()
                    .add(
                            0,
                            field.origin().isEmpty()
                                    ? label
                                    : Nodes.row("field-head", label, Nodes.label(field.origin(), "field-origin")));
        }
        return frame;
    }

    /** The same without a label, where one stands beside it already. */
    public static VBox bare(FormField field, Node control) {
        VBox frame = new VBox();
        frame.getStyleClass().add("field-frame");
        frame.setMinWidth(0);
        Label problem = Nodes.prose("", "field-problem");
        problem.setGraphic(Nodes.icon(Feather.ALERT_CIRCLE));
        problem.textProperty().bind(field.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        frame.getChildren().addAll(control, problem);
        field.problemProperty().subscribe(words -> frame.pseudoClassStateChanged(WRONG, !words.isEmpty()));
        return frame;
    }
}
