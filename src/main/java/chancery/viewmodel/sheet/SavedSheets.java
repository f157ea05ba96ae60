package chancery.viewmodel.sheet;

import chancery.briefing.order.OrderText;
import chancery.briefing.order.SheetOrder;
import chancery.model.Memento;
import chancery.viewmodel.NamedMementos;
import chancery.viewmodel.Saved;
import chancery.viewmodel.Session;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was asked of sheets and saved by a name, to be asked again. */
public final class SavedSheets implements Saved {

    private final Session session;
    private final Draft draft;
    private final Consumer<SheetOrder> taker;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final NamedMementos mementos;
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", "");

    /** Saves a draft; what is opened is handed to {@code taker}. */
    SavedSheets(Session session, Draft draft, Consumer<SheetOrder> taker) {
        this.session = session;
        this.draft = draft;
        this.taker = taker;
        this.mementos = new NamedMementos(session, Memento.Kind.SHEET, "sheet.saved", this::list);
        session.contentsProperty().subscribe(contents -> list());
    }

    @Override
    public ObservableList<String> names() {
        return names;
    }

    /** The name by which the sheet was saved or opened last; empty where it has none. */
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    @Override
    public String current() {
        return current.get();
    }

    @Override
    public boolean possible() {
        return mementos.possible();
    }

    @Override
    public void save(String name) {
        if (!name.isBlank()) {
            mementos.save(name, OrderText.of(draft.order()));
            current.set(name.strip());
        }
    }

    @Override
    public void open(String name) {
        session.ask(
                shelf -> shelf.memento(Memento.Kind.SHEET, name),
                kept -> kept.ifPresent(memento -> {
                    current.set(name);
                    taker.accept(OrderText.read(memento.body()));
                }));
    }

    @Override
    public void rename(String name, String other) {
        mementos.rename(name, other);
        if (!other.isBlank() && current.get().equals(name)) {
            current.set(other.strip());
        }
    }

    @Override
    public void delete(String name) {
        mementos.delete(name);
        if (current.get().equals(name)) {
            current.set("");
        }
    }

    private void list() {
        session.ask(
                shelf -> shelf.mementos(Memento.Kind.SHEET).stream()
                        .map(Memento::name)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                found -> {
                    if (!found.equals(names)) {
                        names.setAll(found);
                    }
                });
    }
}
