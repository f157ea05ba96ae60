package chancery.viewmodel.filter;

import chancery.filter.Filter;
import chancery.filter.FilterText;
import chancery.model.EntryKind;
import chancery.model.Memento;
import chancery.viewmodel.NamedMementos;
import chancery.viewmodel.Saved;
import chancery.viewmodel.Session;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The filters that are saved with the dossier by name. */
public final class SavedFilters implements Saved {

    private final Session session;
    private final FilterViewModel filter;
    private final NamedMementos mementos;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObservableList<String> readOnlyNames = FXCollections.unmodifiableObservableList(names);
    private final Map<String, Filter> saved = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    SavedFilters(Session session, FilterViewModel filter) {
        this.session = session;
        this.filter = filter;
        this.mementos = new NamedMementos(session, Memento.Kind.FILTER, "window.filter", () -> {});
        read();
        session.changesProperty().subscribe(changes -> {
            if (changes != null && changes.touches(EntryKind.DOSSIER)) {
                read();
            }
        });
    }

    @Override
    public ObservableList<String> names() {
        return readOnlyNames;
    }

    @Override
    public boolean possible() {
        return mementos.possible();
    }

    @Override
    public String current() {
        return saved.entrySet().stream()
                .filter(each -> each.getValue().equals(filter.filter()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The saved filters by name. */
    Map<String, Filter> all() {
        return saved;
    }

    /** Saves the filter in force, where there is one. */
    @Override
    public void save(String name) {
        if (!filter.filter().none()) {
            mementos.save(name, FilterText.of(filter.filter()));
        }
    }

    @Override
    public void open(String name) {
        Filter chosen = saved.get(name);
        if (chosen != null) {
            filter.set(chosen);
        }
    }

    @Override
    public void rename(String name, String other) {
        mementos.rename(name, other);
    }

    @Override
    public void delete(String name) {
        mementos.delete(name);
    }

    private void read() {
        session.ask(shelf -> shelf.mementos(Memento.Kind.FILTER), mementos -> {
            saved.clear();
            mementos.forEach(memento -> saved.put(memento.name(), FilterText.read(memento.body())));
            names.setAll(saved.keySet());
        });
    }
}
