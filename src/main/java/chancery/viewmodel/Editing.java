package chancery.viewmodel;

import chancery.edit.ChangeSet;
import chancery.edit.Desk;
import chancery.edit.Edit;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.store.DossierFile;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.work.Work;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The desk as the window uses it: edits are made one after another beside the window, each is on the disk before the window
 * hears of it, and what goes wrong is told. To be used on the JavaFX thread.
 */
public final class Editing {

    private static final System.Logger LOG = System.getLogger(Editing.class.getName());

    private final DossierFile file;
    private final Desk desk;
    private final Work work;
    private final Problems problems;
    private final Consumer<Made> made;
    private volatile Consumer<Edit> before = edit -> {};

    /** The dossier after the last edit; null where that could not be read. Belongs to the thread on which edits take turns. */
    private @Nullable Contents latest;

    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName", "");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName", "");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private int underWay;

    /**
     * What came of an edit.
     *
     * @param changes what it touched
     * @param contents the dossier afterwards
     * @param gone the records that no longer exist because of it
     * @param undo the name of what can be taken back then, or empty
     * @param redo the name of what can be made again then, or empty
     */
    record Made(ChangeSet changes, Contents contents, Set<Id<?>> gone, String undo, String redo) {}

    /**
     * Begins with the steps the desk remembers.
     *
     * @param contents the dossier as it is
     * @param made hears of each edit, before whoever asked for it does
     */
    Editing(DossierFile file, Contents contents, Desk desk, Work work, Problems problems, Consumer<Made> made) {
        this.latest = contents;
        this.file = file;
        this.desk = desk;
        this.work = work;
        this.problems = problems;
        this.made = made;
        undoName.set(desk.undoName().orElse(""));
        redoName.set(desk.redoName().orElse(""));
    }

    /** Whether the dossier can be changed. */
    public boolean possible() {
        return !file.readOnly();
    }

    /** The name of what {@link #undo} would take back; empty where there is nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** The name of what {@link #redo} would make again; empty where there is nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** Names whoever makes the edits from now on; nobody for an empty name, so that it is whoever is logged in. */
    void sign(String name) {
        if (name.isEmpty()) {
            desk.signAsLoggedIn();
        } else {
            desk.sign(name);
        }
    }

    /** Has something done beside the window before each edit, which is not made where that throws. */
    public void before(Consumer<Edit> something) {
        before = something;
    }

    /** Makes an edit. */
    public void make(Edit edit) {
        make(shelf -> Optional.of(edit), changes -> {});
    }

    /**
     * Makes an edit that is thought out from what the file holds when its turn comes.
     *
     * @param edit run beside the window; answers nothing where nothing is to be changed
     * @param done hears what was touched, on the JavaFX thread, when the window shows it; not called where nothing was
     */
    public void make(Function<Shelf, Optional<Edit>> edit, Consumer<ChangeSet> done) {
        make(edit, done, () -> {});
    }

    /**
     * Makes an edit, as {@link #make(Function, Consumer)}.
     *
     * @param failed run on the JavaFX thread where it could not be made; why is told to the user already
     */
    public void make(Function<Shelf, Optional<Edit>> edit, Consumer<ChangeSet> done, Runnable failed) {
        turn(
                () -> edit.apply(file.shelf()).map(wanted -> {
                    before.accept(wanted);
                    return desk.apply(wanted);
                }),
                done,
                failed);
    }

    /**
     * Keeps how a view was left, after the edits that were asked for before; {@link Desk#remember}. It is not worth a word to the
     * user where that fails: the next edit tells what is wrong with the file.
     */
    public void remember(Memento memento) {
        if (possible()) {
            work.runInTurn(
                    Words.say("window.saving"),
                    progress -> {
                        desk.remember(memento);
                        return memento;
                    },
                    kept -> {},
                    failure -> LOG.log(System.Logger.Level.WARNING, "Not remembered: " + memento.name(), failure));
        }
    }

    /**
     * Keeps a sheet that was printed or exported, after the edits that were asked for before; {@link Desk#keep}. What can be taken
     * back and made again stays as it is.
     *
     * @param done hears of it on the JavaFX thread, when {@link Shelf#keptSheets()} has it; where it fails, the user is told why
     */
    public void keep(KeptSheet sheet, byte[] bytes, Collection<? extends Id<?>> used, Consumer<ChangeSet> done) {
        turn(() -> Optional.of(desk.keep(sheet, bytes, used)), done, () -> {});
    }

    /** Whether an edit is under way: not everything the user did is on the disk yet. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Takes back the last edit, where there is one. */
    public void undo() {
        undo(changes -> {});
    }

    /**
     * Takes back the last edit, where there is one.
     *
     * @param done hears what was touched, on the JavaFX thread, when the window shows it
     */
    public void undo(Consumer<ChangeSet> done) {
        turn(desk::undo, done, () -> {});
    }

    /** Makes again what was taken back last, where something was. */
    public void redo() {
        redo(changes -> {});
    }

    /**
     * Makes again what was taken back last, where something was.
     *
     * @param done hears what was touched, on the JavaFX thread, when the window shows it
     */
    public void redo(Consumer<ChangeSet> done) {
        turn(desk::redo, done, () -> {});
    }

    /** A step at the desk. */
    @FunctionalInterface
    private interface Step {
        Optional<ChangeSet> take();
    }

    private void turn(Step step, Consumer<ChangeSet> done, Runnable failed) {
        begin();
        work.runInTurn(
                Words.say("window.saving"),
                progress -> step.take().map(this::read),
                answer -> {
                    end();
                    answer.ifPresent(now -> {
                        undoName.set(now.undo());
                        redoName.set(now.redo());
                        made.accept(now);
                        done.accept(now.changes());
                    });
                },
                failure -> {
                    end();
                    problems.tell(Words.say("window.edit.failed"), failure);
                    failed.run();
                });
    }

    private void begin() {
        underWay++;
        saving.set(true);
    }

    private void end() {
        underWay--;
        saving.set(underWay > 0);
    }

    private Made read(ChangeSet changes) {
        Set<Id<?>> gone = changes.ids().stream()
                .filter(id -> file.shelf().entry(id).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        Contents before = latest;
        latest = null;
        Contents now = before == null ? Contents.of(file.shelf()) : before.after(changes, file.shelf());
        latest = now;
        return new Made(
                changes, now, gone, desk.undoName().orElse(""), desk.redoName().orElse(""));
    }
}
