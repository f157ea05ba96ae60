package chancery.viewmodel.inspect;

import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.viewmodel.position.Rejudging;
import chancery.work.Latest;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The page of whatever is chosen; of the dossier itself where nothing is. The page before stays until the new one is written, so
 * that nothing flickers.
 */
public final class InspectorViewModel {

    private final Session session;
    private final Latest latest;
    private final Rejudging judging;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>(this, "page", null);

    /** Follows what is chosen, and what changes in the dossier. */
    public InspectorViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        this.judging = new Rejudging(session);
        session.selection().chosenProperty().subscribe(chosen -> write());
        session.contentsProperty().subscribe(contents -> write());
    }

    /** The page; its value is null until the first one has been written, and where the chosen record is gone. */
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Changes the position that the page is about. */
    public Rejudging judging() {
        return judging;
    }

    /** Chooses a record that the page names. */
    public void choose(Choice choice) {
        session.selection().choose(choice);
    }

    private void write() {
        Contents contents = session.contents();
        Choice choice = session.selection().chosen().orElseGet(() -> Choice.of(contents.dossier()));
        session.ask(
                latest,
                shelf -> shelf.entry(choice.id()).map(entry -> entry.match(new Pages(contents, shelf))),
                written -> page.set(written.orElse(null)));
    }
}
