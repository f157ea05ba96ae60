package chancery.viewmodel.sheet;

import chancery.briefing.order.OrderText;
import chancery.briefing.order.SheetOrder;
import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.model.Dossier;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.viewmodel.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was asked of sheets and saved by a name, to be asked again. Saving, renaming and deleting are edits. */
public final class SavedSheets {

    private final Session session;
    private final Draft draft;
    private final Consumer<SheetOrder> taker;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", "");

    /** Saves a draft; what is opened is handed to {@code taker}. */
    SavedSheets(Session session, Draft draft, Consumer<SheetOrder> taker) {
        this.session = session;
        this.draft = draft;
        this.taker = taker;
        session.contentsProperty().subscribe(contents -> list());
    }

    /** The names, in the order of their letters. */
    public ObservableList<String> names() {
        return names;
    }

    /** The name by which the sheet was saved or opened last; empty where it has none. */
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether sheets can be saved. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** Saves the sheet, in the place of what is saved by that name. Does nothing for a blank. */
    public void save(String name) {
        String plain = name.strip();
        if (!plain.isEmpty()) {
            String body = OrderText.of(draft.order());
            make(
                    "sheet.saved.save.edit",
                    plain,
                    shelf -> found(shelf, plain)
                                    .filter(there -> there.body().equals(body))
                                    .isPresent()
                            ? List.of()
                            : List.of(put(shelf, plain, body)));
            current.set(plain);
        }
    }

    /** Opens a saved sheet in place of the one that is worked on. */
    public void open(String name) {
        session.ask(
                shelf -> found(shelf, name),
                kept -> kept.ifPresent(memento -> {
                    current.set(name);
                    taker.accept(OrderText.read(memento.body()));
                }));
    }

    /** Gives a saved sheet another name; one that has that name already goes. Does nothing for a blank. */
    public void rename(String name, String other) {
        String plain = other.strip();
        if (!plain.isEmpty() && !plain.equals(name)) {
            make("sheet.saved.rename.edit", plain, shelf -> {
                List<Change> changes = new ArrayList<>();
                found(shelf, name).ifPresent(before -> {
                    changes.add(Change.remembered(dossier(shelf), before, null));
                    changes.add(put(shelf, plain, before.body()));
                });
                return changes;
            });
            if (current.get().equals(name)) {
                current.set(plain);
            }
        }
    }

    /** Deletes a saved sheet. What is worked on stays as it is. */
    public void delete(String name) {
        make(
                "sheet.saved.delete.edit",
                name,
                shelf -> found(shelf, name)
                        .map(before -> List.of(Change.remembered(dossier(shelf), before, null)))
                        .orElse(List.of()));
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

    private void make(String key, String name, Function<Shelf, List<Change>> thought) {
        session.editing()
                .make(
                        shelf -> Optional.of(thought.apply(shelf))
                                .filter(changes -> !changes.isEmpty())
                                .map(changes -> new Edit(Words.say(key, name), changes)),
                        changes -> list());
    }

    private static Change put(Shelf shelf, String name, String body) {
        return Change.remembered(
                dossier(shelf), found(shelf, name).orElse(null), new Memento(Memento.Kind.SHEET, name, body));
    }

    private static Optional<Memento> found(Shelf shelf, String name) {
        return shelf.memento(Memento.Kind.SHEET, name);
    }

    private static Id<Dossier> dossier(Shelf shelf) {
        return shelf.dossier().id();
    }
}
