package chancery.viewmodel.inspect;

import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The page of whatever is chosen. The page before stays until the new one is written, so that nothing flickers. */
public final class InspectorViewModel {

    private final Session session;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>(this, "page", null);

    /** Follows what is chosen, and what changes in the dossier. */
    public InspectorViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        session.selection().chosenProperty().subscribe(chosen -> write());
        session.contentsProperty().subscribe(contents -> write());
    }

    /** The page; its value is null where nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Chooses a record that the page names. */
    public void choose(Choice choice) {
        session.selection().choose(choice);
    }

    private void write() {
        latest.cancel();
        session.selection().chosen().ifPresentOrElse(this::write, () -> page.set(null));
    }

    private void write(Choice choice) {
        Contents contents = session.contents();
        session.ask(
                latest,
                shelf -> shelf.entry(choice.id()).map(entry -> entry.match(new Pages(contents, shelf))),
                written -> page.set(written.orElse(null)));
    }
}
