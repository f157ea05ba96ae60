package chancery.edit;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.store.Deed;
import chancery.store.DossierFile;
import chancery.store.DossierRefused;
import chancery.store.Filling;
import chancery.store.Shelf;
import chancery.store.Step;
import chancery.store.Trace;
import chancery.text.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an open dossier is changed: each edit is one transaction of the file and one step of undo, both or neither. Undoing is
 * applying the inverse, so it can be redone. What was done stands in the file with it, so what can be undone and redone is the
 * same after the program has ended, in whatever way, and begun again.
 *
 * <p>One desk a file. To be used from one thread at a time, but for the names, which any thread may ask for; whoever listens
 * is told on the thread that changes the dossier.
 */
public final class Desk {

    private final DossierFile file;
    private volatile String who;
    private volatile Ahead ahead;

    /**
     * What can be done next, kept in memory for those who must not read the file.
     *
     * @param undo the edit that is undone next, or null
     * @param redo the edit that is redone next, or null
     */
    private record Ahead(@Nullable Step undo, @Nullable Step redo) {

        static Ahead of(Shelf shelf) {
            return new Ahead(shelf.undoable().orElse(null), shelf.redoable().orElse(null));
        }
    }

    /** A desk whose edits are the doing of whoever is logged in. */
    public Desk(DossierFile file) {
        this(file, loggedIn());
    }

    /**
     * A desk for a dossier that is open.
     *
     * @param who makes the edits, as the history names them
     */
    public Desk(DossierFile file, String who) {
        this.file = file;
        this.who = who;
        this.ahead = Ahead.of(file.shelf());
    }

    /** Names whoever makes the edits from now on. */
    public void sign(String name) {
        who = name;
    }

    /** The edits are the doing of whoever is logged in, from now on. */
    public void signAsLoggedIn() {
        who = loggedIn();
    }

    private static String loggedIn() {
        return System.getProperty("user.name", "");
    }

    /**
     * Makes an edit. When this returns, it is on the disk, and so is its step in the history; when it throws, the dossier and its
     * history are as they were. Dates that count from one that the edit changes move with it, in the same step.
     *
     * @throws IllegalStateException where the dossier is not as the edit found it
     * @throws DossierRefused where the file cannot be changed, or would no longer fit together
     * @throws chancery.store.StoreFailed where the disk fails
     */
    public ChangeSet apply(Edit edit) {
        Following following = new Following(file.shelf(), edit);
        following.circle().ifPresent(circle -> {
            throw new DossierRefused(DossierRefused.Reason.CONFLICT, file.path(), circle);
        });
        return write(following.whole(), edit.takesBack() == 0 ? Deed.MADE : Deed.TAKEN_BACK, edit.takesBack());
    }

    /** Makes an edit just as it is: what comes from outside says of every date itself where it lies. Throws as {@link #apply}. */
    public ChangeSet take(Edit edit) {
        return write(edit, Deed.MADE, 0);
    }

    /**
     * Writes into the history of a dossier that is being filled that this is its beginning, as the doing of whoever is logged in;
     * there is nothing before it to go back to.
     *
     * @param name as the history names it
     */
    public static void begin(Filling filling, String name) {
        begin(filling, name, loggedIn());
    }

    /**
     * As {@link #begin(Filling, String)}.
     *
     * @param who is named as its maker
     */
    public static void begin(Filling filling, String name, String who) {
        // What a dossier was begun with is not kept twice: nobody goes back behind it.
        filling.write(pen -> pen.record(step(name, who, Deed.BEGUN, 0), List.of()));
    }

    /**
     * Keeps how a view was left, in the place of what was kept by that name. It is no edit: no history tells it, and nothing
     * takes it back. Where the file can only be read, nothing happens. Otherwise throws as {@link #apply}.
     *
     * @throws IllegalArgumentException for what the analyst names, which an edit saves
     */
    public void remember(Memento memento) {
        if (memento.kind().named()) {
            throw new IllegalArgumentException(
                    "an edit saves a " + memento.kind().word());
        }
        if (!file.readOnly()) {
            file.write(pen -> pen.put(memento));
        }
    }

    /**
     * Keeps a sheet that was printed or exported, with its file and with the records it used as they are now. It is no edit: the
     * history tells of it, but nothing takes it back, since the sheet has left the house; and what can be undone and redone stays
     * as it is. Otherwise throws as {@link #apply}.
     *
     * @param sheet of an id that no sheet has yet; {@link NewId#ofSheet}
     * @param bytes its file, as it was handed over
     * @param used the records it used, in the order in which it used them; those that are no longer there are left out
     */
    public ChangeSet keep(KeptSheet sheet, byte[] bytes, Collection<? extends Id<?>> used) {
        Shelf shelf = file.shelf();
        Change change = new SheetChange(shelf.dossier().id(), null, sheet);
        List<Entry> entries = new LinkedHashSet<Id<?>>(used)
                .stream().flatMap(id -> shelf.entry(id).stream()).toList();
        Edit edit = new Edit(Words.say("edit.sheet.kept", sheet.title(), sheet.format()), List.of(change));
        Step step = step(edit.name(), Deed.KEPT, 0);
        file.write(pen -> {
            pen.keep(sheet, bytes, entries);
            pen.record(step, List.of(change.trace()));
        });
        return new ChangeSet(edit);
    }

    /** Undoes the last edit; answers what that touched, or nothing where there is none. Throws as {@link #apply}. */
    public Optional<ChangeSet> undo() {
        return file.shelf().undoable().map(step -> write(edit(step).inverse(), Deed.UNDONE, step.number()));
    }

    /** Makes again what was undone last; answers what that touched, or nothing. Throws as {@link #apply}. */
    public Optional<ChangeSet> redo() {
        return file.shelf().redoable().map(step -> write(edit(step), Deed.REDONE, step.number()));
    }

    /**
     * Takes back one edit of the past by a new one, where nothing later stands in its way. Throws as {@link #apply}.
     *
     * @param number of the edit's step
     * @return what was made, or what stood in the way
     */
    public TakingBack takeBack(int number) {
        TakingBack back = TakingBack.of(file.shelf(), number);
        back.match(clear -> Optional.of(apply(clear.edit())), blocked -> Optional.<ChangeSet>empty());
        return back;
    }

    /** The name of what {@link #undo} would undo. */
    public Optional<String> undoName() {
        return Optional.ofNullable(ahead.undo()).map(Step::name);
    }

    /** The name of what {@link #redo} would make again. */
    public Optional<String> redoName() {
        return Optional.ofNullable(ahead.redo()).map(Step::name);
    }

    private Edit edit(Step step) {
        return Remembered.edit(step, file.shelf().traces(step.number()));
    }

    private ChangeSet write(Edit edit, Deed deed, int of) {
        for (Change change : edit.changes()) {
            if (!change.fits(file.shelf())) {
                throw new IllegalStateException(change.id() + " is no longer as the edit found it");
            }
        }
        List<Change> inTurn = edit.changes().stream()
                .sorted(Comparator.comparing(Change::turn))
                .toList();
        Step step = step(edit.name(), deed, of);
        List<Trace> traces = edit.changes().stream().map(Change::trace).toList();
        file.write(pen -> {
            inTurn.forEach(change -> change.write(pen));
            pen.record(step, traces);
        });
        ahead = Ahead.of(file.shelf());
        return new ChangeSet(edit);
    }

    private Step step(String name, Deed deed, int of) {
        return step(name, who, deed, of);
    }

    private static Step step(String name, String who, Deed deed, int of) {
        return new Step(0, name, who, Instant.now().truncatedTo(ChronoUnit.MILLIS), deed, of, null);
    }
}
