package chancery.viewmodel.suggest;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Grade;
import chancery.model.Id;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.SourceKind;
import chancery.settings.Folders;
import chancery.settings.Settings;
import chancery.settings.SettingsFile;
import chancery.store.Shelf;
import chancery.time.Edtf;
import chancery.viewmodel.Harbour;
import chancery.viewmodel.Memory;
import chancery.viewmodel.form.FormViewModel;
import chancery.viewmodel.read.ReaderViewModel;
import chancery.viewmodel.read.Stretch;
import chancery.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A text of which much is suggested. */
abstract class FerryTextTest {

    static final Id<Source> SOURCE = new Id<>("source-ferry");

    static final String TEXT = """
            Ferry talks resume
            Norland and Estria met in Port Ansel on Tuesday to discuss the ferry.
            “We will sail again,” said Ilmar Kask, the harbour master of Tallow. “Nobody will stop the ferry.”
            The harbour master was tired. Kask called the new fee “a tax on visitors.” Another round is planned for 20 May 2031.
            """;

    @TempDir
    Path folder;

    Harbour harbour;
    ReaderViewModel reader;
    SuggestViewModel suggest;
    final AtomicReference<@Nullable FormViewModel> form = new AtomicReference<>();

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
        reader = new ReaderViewModel(harbour.session());
        suggest = new SuggestViewModel(harbour.session(), reader, memory());
        reader.show(true);
        suggest.show(true);
        harbour.session()
                .editing()
                .make(new Edit("Add", List.of(Change.added(source()), Change.text(SOURCE, null, TEXT))));
        reader.open(SOURCE);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    List<String> offered() {
        return suggest.offeredProperty().get().all().stream()
                .map(one -> one.kind() + " "
                        + text().substring(
                                        one.at().get(0).from(), one.at().get(0).to()))
                .toList();
    }

    void look(String words) {
        suggest.look(suggest.offeredProperty().get().all().stream()
                .filter(one -> text().startsWith(words, one.from()) && one.kind() != SuggestionKind.ACTOR)
                .findFirst()
                .orElseThrow());
    }

    Suggestion current() {
        return Objects.requireNonNull(suggest.currentProperty().get());
    }

    String slice() {
        Stretch at = current().at().get(0);
        return text().substring(at.from(), at.to());
    }

    String text() {
        return Objects.requireNonNull(reader.openedProperty().get()).text().text();
    }

    FormViewModel form() {
        return Objects.requireNonNull(form.get());
    }

    Event event(String title) {
        return shelf().events().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    Quote quote(String words) {
        return shelf().quotes().stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    Actor actor(String name) {
        return shelf().actors().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Shelf shelf() {
        return harbour.session().file().shelf();
    }

    Memory memory() {
        Folders folders =
                new Folders(folder.resolve("settings"), folder.resolve("dossiers"), folder.resolve("backups"));
        return new Memory(new SettingsFile(folders), Settings.DEFAULTS, Work.sameThread());
    }

    static Source source() {
        return source(SOURCE, 9);
    }

    static Source source(Id<Source> id, int number) {
        return new Source(
                id,
                number,
                "Ferry talks resume",
                null,
                null,
                Edtf.day(java.time.LocalDate.of(2031, 5, 15)),
                null,
                null,
                SourceKind.ARTICLE,
                Grade.UNKNOWN,
                null,
                null,
                1);
    }
}
