package chancery.view.field;

import chancery.model.When;
import chancery.view.when.DateField;
import chancery.viewmodel.field.WhenField;
import chancery.viewmodel.when.DateEntry;

/** A date field as the input of a form's field: what is understood in the one is the value of the other. */
final class DateInput {

    private DateInput() {}

    /** The input of a field. */
    static DateField of(WhenField field) {
        DateEntry entry = new DateEntry(field.datelines());
        entry.begin(field.value());
        DateField input = new DateField(entry);
        if (!field.hint().isEmpty()) {
            input.input().setPromptText(field.hint());
        }
        if (field.valueAlone()) {
            input.calm();
        }
        entry.valueProperty().subscribe(when -> field.valueProperty().set(when));
        field.valueProperty().subscribe(when -> take(entry, when));
        return input;
    }

    private static void take(DateEntry entry, When when) {
        if (!when.equals(entry.value())) {
            entry.begin(when);
        }
    }
}
