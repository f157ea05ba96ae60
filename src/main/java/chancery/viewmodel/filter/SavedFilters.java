package chancery.viewmodel.filter;

import chancery.edit.Change;
import chancery.edit.Edit;
import chancery.filter.Filter;
import chancery.filter.FilterText;
import chancery.model.Dossier;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Memento;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.viewmodel.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The filters that are saved with the dossier by name. Each change of them is an edit, and can be undone. */
public final class SavedFilters {

    private final Session session;
    private final FilterViewModel filter;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObservableList<String> readOnlyNames = FXCollections.unmodifiableObservableList(names);
    private final Map<String, Filter> saved = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    SavedFilters(Session session, FilterViewModel filter) {
        this.session = session;
        this.filter = filter;
        read();
        session.changesProperty().subscribe(changes -> {
            if (changes != null && changes.touches(EntryKind.DOSSIER)) {
                read();
            }
        });
    }

    /** The names, in the order of their letters. */
    public ObservableList<String> names() {
        return readOnlyNames;
    }

    /** Whether filters can be saved. */
    public boolean possible() {
        return session.editing().possible();
    }

    /** The name of the saved filter that is in force, or nothing. */
    public Optional<String> inForce() {
        return saved.entrySet().stream()
                .filter(each -> each.getValue().equals(filter.filter()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The saved filters by name. */
    Map<String, Filter> all() {
        return saved;
    }

    /** Saves the filter in force, in the place of what is saved by that name. Does nothing for a blank, and without a filter. */
    public void save(String name) {
        Filter now = filter.filter();
        if (!name.isBlank() && !now.none()) {
            String body = FilterText.of(now);
            make(
                    "window.filter.save.edit",
                    name.strip(),
                    shelf -> memento(shelf, name.strip())
                                    .filter(there -> there.body().equals(body))
                                    .isPresent()
                            ? List.of()
                            : List.of(put(shelf, name.strip(), body)));
        }
    }

    /** Filters by a saved one. */
    public void choose(String name) {
        Filter chosen = saved.get(name);
        if (chosen != null) {
            filter.set(chosen);
        }
    }

    /** Gives a saved filter another name; one that has that name already goes. Does nothing for a blank. */
    public void rename(String name, String other) {
        if (!other.isBlank() && !other.strip().equals(name)) {
            make("window.filter.rename.edit", other.strip(), shelf -> {
                List<Change> changes = new ArrayList<>();
                memento(shelf, name).ifPresent(before -> {
                    changes.add(Change.remembered(dossier(shelf), before, null));
                    if (memento(shelf, other.strip())
                            .filter(there -> there.body().equals(before.body()))
                            .isEmpty()) {
                        changes.add(put(shelf, other.strip(), before.body()));
                    }
                });
                return changes;
            });
        }
    }

    /** Deletes a saved filter. What it filters by stays in force, where it is. */
    public void delete(String name) {
        make(
                "window.filter.delete.edit",
                name,
                shelf -> memento(shelf, name)
                        .map(before -> List.of(Change.remembered(dossier(shelf), before, null)))
                        .orElse(List.of()));
    }

    /** Thinks out changes. */
    @FunctionalInterface
    private interface Thought {
        List<Change> of(Shelf shelf);
    }

    private void make(String key, String name, Thought thought) {
        session.editing()
                .make(
                        shelf -> Optional.of(thought.of(shelf))
                                .filter(changes -> !changes.isEmpty())
                                .map(changes -> new Edit(Words.say(key, name), changes)),
                        changes -> {});
    }

    private static Change put(Shelf shelf, String name, String body) {
        Memento now = new Memento(Memento.Kind.FILTER, name, body);
        return Change.remembered(dossier(shelf), memento(shelf, name).orElse(null), now);
    }

    private static Optional<Memento> memento(Shelf shelf, String name) {
        return shelf.memento(Memento.Kind.FILTER, name);
    }

    private static Id<Dossier> dossier(Shelf shelf) {
        return shelf.dossier().id();
    }

    private void read() {
        session.ask(shelf -> shelf.mementos(Memento.Kind.FILTER), mementos -> {
            saved.clear();
            mementos.forEach(memento -> saved.put(memento.name(), FilterText.read(memento.body())));
            names.setAll(saved.keySet());
        });
    }
}
