package chancery.viewmodel.note;

import chancery.check.MixedGauges;
import chancery.edit.Called;
import chancery.model.EntryKind;
import chancery.model.Note;
import chancery.store.Shelf;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Moments;
import chancery.viewmodel.RecordList;
import chancery.viewmodel.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All notes that the session's filter leaves in one list, narrowed by one of its own, and sorted. Read from the file when first shown. */
public final class NotesViewModel {

    private final Session session;
    private final NoteFilter filter = new NoteFilter();
    private final RecordList<NoteLine> list;
    private final ObservableList<Pick<String>> authors =
            FXCollections.observableArrayList(List.of(NoteFilter.anybody()));
    private final ObjectProperty<NoteOrder> order = new SimpleObjectProperty<>(this, "order", NoteOrder.TIME);

    /** Keeps up with a dossier, once it is wanted. */
    public NotesViewModel(Session session) {
        this.session = session;
        this.list = new RecordList<>(
                session, EntryKind.NOTE, NotesViewModel::lines, (known, line) -> known.note(line.id()), this::take);
        filter.follow(() -> list.narrow(filter.predicate()));
        order.subscribe(by -> list.sort(by.comparator()));
    }

    /** Reads the notes, if that has not been done; whoever shows the list says so. */
    public void show() {
        list.show();
    }

    /** The list, as it is narrowed and sorted. */
    public RecordList<NoteLine> list() {
        return list;
    }

    /** What narrows the list. */
    public NoteFilter filter() {
        return filter;
    }

    /** The notes that are listed, in order. */
    public ObservableList<NoteLine> lines() {
        return list.lines();
    }

    /** Everybody, then those who have written a note, by name. */
    public ObservableList<Pick<String>> authors() {
        return authors;
    }

    /** The order. */
    public ObjectProperty<NoteOrder> orderProperty() {
        return order;
    }

    /** Chooses a note, or the record it is on. */
    public void choose(Choice choice) {
        session.selection().choose(choice);
    }

    private static List<NoteLine> lines(Contents contents, Shelf shelf) {
        ZoneId zone = contents.dossier().zone();
        return shelf.notes().stream().map(note -> line(shelf, note, zone)).toList();
    }

    private void take(List<NoteLine> lines) {
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
