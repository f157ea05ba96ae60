package chancery.viewmodel;

import chancery.filter.Left;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.work.Latest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;

/**
 * All records of a kind in one list: those that the session's filter, the day looked from and a filter of the list's own leave,
 * sorted. Read from the file when first shown, and after every change from then on.
 *
 * @param <L> a line
 */
public final class RecordList<L extends RecordList.Line> {

    private final Session session;
    private final EntryKind kind;
    private final BiFunction<Contents, Shelf, List<L>> reader;
    private final BiPredicate<KnownThen, L> known;
    private final Consumer<List<L>> taker;
    private final Latest latest;
    private final ObservableList<L> all = FXCollections.observableArrayList();
    private final FilteredList<L> filtered = new FilteredList<>(all);
    private final SortedList<L> shown = new SortedList<>(filtered);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private Predicate<L> own = line -> true;
    private boolean wanted;

    /** A line of a record. */
    public interface Line {

        /** The record. */
        Id<? extends Entry> id();
    }

    /**
     * A list that keeps up with a dossier, once it is wanted.
     *
     * @param reader reads all lines; not on the JavaFX thread
     * @param known whether a line's record was known on the day looked from
     * @param taker hears of all lines whenever they were read
     */
    public RecordList(
            Session session,
            EntryKind kind,
            BiFunction<Contents, Shelf, List<L>> reader,
            BiPredicate<KnownThen, L> known,
            Consumer<List<L>> taker) {
        this.session = session;
        this.kind = kind;
        this.reader = reader;
        this.known = known;
        this.taker = taker;
        this.latest = new Latest(session.work());
        session.contentsProperty().subscribe(contents -> read());
        session.leftProperty().subscribe(left -> narrow());
        session.asOf().knownProperty().addListener((property, before, after) -> narrow());
        session.asOf().hidesProperty().addListener((property, before, after) -> narrow());
    }

    /** Reads the records, if that has not been done; whoever shows the list says so. */
    public void show() {
        if (!wanted) {
            wanted = true;
            read();
        }
    }

    /** Narrows the list by a filter of its own. */
    public void narrow(Predicate<L> filter) {
        own = filter;
        narrow();
    }

    /** Sorts the list; what is alike, by id. */
    public void sort(Comparator<L> order) {
        shown.setComparator(order.thenComparing(Line::id, Comparator.naturalOrder()));
    }

    /** Those that are listed, in order. */
    public ObservableList<L> lines() {
        return shown;
    }

    /** How many there are in all. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The chosen record; its value is null where one of another kind is chosen, or nothing. */
    public ObservableValue<@Nullable Choice> chosenProperty() {
        return session.selection().chosenProperty().map(choice -> choice.kind() == kind ? choice : null);
    }

    /** The line of the chosen record, or nothing where it is not listed. */
    public Optional<L> chosenLine() {
        return session.selection()
                .chosen(kind)
                .flatMap(id ->
                        shown.stream().filter(line -> line.id().equals(id)).findFirst());
    }

    /** Chooses a record. */
    public void choose(L line) {
        session.selection().choose(kind, line.id());
    }

    /** Whether a record was not known yet on the day that is looked from. */
    public boolean later(L line) {
        return !known.test(session.asOf().known(), line);
    }

    /** Tells what was known whenever that is another day's. */
    public ReadOnlyObjectProperty<KnownThen> knownProperty() {
        return session.asOf().knownProperty();
    }

    private void narrow() {
        Left left = session.left();
        Predicate<L> passes = own;
        boolean hides = session.asOf().hidesProperty().get();
        filtered.setPredicate(line -> left.has(line.id()) && passes.test(line) && !(hides && later(line)));
    }

    private void read() {
        if (wanted) {
            Contents contents = session.contents();
            session.ask(latest, shelf -> reader.apply(contents, shelf), this::take);
        }
    }

    private void take(List<L> lines) {
        all.setAll(lines);
        count.set(lines.size());
        taker.accept(lines);
    }
}
