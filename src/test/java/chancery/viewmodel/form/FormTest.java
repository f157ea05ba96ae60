package chancery.viewmodel.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.time.Edtf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Session;
import chancery.viewmodel.field.ChipField;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WordsField;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Forms of the Harbour exercise, filled in as a person does. */
abstract class FormTest {

    @TempDir
    Path folder;

    Harbour harbour;
    Session session;
    Shelf shelf;
    Forms forms;
    FormViewModel form;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        session = harbour.session();
        shelf = session.file().shelf();
        forms = new Forms(session);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    void create(EntryKind kind) {
        forms.create(kind, shown -> form = shown);
    }

    void edit(Entry entry) {
        forms.edit(Choice.of(entry), shown -> form = shown);
    }

    <E extends Entry> E chosen(Class<E> type) {
        assertTrue(
                form.savedProperty().get(), () -> "not saved: " + form.wrong().map(FormField::name));
        Id<?> id = session.selection().chosen().orElseThrow().id();
        return type.cast(shelf.entry(id).orElseThrow());
    }

    void words(String name, String words) {
        ((WordsField) form.field(name).orElseThrow()).textProperty().set(words);
    }

    void pick(String name, String words) {
        pick((PickField<?>) form.field(name).orElseThrow(), words);
    }

    static void pick(PickField<?> field, String words) {
        field.textProperty().set(words);
        assertTrue(field.take(), () -> "nothing to take for " + words);
    }

    void chip(String name, String words) {
        PickField<?> entry = ((ChipField<?>) form.field(name).orElseThrow()).entry();
        entry.textProperty().set(words);
        entry.take();
    }

    RowsField rows(String name) {
        return (RowsField) form.field(name).orElseThrow();
    }

    static When date(String edtf) {
        Edtf value = Edtf.parse(edtf);
        return new When(null, value, value.bounds(), null, null, null, null);
    }
}
