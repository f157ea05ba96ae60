package chancery.view.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.exchange.JsonExport;
import chancery.model.Actor;
import chancery.model.Basis;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Quote;
import chancery.model.Source;
import chancery.model.When;
import chancery.store.Shelf;
import chancery.time.Edtf;
import chancery.viewmodel.window.DossierForm;
import chancery.viewmodel.window.WindowViewModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A small dossier is made by keyboard alone from an empty file; all of it is undone, and made again after reopening. */
class FromNothingTest extends Journey {

    /** One source, three actors, an issue, two events, two quotes, three positions, a note and a merge. */
    private static final int STEPS = 14;

    private static final int SECONDS = 20;
    private static final int MOST_TABS = 60;

    private Keyboard keyboard;

    @BeforeEach
    void takeTheKeyboard() {
        keyboard = keyboard();
    }

    @Override
    void begin(WindowViewModel fresh) {
        DossierForm cover = new DossierForm();
        cover.titleProperty().set("From nothing");
        fresh.create(home().resolve("nothing.dossier"), cover);
    }

    @Test
    void whatIsMadeByKeyboardIsUndoneToNothingAndMadeAgainAfterReopening() {
        until(() -> window().workbenchProperty().get() != null);
        String nothing = export();

        source();
        actor("A. Veshek");
        actor("A. Vešek");
        actor("T. Eskeby");
        issue();
        event("Talks", "late December 2021");
        event("Closure", "before 10 January 2022");
        quote("A. Veshek", "It stays shut");
        position("Qu", "1");
        quote("T. Eskeby", "We shall open it");
        position("", "5");
        note();
        search("Veshek");
        position("", "2");
        search("Veshek");
        merge();
        until(() -> shelf().actors().size() == 2);
        String made = export();
        assertDates();
        assertPeople();

        assertEquals(STEPS, all(KeyCode.Z, workbench().steward().undo().canUndoProperty()));
        assertEquals(nothing, export());

        closeAndReopen();
        assertEquals(nothing, export());
        assertEquals(STEPS, all(KeyCode.Y, workbench().steward().undo().canRedoProperty()));
        assertEquals(made, export());
        assertNotEquals(nothing, made);
    }

    private void source() {
        form("s", "title", "Notes");
        to("published", "10 Jan 2022");
        to("text", "It stays shut, he said on Friday.");
        keyboard.type(KeyCode.ENTER);
        keyboard.write("“We shall open it.”");
        save();
    }

    private void actor(String name) {
        form("a", "name", name);
        save();
    }

    private void issue() {
        form("i", "title", "Quay");
        save();
    }

    private void event(String title, String when) {
        form("e", "title", title);
        to("when", when);
        save();
    }

    private void quote(String speaker, String words) {
        form("q", "speaker", speaker);
        keyboard.type(KeyCode.ENTER);
        to("exact", words);
        to("said", "on Friday");
        to("basis", "i");
        save();
    }

    /** Of what is chosen; the issue of the position before is proposed, so that no name of one is needed then. */
    private void position(String issue, String stance) {
        int before = shelf().positions().size();
        keyboard.write("p");
        until(() -> present(".position-card"));
        if (!issue.isEmpty()) {
            keyboard.write(issue);
            keyboard.type(KeyCode.ENTER);
        }
        keyboard.write(stance);
        keyboard.type(KeyCode.ENTER);
        until(() -> !present(".position-card") && shelf().positions().size() == before + 1);
    }

    private void note() {
        form("n", "text", "Alone");
        save();
    }

    private void search(String words) {
        control(KeyCode.K);
        until(() -> present(".search-card"));
        keyboard.write(words);
        until(() -> workbench().search().markedProperty().get() >= 0);
        keyboard.type(KeyCode.ENTER);
        until(() -> !present(".search-card"));
    }

    private void merge() {
        keyboard.write("m");
        until(() -> present(".merge-card"));
        keyboard.write("Vešek");
        keyboard.type(KeyCode.ENTER);
    }

    private void closeAndReopen() {
        control(KeyCode.W);
        until(() -> window().workbenchProperty().get() == null && present(".recent-button"));
        tabTo("recent-button");
        keyboard.type(KeyCode.ENTER);
        until(() -> window().workbenchProperty().get() != null && present("#undo"));
    }

    /** Presses a key with Ctrl until there is nothing more that it could do; answers how often. */
    private int all(KeyCode key, ObservableValue<Boolean> possible) {
        int times = 0;
        while (now(possible::getValue) && times < 2 * STEPS) {
            control(key);
            until(() -> !workbench().session().editing().savingProperty().get());
            times++;
        }
        return times;
    }

    private void assertDates() {
        assertEquals(
                Set.of("[2021-12-21..2021-12-31]", "[..2022-01-09]"),
                shelf().events().stream()
                        .map(event ->
                                Objects.requireNonNull(event.when().edtf()).text())
                        .collect(Collectors.toSet()));
        Edtf friday = Edtf.parse("2022-01-07");
        Id<Source> notes = shelf().sources().get(0).id();
        for (Quote quote : shelf().quotes()) {
            When said = Objects.requireNonNull(quote.saidWhen());
            assertEquals("on Friday", said.wording());
            assertEquals(friday, said.edtf());
            assertEquals(Basis.INFERRED, said.basis());
            assertEquals(notes, said.anchor());
        }
    }

    private void assertPeople() {
        Actor kept = shelf().actors().stream()
                .filter(actor -> actor.name().equals("A. Vešek"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("A. Veshek"), kept.aliases());
        assertEquals(
                2,
                shelf().positions().stream()
                        .map(Position::actor)
                        .filter(kept.id()::equals)
                        .count());
        assertEquals(
                1,
                shelf().positions().stream()
                        .filter(position -> position.evidence().isEmpty())
                        .count());
        assertEquals(1, shelf().notes().size());
    }

    /** Opens the form of a new record and fills in its first field. */
    private void form(String letter, String field, String words) {
        keyboard.type(KeyCode.INSERT);
        until(() -> present(".new-card"));
        keyboard.write(letter);
        until(() -> present(".form-card"));
        to(field, words);
    }

    private void save() {
        control(KeyCode.ENTER);
        until(() -> !present(".form-card"));
        until(() -> !workbench().session().editing().savingProperty().get());
    }

    /** Goes on with Tab to the field of a name, and writes. */
    private void to(String field, String words) {
        tabTo("field-" + field);
        keyboard.write(words);
    }

    private void tabTo(String style) {
        for (int tab = 0; tab < MOST_TABS && !focused(style); tab++) {
            keyboard.type(KeyCode.TAB);
        }
        assertTrue(focused(style), () -> "Tab does not come to " + style);
    }

    private boolean focused(String style) {
        return now(() -> {
            Node owner = focusOwner();
            return owner != null && owner.getStyleClass().contains(style);
        });
    }

    /** What holds on the JavaFX thread; whoever waits asks again, so nothing needs to come to rest first. */
    private static boolean now(Supplier<Boolean> question) {
        return WaitForAsyncUtils.waitForAsyncFx(1_000L * SECONDS, question::get);
    }

    private boolean present(String selector) {
        return lookup(selector).tryQuery().isPresent();
    }

    private void control(KeyCode key) {
        keyboard.type(KeyCode.CONTROL, key);
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonExport.write(shelf(), out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Shelf shelf() {
        return workbench().session().file().shelf();
    }

    private void until(Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> now(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("it did not come to pass", late);
        }
    }
}
