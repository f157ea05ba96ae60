package chancery.viewmodel.search;

import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Hit;
import chancery.store.Shelf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Searches the whole dossier as one types. The hits stand in groups of one kind; one of them is marked, by the arrows, and
 * taken with Enter.
 */
public final class SearchViewModel {

    /** How many hits are shown; more words find fewer. */
    static final int LIMIT = 60;

    /** Who looks for a name wants the record of that name first, and the texts that mention it last. */
    private static final List<EntryKind> ORDER = List.of(
            EntryKind.ACTOR,
            EntryKind.EVENT,
            EntryKind.QUOTE,
            EntryKind.ISSUE,
            EntryKind.POSITION,
            EntryKind.NOTE,
            EntryKind.PLACE,
            EntryKind.SOURCE,
            EntryKind.DOSSIER);

    private final Session session;
    private final Latest latest;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
    private final ObservableList<SearchLine> readOnlyLines = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(this, "marked", -1);
    private final ReadOnlyBooleanWrapper fruitless = new ReadOnlyBooleanWrapper(this, "fruitless");

    private Set<Id<?>> unsound = Set.of();

    /** Searches a dossier. */
    public SearchViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        words.subscribe(this::search);
    }

    /** From now on tells of what is found that it rests on words that are not its source's. */
    public void notice(ObservableValue<Set<Id<?>>> records) {
        records.subscribe(now -> unsound = now);
    }

    /** Whether a record rests on words that are not its source's. */
    public boolean unsound(SearchLine.Found found) {
        return unsound.contains(found.id());
    }

    /** What the user typed. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The groups and hits. */
    public ObservableList<SearchLine> lines() {
        return readOnlyLines;
    }

    /** The index of the marked hit among the lines; −1 where there is none. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Whether there are words, and nothing was found. */
    public ReadOnlyBooleanProperty fruitlessProperty() {
        return fruitless.getReadOnlyProperty();
    }

    /** Marks the next hit. */
    public void markNext() {
        mark(marked.get(), 1);
    }

    /** Marks the hit before. */
    public void markPrevious() {
        mark(marked.get(), -1);
    }

    /** Chooses the marked hit and answers whether there was one. */
    public boolean take() {
        int index = marked.get();
        if (index < 0) {
            return false;
        }
        take(lines.get(index));
        return true;
    }

    /** Chooses a hit; a group's heading is not one. */
    public void take(SearchLine line) {
        line.hit().ifPresent(hit -> session.selection().choose(new Choice(hit.kind(), hit.id())));
    }

    private void search(String typed) {
        if (typed.isBlank()) {
            latest.cancel();
            show(List.of());
            fruitless.set(false);
        } else {
            KnownThen known = session.asOf().known();
            boolean hides = session.asOf().hidesProperty().get();
            session.ask(
                    latest,
                    shelf -> shelf.search(typed, LIMIT).stream()
                            .map(hit -> SearchLine.Found.of(hit, later(hit, known, shelf)))
                            .filter(found -> !(hides && found.later()))
                            .toList(),
                    found -> {
                        show(found);
                        fruitless.set(found.isEmpty());
                    });
        }
    }

    private static boolean later(Hit hit, KnownThen known, Shelf shelf) {
        return !known.everything()
                && shelf.entry(hit.id())
                        .flatMap(entry -> known.since(entry, shelf))
                        .isPresent();
    }

    private void show(List<SearchLine.Found> found) {
        List<SearchLine> shown = new ArrayList<>();
        @Nullable EntryKind group = null;
        List<SearchLine.Found> sorted = found.stream()
                .sorted(Comparator.comparingInt(hit -> ORDER.indexOf(hit.kind())))
                .toList();
        for (SearchLine.Found hit : sorted) {
            if (hit.kind() != group) {
                group = hit.kind();
                shown.add(new SearchLine.Group(hit.kind()));
            }
            shown.add(hit);
        }
        lines.setAll(shown);
        marked.set(-1);
        mark(-1, 1);
    }

    private void mark(int from, int by) {
        int index = from + by;
        while (index >= 0 && index < lines.size() && lines.get(index).hit().isEmpty()) {
            index += by;
        }
        if (index >= 0 && index < lines.size()) {
            marked.set(index);
        }
    }
}
