package chancery.viewmodel.form;

import chancery.model.Entry;
import chancery.viewmodel.field.FormField;
import java.util.List;
import java.util.Optional;

/** What a form asks about one sort of record, and how the answers become one. */
interface RecordForm {

    /** The fields as they are set: lines of one field, or of two beside each other. */
    List<List<FormField>> lines();

    /**
     * The record the fields describe. Run beside the window while the form is locked; what will not do is told to the drafting,
     * and the answer then counts for nothing.
     */
    Entry write(Drafting drafting);

    /** What saving is called, where that is not simply that the record was added or changed. */
    default Optional<String> editName(Entry entry) {
        return Optional.empty();
    }
}
