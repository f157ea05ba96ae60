package chancery.store;

import chancery.model.Dismissal;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.KeptSheet;
import chancery.model.Memento;
import chancery.model.Source;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a dossier, within one {@link DossierFile#write}. The order of the calls does not matter: what a record refers to
 * must be there only at the end. Several records may rest on one passage; a passage that changes must be put with all of them.
 *
 * <p>What does not fit together (a reference to nothing, an id or a number given twice, a passage that says two things) is
 * refused with a {@link DossierRefused}, here or at the end.
 */
public final class Pen {

    private final Draft draft;

    Pen(Draft draft) {
        this.draft = draft;
    }

    /** Writes a record: a new one, or in the place of the one with its id. */
    public void put(Entry entry) {
        EntryWriting.write(draft, entry);
    }

    /**
     * Writes a source's text.
     *
     * @param text normalised, or null to take the text out
     */
    public void putText(Id<Source> source, @Nullable String text) {
        draft.writing(source);
        int row = draft.row(source, EntryKind.SOURCE);
        if (text == null) {
            draft.statements().run("source_text/remove", row);
        } else {
            draft.statements().run("source_text/put", row, text, Seal.of(text));
        }
        EntryWriting.index(draft, new Slot(row, EntryKind.SOURCE, false));
    }

    /**
     * Takes a record out, with what belongs to it alone. Does nothing where there is no such record. The dossier itself cannot
     * be taken out, nor what others refer to, unless those go as well.
     */
    public void remove(Id<?> id) {
        draft.remove(id);
    }

    /** Writes a dismissal: a new one, or in the place of the one of its finding. */
    public void put(Dismissal dismissal) {
        DismissalTable.write(draft.statements(), dismissal);
    }

    /** Takes out the dismissal of a finding. Does nothing where there is none. */
    public void remove(Dismissal dismissal) {
        DismissalTable.remove(draft.statements(), dismissal);
    }

    /** Writes what a view remembers: a new one, or in the place of the one of its kind and name. */
    public void put(Memento memento) {
        MementoTable.write(draft.statements(), memento);
    }

    /** Forgets what a view remembered. Does nothing where there is no such thing. */
    public void remove(Memento.Kind kind, String name) {
        MementoTable.remove(draft.statements(), kind, name);
    }

    /**
     * Keeps a sheet that was printed or exported.
     *
     * @param file as it was handed over
     * @param used the records it used, as they are; none twice
     */
    public void keep(KeptSheet sheet, byte[] file, Collection<? extends Entry> used) {
        SheetTable.write(draft.statements(), sheet, file, used);
    }

    /** Deletes a kept sheet. It stays in the file like all that the history goes back to, and {@link #restore} brings it back. */
    public void delete(KeptSheet sheet) {
        SheetTable.keep(draft.statements(), sheet.id(), false);
    }

    /** Brings back a sheet that was deleted. */
    public void restore(KeptSheet sheet) {
        SheetTable.keep(draft.statements(), sheet.id(), true);
    }

    /**
     * Writes into the history that a step is taken by what this pen changes. An edit can be undone from then on, and what could
     * be redone no longer can; a step that undoes or redoes moves the edit it is of.
     *
     * @param step its number and standing are given by the history, whatever they are here
     * @param traces what it does, in its order
     */
    public void record(Step step, List<Trace> traces) {
        StepTable.write(draft.statements(), step, traces);
    }

    /**
     * Keeps the columns of the events beside their rows, where there are so many that the dossier opens sooner for it, and what
     * is kept is no longer nearly up to date. Takes some seconds a million events. Nothing that is read changes by it.
     */
    public void keepColumns() {
        KeptColumns.keep(statements(), KeptColumns.FEWEST);
    }

    /** The statements of the transaction. */
    Statements statements() {
        return draft.statements();
    }
}
