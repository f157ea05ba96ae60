package chancery.viewmodel.form;

import chancery.edit.Called;
import chancery.edit.Edit;
import chancery.model.Entry;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import chancery.viewmodel.field.FormField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A form that is open: its fields, and the way into the dossier. Saving is one edit, with everything that was created on the
 * way; where something will not do, the field says so and nothing is changed.
 */
public final class FormViewModel {

    /** More changed fields than these are not told in the name of an edit. */
    private static final int TOLD = 3;

    private final Session session;
    private final RecordForm form;
    private final String title;
    private final @Nullable Entry before;
    private final List<FormField> fields;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved");

    /** What a form came to: an edit, nothing, or what will not do. */
    private record Drafted(@Nullable Edit edit, Entry entry, List<Drafting.Fault> faults) {}

    /** @param before the record as it was, or null for a new one */
    FormViewModel(Session session, RecordForm form, String title, @Nullable Entry before) {
        this.session = session;
        this.form = form;
        this.title = title;
        this.before = before;
        this.fields = form.lines().stream().flatMap(List::stream).toList();
    }

    /** What the form is for. */
    public String title() {
        return title;
    }

    /** The fields as they are set: lines of one field, or of two beside each other. */
    public List<List<FormField>> lines() {
        return form.lines();
    }

    /** The field of a name, or nothing. */
    public Optional<FormField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Whether a new record is made. */
    public boolean fresh() {
        return before == null;
    }

    /** Whether anything was filled in or changed. */
    public boolean changed() {
        return fields.stream().anyMatch(FormField::changed);
    }

    /** Whether it is on its way into the dossier; nothing may be changed then. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Whether it is in the dossier, or nothing was to be changed: the form is over. */
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** The first field that something is wrong with, or nothing. */
    public Optional<FormField> wrong() {
        return fields.stream().filter(FormField::wrong).findFirst();
    }

    /** Brings it into the dossier, unless something will not do. */
    public void save() {
        if (saving.get() || saved.get()) {
            return;
        }
        boolean sound = true;
        for (FormField field : fields) {
            sound &= field.check();
        }
        if (!sound) {
            return;
        }
        if (before != null && !changed()) {
            saved.set(true);
            return;
        }
        saving.set(true);
        session.work()
                .run(
                        Words.say("window.saving"),
                        progress -> draft(session.file().shelf()),
                        this::apply,
                        failure -> {
                            saving.set(false);
                            session.problems().tell(Words.say("window.edit.failed"), failure);
                        });
    }

    /** The record that the fields describe, as {@link RecordForm#write} has it. */
    Entry write(Drafting drafting) {
        return form.write(drafting);
    }

    private Drafted draft(Shelf shelf) {
        Drafting drafting = new Drafting(shelf);
        Entry entry = form.write(drafting);
        drafting.put(entry);
        return new Drafted(
                drafting.faults().isEmpty()
                        ? drafting.edit(form.editName(entry).orElseGet(() -> name(drafting, entry)))
                                .orElse(null)
                        : null,
                entry,
                drafting.faults());
    }

    private void apply(Drafted drafted) {
        if (!drafted.faults().isEmpty()) {
            saving.set(false);
            drafted.faults().forEach(fault -> fault.field().complain(fault.words()));
            return;
        }
        if (drafted.edit() == null) {
            saving.set(false);
            saved.set(true);
            return;
        }
        Edit edit = drafted.edit();
        session.editing()
                .make(
                        shelf -> Optional.of(edit),
                        changes -> {
                            saving.set(false);
                            if (before == null) {
                                session.selection().choose(Choice.of(drafted.entry()));
                            }
                            saved.set(true);
                        },
                        () -> saving.set(false));
    }

    private String name(Drafting drafting, Entry entry) {
        String called = Called.among(drafting::entry, entry);
        String kind = entry.entryKind().word();
        if (before == null) {
            return Words.say("form.edit.added." + kind, called);
        }
        String edited = Words.say("form.edit.changed." + kind, called);
        List<String> told = fields.stream()
                .filter(FormField::changed)
                .map(field -> field.label().toLowerCase(Locale.ROOT))
                .toList();
        return told.isEmpty() || told.size() > TOLD
                ? edited
                : Words.say("form.edit.fields", edited, String.join(", ", told));
    }
}
