package chancery.viewmodel.merge;

import chancery.edit.Called;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.store.Shelf;
import chancery.text.Letters;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Session;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The records of one kind that can stand in for another one, the most similar first; narrowed by words. */
public final class Candidates {

    /**
     * A record that can be chosen.
     *
     * @param name what it is called
     */
    public record Candidate(Id<? extends Entry> id, String name) {}

    /** A record with what it is called, and those beside it. */
    private record Read(String called, List<Candidate> others) {}

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyStringWrapper called = new ReadOnlyStringWrapper(this, "called", "");
    private final ObservableList<Candidate> all = FXCollections.observableArrayList();
    private final FilteredList<Candidate> listed = new FilteredList<>(all);
    private final ObjectProperty<@Nullable Candidate> chosen = new SimpleObjectProperty<>(this, "chosen", null);

    /** Reads those beside a record. */
    public Candidates(Session session, Choice choice) {
        words.subscribe(now -> {
            String wanted = Letters.plain(now).strip();
            listed.setPredicate(candidate -> Letters.plain(candidate.name()).contains(wanted));
        });
        session.ask(shelf -> read(shelf, choice), read -> {
            called.set(read.called());
            all.setAll(read.others());
        });
    }

    /** What the record is called beside which they stand; empty until it has been read. */
    public ReadOnlyStringProperty calledProperty() {
        return called.getReadOnlyProperty();
    }

    /** What the user looks for. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Those that have the words, the most similar to the record first. */
    public ObservableList<Candidate> listed() {
        return listed;
    }

    /** The one that is chosen; null while none is. */
    public ObjectProperty<@Nullable Candidate> chosenProperty() {
        return chosen;
    }

    private static Read read(Shelf shelf, Choice choice) {
        String called =
                shelf.entry(choice.id()).map(entry -> Called.in(shelf, entry)).orElse("");
        return new Read(
                called,
                of(shelf, choice.kind())
                        .filter(entry -> !entry.id().equals(choice.id()))
                        .map(entry -> new Candidate(entry.id(), Called.in(shelf, entry)))
                        .sorted(Comparator.comparingInt(
                                        (Candidate candidate) -> Likeness.distance(called, candidate.name()))
                                .thenComparing(Candidate::name))
                        .toList());
    }

    private static Stream<? extends Entry> of(Shelf shelf, EntryKind kind) {
        return switch (kind) {
            case SOURCE -> shelf.sources().stream();
            case ACTOR -> shelf.actors().stream();
            case PLACE -> shelf.places().stream();
            case EVENT -> shelf.events().stream();
            case QUOTE -> shelf.quotes().stream();
            case ISSUE -> shelf.issues().stream();
            case DOSSIER, POSITION, NOTE -> Stream.empty();
        };
    }
}
