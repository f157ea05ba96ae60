package chancery.viewmodel.note;

import chancery.check.MixedGauges;
import chancery.edit.Called;
import chancery.filter.Left;
import chancery.model.EntryKind;
import chancery.model.Note;
import chancery.store.Shelf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Moments;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;

/** All notes that the session's filter leaves in one list, narrowed by one of its own, and sorted. Read from the file when first shown. */
public final class NotesViewModel {

    private final Session session;
    private final Latest latest;
    private final NoteFilter filter = new NoteFilter();
    private final ObservableList<NoteLine> all = FXCollections.observableArrayList();
    private final FilteredList<NoteLine> filtered = new FilteredList<>(all);
    private final SortedList<NoteLine> shown = new SortedList<>(filtered);
    private final ObservableList<Pick<String>> authors =
            FXCollections.observableArrayList(List.of(NoteFilter.anybody()));
    private final ObjectProperty<NoteOrder> order = new SimpleObjectProperty<>(this, "order", NoteOrder.TIME);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private boolean wanted;

    /** Keeps up with a dossier, once it is wanted. */
    public NotesViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        session.contentsProperty().subscribe(contents -> read());
        filter.follow(this::narrow);
        session.leftProperty().subscribe(left -> narrow());
        session.asOf().knownProperty().addListener((property, before, after) -> narrow());
        session.asOf().hidesProperty().addListener((property, before, after) -> narrow());
        order.subscribe(
                by -> shown.setComparator(by.comparator().thenComparing(NoteLine::id, Comparator.naturalOrder())));
    }

    /** Reads the notes, if that has not been done; whoever shows the list says so. */
    public void show() {
        if (!wanted) {
            wanted = true;
            read();
        }
    }

    /** What narrows the list. */
    public NoteFilter filter() {
        return filter;
    }

    /** The notes that are listed, in order. */
    public ObservableList<NoteLine> lines() {
        return shown;
    }

    /** Everybody, then those who have written a note, by name. */
    public ObservableList<Pick<String>> authors() {
        return authors;
    }

    /** The order. */
    public ObjectProperty<NoteOrder> orderProperty() {
        return order;
    }

    /** How many notes there are in all. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The chosen note; its value is null where something else is chosen, or nothing. */
    public ObservableValue<@Nullable Choice> chosenProperty() {
        return session.selection().chosenProperty().map(choice -> choice.kind() == EntryKind.NOTE ? choice : null);
    }

    /** The line of the chosen note, or nothing where it is not listed. */
    public Optional<NoteLine> chosenLine() {
        return session.selection()
                .chosen(EntryKind.NOTE)
                .flatMap(id ->
                        shown.stream().filter(line -> line.id().equals(id)).findFirst());
    }

    /** Whether a note was not known yet on the day that is looked from. */
    public boolean later(NoteLine line) {
        return !session.asOf().known().note(line.id());
    }

    /** Tells what was known whenever that is another day's. */
    public ReadOnlyObjectProperty<KnownThen> knownProperty() {
        return session.asOf().knownProperty();
    }

    /** Chooses a note, or the record it is on. */
    public void choose(Choice choice) {
        session.selection().choose(choice);
    }

    /** Chooses a note. */
    public void choose(NoteLine line) {
        session.selection().choose(EntryKind.NOTE, line.id());
    }

    private void narrow() {
        Left left = session.left();
        Predicate<NoteLine> passes = filter.predicate();
        boolean hides = session.asOf().hidesProperty().get();
        filtered.setPredicate(line -> left.has(line.id()) && passes.test(line) && !(hides && later(line)));
    }

    private void read() {
        if (wanted) {
            ZoneId zone = session.contents().dossier().zone();
            session.ask(
                    latest,
                    shelf -> shelf.notes().stream()
                            .map(note -> line(shelf, note, zone))
                            .toList(),
                    this::take);
        }
    }

    private void take(List<NoteLine> lines) {
        all.setAll(lines);
        count.set(lines.size());
        Pick<String> by = filter.authorProperty().get();
        authors.setAll(Stream.concat(
                        Stream.of(NoteFilter.anybody()),
                        lines.stream()
                                .map(NoteLine::author)
                                .filter(author -> !author.isEmpty())
                                .distinct()
                                .sorted()
                                .map(author -> new Pick<>(author, author)))
                .toList());
        filter.authorProperty().set(authors.contains(by) ? by : NoteFilter.anybody());
    }

    private static NoteLine line(Shelf shelf, Note note, ZoneId zone) {
        Instant time = note.time();
        boolean cover = note.on().equals(shelf.dossier().id());
        return new NoteLine(
                note.id(),
                note.kind(),
                cover
                        ? Choice.of(shelf.dossier())
                        : shelf.entry(note.on()).map(Choice::of).orElseGet(() -> Choice.of(shelf.dossier())),
                cover
                        ? shelf.dossier().title()
                        : shelf.entry(note.on())
                                .map(entry -> Called.in(shelf, entry))
                                .orElse(note.on().value()),
                note.text(),
                note.likelihood(),
                note.confidence(),
                Objects.requireNonNullElse(note.author(), ""),
                time == null ? "" : written(time, zone),
                time == null ? Long.MIN_VALUE : time.getEpochSecond(),
                MixedGauges.mixes(note.text()));
    }

    private static String written(Instant time, ZoneId zone) {
        return Moments.words(time, zone);
    }
}
