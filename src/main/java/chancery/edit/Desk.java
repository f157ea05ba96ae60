package chancery.edit;

import chancery.store.DossierFile;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Where an open dossier is changed: each edit is one transaction of the file and one step of undo, both or neither. Undoing is
 * applying the inverse, so it can be redone. What can be undone is remembered as long as the desk lives.
 *
 * <p>One desk a file. To be used from one thread at a time; whoever listens is told on that thread.
 */
public final class Desk {

    private final DossierFile file;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final CopyOnWriteArrayList<Consumer<ChangeSet>> listeners = new CopyOnWriteArrayList<>();

    /** A desk for a dossier that is open to be changed. */
    public Desk(DossierFile file) {
        this.file = file;
    }

    /**
     * Makes an edit. When this returns, it is on the disk; when it throws, the dossier is as it was.
     *
     * @throws IllegalStateException where the dossier is not as the edit found it
     * @throws chancery.store.DossierRefused where the file cannot be changed, or would no longer fit together
     * @throws chancery.store.StoreFailed where the disk fails
     */
    public ChangeSet apply(Edit edit) {
        write(edit);
        done.push(edit);
        undone.clear();
        return tell(edit);
    }

    /** Takes back the last edit; answers what that touched, or nothing where there is none. Throws as {@link #apply}. */
    public Optional<ChangeSet> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Edit inverse = done.getFirst().inverse();
        write(inverse);
        undone.push(done.pop());
        return Optional.of(tell(inverse));
    }

    /** Makes again what was taken back last; answers what that touched, or nothing. Throws as {@link #apply}. */
    public Optional<ChangeSet> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Edit edit = undone.getFirst();
        write(edit);
        done.push(undone.pop());
        return Optional.of(tell(edit));
    }

    /** The name of what {@link #undo} would take back. */
    public Optional<String> undoName() {
        return Optional.ofNullable(done.peek()).map(Edit::name);
    }

    /** The name of what {@link #redo} would make again. */
    public Optional<String> redoName() {
        return Optional.ofNullable(undone.peek()).map(Edit::name);
    }

    /**
     * Has somebody told of every change, after it is on the disk.
     *
     * @return what ends it
     */
    public Runnable listen(Consumer<ChangeSet> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void write(Edit edit) {
        for (Change change : edit.changes()) {
            if (!change.fits(file.shelf())) {
                throw new IllegalStateException(change.id() + " is no longer as the edit found it");
            }
        }
        List<Change> inTurn = edit.changes().stream()
                .sorted(Comparator.comparing(Change::turn))
                .toList();
        file.write(pen -> inTurn.forEach(change -> change.write(pen)));
    }

    private ChangeSet tell(Edit edit) {
        ChangeSet set = new ChangeSet(edit);
        listeners.forEach(listener -> listener.accept(set));
        return set;
    }
}
