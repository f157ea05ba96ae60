package chancery.viewmodel.steward;

import chancery.edit.Deleting;
import chancery.edit.Merging;
import chancery.edit.Renaming;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import chancery.viewmodel.delete.DeleteViewModel;
import chancery.viewmodel.history.HistoryViewModel;
import chancery.viewmodel.merge.MergeViewModel;
import chancery.viewmodel.merge.RenameViewModel;
import chancery.viewmodel.undo.UndoViewModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen record, and with what was done. In a file that can only be read, nothing. */
public final class StewardViewModel {

    private final Session session;
    private final UndoViewModel undo;

    /** Works on an open dossier. */
    public StewardViewModel(Session session) {
        this.session = session;
        this.undo = new UndoViewModel(session);
    }

    /** Undo and redo. */
    public UndoViewModel undo() {
        return undo;
    }

    /** The chosen record; its value is null where nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable Choice> chosenProperty() {
        return session.selection().chosenProperty();
    }

    /** The chosen record, or nothing. */
    public Optional<Choice> chosen() {
        return session.selection().chosen();
    }

    /** Whether a record can be deleted. */
    public boolean canDelete(Choice choice) {
        return session.editing().possible() && Deleting.possible(choice.kind());
    }

    /** Whether a record can be made one with another. */
    public boolean canMerge(Choice choice) {
        return session.editing().possible() && Merging.possible(choice.kind());
    }

    /** Whether a record has a name that can be changed. */
    public boolean canRename(Choice choice) {
        return session.editing().possible() && Renaming.possible(choice.kind());
    }

    /** Asks whether a record is to be deleted. */
    public DeleteViewModel delete(Choice choice) {
        return new DeleteViewModel(session, choice);
    }

    /** Asks into which record another one goes. */
    public MergeViewModel merge(Choice choice) {
        return new MergeViewModel(session, choice);
    }

    /** What was done to the dossier. */
    public HistoryViewModel history() {
        return new HistoryViewModel(session, null);
    }

    /** What was done to a record. */
    public HistoryViewModel history(Choice choice) {
        return new HistoryViewModel(session, choice);
    }

    /** Asks for a record's new name. */
    public RenameViewModel rename(Choice choice) {
        return new RenameViewModel(session, choice);
    }
}
