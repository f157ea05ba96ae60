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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * By whom the list can be narrowed.
     *
     * @param id null for everybody
     * @param name empty for everybody
     */
    public record Speaker(@Nullable Id<Actor> id, String name, int quotes) {

        /** All speakers, and those whom nobody names. */
        public static final Speaker EVERYBODY = new Speaker(null, "", 0);
    }

    private final Session session;
    private final Latest latest;
    private final ObservableList<QuoteLine> all = FXCollections.observableArrayList();
    private final FilteredList<QuoteLine> filtered = new FilteredList<>(all);
    private final SortedList<QuoteLine> shown = new SortedList<>(filtered);
    private final ObservableList<Speaker> speakers = FXCollections.observableArrayList(Speaker.EVERYBODY);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Speaker> speaker = new SimpleObjectProperty<>(this, "speaker", Speaker.EVERYBODY);
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

    /** Everybody, then those who speak at least one quote, by name. */
    public ObservableList<Speaker> speakers() {
        return speakers;
    }

    /** Words that must stand in a quote, or in a name beside it. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The speaker whose quotes are listed; never null. */
    public ObjectProperty<Speaker> speakerProperty() {
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
        speaker.set(Speaker.EVERYBODY);
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
        Id<Actor> before = chosenSpeaker();
        List<Speaker> speaking = speaking(lines);
        speakers.setAll(speaking);
        speaker.set(speaking.stream()
                .filter(one -> Objects.equals(one.id(), before))
                .findFirst()
                .orElse(Speaker.EVERYBODY));
    }

    private List<Speaker> speaking(List<QuoteLine> lines) {
        Map<Id<Actor>, Integer> counts = new HashMap<>();
        lines.stream()
                .flatMap(line -> Stream.ofNullable(line.speakerId()))
                .forEach(id -> counts.merge(id, 1, Integer::sum));
        Stream<Speaker> named = session.contents().actors().stream()
                .filter(actor -> counts.containsKey(actor.id()))
                .map(actor -> new Speaker(actor.id(), actor.name(), counts.getOrDefault(actor.id(), 0)))
                .sorted(Comparator.comparing(Speaker::name));
        return Stream.concat(Stream.of(Speaker.EVERYBODY), named).toList();
    }

    /** A box whose list is replaced tells null for a moment. */
    private @Nullable Id<Actor> chosenSpeaker() {
        return Optional.ofNullable(speaker.get()).map(Speaker::id).orElse(null);
    }

    private void narrow() {
        String[] wordsWanted = QuoteLines.folded(words.get()).trim().split("\\s+", -1);
        Id<Actor> only = chosenSpeaker();
        boolean relayed = relayedOnly.get();
        Set<QuoteKind> listed = Set.copyOf(kinds);
        filtered.setPredicate(line -> listed.contains(line.kind())
                && (only == null || only.equals(line.speakerId()))
                && (!relayed || line.via() != null)
                && QuoteLines.has(line, wordsWanted));
    }
}
