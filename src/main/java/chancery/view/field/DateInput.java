package chancery.view.field;

import chancery.model.When;
import chancery.text.Words;
import chancery.time.Edtf;
import chancery.time.EdtfException;
import chancery.viewmodel.field.WhenField;
import javafx.scene.control.TextField;

/** A field for a date, typed as EDTF; other words stay as the wording of a date that is not known. */
final class DateInput extends TextField {

    private final WhenField field;
    private boolean showing;

    DateInput(WhenField field) {
        this.field = field;
        setPromptText(field.hint().isEmpty() ? Words.say("field.when.prompt") : field.hint());
        field.valueProperty().subscribe(this::show);
        textProperty().subscribe(this::read);
    }

    private void show(When when) {
        if (!showing) {
            showing = true;
            Edtf edtf = when.edtf();
            setText(edtf != null ? edtf.text() : when.wording() == null ? "" : when.wording());
            showing = false;
        }
    }

    private void read(String typed) {
        if (!showing) {
            showing = true;
            field.valueProperty().set(understood(typed.strip()));
            showing = false;
        }
    }

    private When understood(String typed) {
        When before = field.value();
        if (typed.isEmpty()) {
            return When.UNDATED;
        }
        try {
            Edtf edtf = Edtf.parse(typed);
            return new When(
                    before.wording(),
                    edtf,
                    edtf.bounds(),
                    before.basis(),
                    before.zone(),
                    before.anchor(),
                    before.offset());
        } catch (EdtfException words) {
            return new When(typed, null, When.UNDATED.bounds(), null, null, null, null);
        }
    }
}
