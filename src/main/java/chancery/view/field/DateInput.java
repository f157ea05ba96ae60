package chancery.view.field;

import chancery.model.Basis;
import chancery.model.When;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.when.DateField;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.form.Segments;
import chancery.viewmodel.when.DateEntry;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A date field as the input of a form's field: what is understood in the one is the value of the other. Where the record keeps
 * how its date was come by, that is proposed below the date, and may be put right.
 */
final class DateInput {

    private DateInput() {}

    /** The input of a field. */
    static FieldNode of(WhenField field) {
        DateEntry entry = new DateEntry(field.datelines(), field.anchors());
        entry.begin(field.value());
        DateField input = new DateField(entry);
        if (!field.hint().isEmpty()) {
            input.input().setPromptText(field.hint());
        }
        entry.valueProperty().subscribe(when -> field.valueProperty().set(when));
        field.valueProperty().subscribe(when -> take(entry, when));
        if (field.valueAlone()) {
            input.calm();
            return new FieldNode(input.node(), input.input());
        }
        VBox node = new VBox(input.node(), basis(entry));
        node.getStyleClass().add("when-field");
        return new FieldNode(node, input.input());
    }

    private static void take(DateEntry entry, When when) {
        if (!when.equals(entry.value())) {
            entry.begin(when);
        }
    }

    private static Node basis(DateEntry entry) {
        ChoiceField<Basis> field =
                new ChoiceField<>("basis", Words.say("when.basis"), Segments.words(Basis.values()), true);
        ChoiceRow<Basis> choices = new ChoiceRow<>(field);
        choices.getStyleClass().add("field-basis");
        choices.setAccessibleText(field.label());
        Label label = Nodes.label(field.label(), "when-remarks");
        label.setLabelFor(choices);
        HBox row = Nodes.row("when-against", label, choices);
        row.managedProperty().bind(row.visibleProperty());
        entry.valueProperty().subscribe(when -> {
            field.choose(when.basis());
            row.setVisible(!when.undated());
        });
        field.chosenProperty().subscribe(chosen -> {
            Basis now = chosen == null ? null : chosen.value();
            if (now != entry.value().basis()) {
                entry.rest(now);
            }
        });
        return row;
    }
}
