package chancery.viewmodel.sheet;

import chancery.briefing.order.SheetOrder;
import chancery.viewmodel.field.FormField;
import java.util.List;

/** Fields that belong together, each for something of a sheet's order. */
public abstract class FieldGroup {

    private final String title;
    private final List<FormField> fields;

    /** Fields under a heading. */
    FieldGroup(String title, List<FormField> fields) {
        this.title = title;
        this.fields = List.copyOf(fields);
    }

    /** What stands above them. */
    public String title() {
        return title;
    }

    /** The fields, in order. */
    public List<FormField> fields() {
        return fields;
    }

    /** The order with what the fields say; what they do not say right stays as it is. */
    abstract SheetOrder write(SheetOrder order);

    /** Fills the fields with what an order says. */
    abstract void read(SheetOrder order);
}
