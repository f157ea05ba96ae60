package chancery.viewmodel.undo;

import chancery.edit.ChangeSet;
import chancery.model.Id;
import chancery.text.Words;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Undo and redo: what they would do, what they have done, and where to look: afterwards a record is chosen that came back or
 * became otherwise, unless the chosen one is among them.
 */
public final class UndoViewModel {

    private final Session session;
    private final Latest latest;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");

    /** Offers the steps of an open dossier. */
    public UndoViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
    }

    /** What undo would do, such as "Undo: Rename ‘A’ to ‘B’". */
    public ObservableValue<String> undoProperty() {
        return session.editing()
                .undoNameProperty()
                .map(name -> name.isEmpty() ? Words.say("window.undo.nothing") : Words.say("window.undo.of", name));
    }

    /** What redo would do. */
    public ObservableValue<String> redoProperty() {
        return session.editing()
                .redoNameProperty()
                .map(name -> name.isEmpty() ? Words.say("window.redo.nothing") : Words.say("window.redo.of", name));
    }

    /** Whether there is something to undo. */
    public ObservableValue<Boolean> canUndoProperty() {
        return session.editing().undoNameProperty().map(name -> !name.isEmpty());
    }

    /** Whether there is something to redo. */
    public ObservableValue<Boolean> canRedoProperty() {
        return session.editing().redoNameProperty().map(name -> !name.isEmpty());
    }

    /** What was done last, such as "Undone: Rename ‘A’ to ‘B’"; empty where nothing is to be told. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Tells no longer what was done. */
    public void hush() {
        told.set("");
    }

    /** Tells something that was done, as if it had been undone or redone. */
    public void tell(String words) {
        told.set("");
        told.set(words);
    }

    /** Takes back the last edit. */
    public void undo() {
        session.editing().undo(changes -> follow("window.undone", changes));
    }

    /** Makes again what was taken back last. */
    public void redo() {
        session.editing().redo(changes -> follow("window.redone", changes));
    }

    private void follow(String key, ChangeSet changes) {
        tell(Words.say(key, changes.name()));
        boolean touched = session.selection()
                .chosen()
                .filter(choice -> changes.touches(choice.id()))
                .isPresent();
        if (!touched) {
            session.ask(
                    latest,
                    shelf -> changes.ids().stream()
                            .<Choice>flatMap((Id<?> id) -> shelf.entry(id).map(Choice::of).stream())
                            .findFirst(),
                    found -> found.ifPresent(session.selection()::choose));
        }
    }
}
