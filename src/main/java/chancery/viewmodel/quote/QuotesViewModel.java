package chancery.viewmodel.quote;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.QuoteKind;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;

/** All quotes in one list, narrowed by speaker, kind, relay and words, and sorted. Read from the file when first shown. */
public final class QuotesViewModel {

    /** An actor by which the list can be narrowed. */
    public record Speaker(Id<Actor> id, String name, int quotes) {}

    private final Session session;
    private final Latest latest;
    private final ObservableList<QuoteLine> all = FXCollections.observableArrayList();
    private final FilteredList<QuoteLine> filtered = new FilteredList<>(all);
    private final SortedList<QuoteLine> shown = new SortedList<>(filtered);
    private final ObservableList<Speaker> speakers = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<@Nullable Speaker> speaker = new SimpleObjectProperty<>(this, "speaker", null);
    private final ObservableSet<QuoteKind> kinds = FXCollections.observableSet(EnumSet.allOf(QuoteKind.class));
    private final BooleanProperty relayedOnly = new SimpleBooleanProperty(this, "relayedOnly");
    private final ObjectProperty<QuoteOrder> order = new SimpleObjectProperty<>(this, "order", QuoteOrder.REFERENCE);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private boolean wanted;

    /** Keeps up with a dossier, once it is wanted. */
    public QuotesViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        session.contentsProperty().subscribe(contents -> read());
        words.subscribe(this::narrow);
        speaker.subscribe(this::narrow);
        relayedOnly.subscribe(this::narrow);
        kinds.addListener((SetChangeListener<QuoteKind>) change -> narrow());
        order.subscribe(
                by -> shown.setComparator(by.comparator().thenComparing(QuoteLine::id, Comparator.naturalOrder())));
    }

    /** Reads the quotes, if that has not been done; whoever shows the list says so. */
    public void show() {
        if (!wanted) {
            wanted = true;
            read();
        }
    }

    /** The quotes that are listed, in order. */
    public ObservableList<QuoteLine> lines() {
        return shown;
    }

    /** Those who speak at least one quote, by name. */
    public ObservableList<Speaker> speakers() {
        return speakers;
    }

    /** Words that must stand in a quote, or in a name beside it. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The speaker whose quotes are listed; its value is null for all. */
    public ObjectProperty<@Nullable Speaker> speakerProperty() {
        return speaker;
    }

    /** The kinds that are listed. */
    public ObservableSet<QuoteKind> kinds() {
        return kinds;
    }

    /** Whether only quotes are listed that came through somebody. */
    public BooleanProperty relayedOnlyProperty() {
        return relayedOnly;
    }

    /** The order. */
    public ObjectProperty<QuoteOrder> orderProperty() {
        return order;
    }

    /** How many quotes there are in all. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The chosen quote; its value is null where something else is chosen, or nothing. */
    public ObservableValue<@Nullable Choice> chosenProperty() {
        return session.selection().chosenProperty().map(choice -> choice.kind() == EntryKind.QUOTE ? choice : null);
    }

    /** The line of the chosen quote, or nothing where it is not listed. */
    public Optional<QuoteLine> chosenLine() {
        return session.selection()
                .chosen(EntryKind.QUOTE)
                .flatMap(id ->
                        shown.stream().filter(line -> line.id().equals(id)).findFirst());
    }

    /** Chooses a quote. */
    public void choose(QuoteLine line) {
        session.selection().choose(EntryKind.QUOTE, line.id());
    }

    /** Lists everything again. */
    public void clearFilters() {
        words.set("");
        speaker.set(null);
        relayedOnly.set(false);
        kinds.addAll(Set.of(QuoteKind.values()));
    }

    private void read() {
        if (wanted) {
            Contents contents = session.contents();
            session.ask(latest, shelf -> new QuoteLines(contents, shelf).read(), this::take);
        }
    }

    private void take(List<QuoteLine> lines) {
        all.setAll(lines);
        count.set(lines.size());
        speakers.setAll(session.contents().actors().stream()
                .map(actor -> new Speaker(actor.id(), actor.name(), (int) lines.stream()
                        .filter(line -> actor.id().equals(line.speakerId()))
                        .count()))
                .filter(one -> one.quotes() > 0)
                .sorted(Comparator.comparing(Speaker::name))
                .toList());
    }

    private void narrow() {
        String[] wordsWanted = QuoteLines.folded(words.get()).trim().split("\\s+", -1);
        Speaker only = speaker.get();
        boolean relayed = relayedOnly.get();
        Set<QuoteKind> listed = Set.copyOf(kinds);
        filtered.setPredicate(line -> listed.contains(line.kind())
                && (only == null || only.id().equals(line.speakerId()))
                && (!relayed || line.via() != null)
                && QuoteLines.has(line, wordsWanted));
    }
}
