package chancery.view.field;

import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.ChoiceField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.field.WordsField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Makes the control of any field. */
public final class FieldNodes implements FormField.Cases<FieldNode> {

    private final boolean dark;

    /**
     * Makes controls for a theme.
     *
     * @param dark whether the dots before actors are to be seen on a dark ground
     */
    public FieldNodes(boolean dark) {
        this.dark = dark;
    }

    /** The control of a field, named by the field, so that it can be found. */
    public FieldNode of(FormField field) {
        FieldNode made = field.match(this);
        made.first().getStyleClass().add("field-" + field.name());
        made.first().setAccessibleText(field.label());
        field.problemProperty()
                .subscribe(problem -> made.first().setAccessibleHelp(problem.isEmpty() ? field.hint() : problem));
        return made;
    }

    @Override
    public FieldNode words(WordsField field) {
        TextInputControl input = field.lines() > 1 ? new ProseArea(field.lines()) : new TextField();
        input.setText(field.textProperty().get());
        input.setPromptText(field.hint());
        input.textProperty().bindBidirectional(field.textProperty());
        if (field.isNarrow()) {
            input.getStyleClass().add("narrow");
        }
        return FieldNode.of(input);
    }

    @Override
    public FieldNode pick(PickField<?> field) {
        CompletionField<?> completion = new CompletionField<>(field, dark);
        return new FieldNode(completion, completion.input());
    }

    @Override
    public FieldNode chips(ChipField<?> field) {
        ChipsField<?> chips = new ChipsField<>(field, dark);
        return new FieldNode(chips, chips.input());
    }

    @Override
    public FieldNode choice(ChoiceField<?> field) {
        return FieldNode.of(new ChoiceRow<>(field));
    }

    @Override
    public FieldNode when(WhenField field) {
        return DateInput.of(field);
    }

    @Override
    public FieldNode rows(RowsField field) {
        RowsPane pane = new RowsPane(field, this);
        return new FieldNode(pane, pane.more());
    }

    /** Whether a key was pressed without any other. */
    static boolean bare(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
    }
}
