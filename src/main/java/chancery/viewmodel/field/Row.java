package chancery.viewmodel.field;

import java.util.List;

/** A line of fields that belong together, of which a form has as many as are wanted. Told apart by which it is. */
public final class Row {

    private final List<FormField> fields;

    /** A line of fields, in order. */
    public Row(List<? extends FormField> fields) {
        this.fields = List.copyOf(fields);
    }

    /** The fields, in order. */
    public List<FormField> fields() {
        return fields;
    }

    /** Whether nothing stands in any of them. */
    public boolean blank() {
        return fields.stream().allMatch(FormField::blank);
    }
}
