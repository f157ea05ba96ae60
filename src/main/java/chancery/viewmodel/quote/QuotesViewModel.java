package chancery.viewmodel.quote;

import chancery.filter.Left;
import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.viewmodel.Choice;
import chancery.viewmodel.Contents;
import chancery.viewmodel.KnownThen;
import chancery.viewmodel.Session;
import chancery.viewmodel.quote.QuoteFilter.Speaker;
import chancery.viewmodel.quote.QuoteFilter.Topic;
import chancery.work.Latest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** All quotes that the session's filter leaves in one list, narrowed by one of its own, and sorted. Read from the file when first shown. */
public final class QuotesViewModel {

    private final Session session;
    private final Latest latest;
    private final QuoteFilter filter = new QuoteFilter();
    private final ObservableList<QuoteLine> all = FXCollections.observableArrayList();
    private final FilteredList<QuoteLine> filtered = new FilteredList<>(all);
    private final SortedList<QuoteLine> shown = new SortedList<>(filtered);
    private final ObservableList<Speaker> speakers = FXCollections.observableArrayList(Speaker.EVERYBODY);
    private final ObservableList<Topic> topics = FXCollections.observableArrayList(Topic.EVERYTHING);
    private final ObjectProperty<QuoteOrder> order = new SimpleObjectProperty<>(this, "order", QuoteOrder.REFERENCE);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private boolean wanted;

    /** Keeps up with a dossier, once it is wanted. */
    public QuotesViewModel(Session session) {
        this.session = session;
        this.latest = new Latest(session.work());
        session.contentsProperty().subscribe(contents -> read());
        filter.follow(this::narrow);
        session.leftProperty().subscribe(left -> narrow());
        session.asOf().knownProperty().addListener((property, before, after) -> narrow());
        session.asOf().hidesProperty().addListener((property, before, after) -> narrow());
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

    /** What narrows the list. */
    public QuoteFilter filter() {
        return filter;
    }

    /** The quotes that are listed, in order. */
    public ObservableList<QuoteLine> lines() {
        return shown;
    }

    /** Everybody, then those who speak at least one quote, by name. */
    public ObservableList<Speaker> speakers() {
        return speakers;
    }

    /** Everything, then the issues on which there is a quote, by title. */
    public ObservableList<Topic> topics() {
        return topics;
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

    /** Whether a quote was not known yet on the day that is looked from. */
    public boolean later(QuoteLine line) {
        return !session.asOf().known().any(line.sources());
    }

    /** Tells what was known whenever that is another day's. */
    public ReadOnlyObjectProperty<KnownThen> knownProperty() {
        return session.asOf().knownProperty();
    }

    /** Chooses a quote. */
    public void choose(QuoteLine line) {
        session.selection().choose(EntryKind.QUOTE, line.id());
    }

    private void narrow() {
        Left left = session.left();
        Predicate<QuoteLine> passes = filter.predicate();
        boolean hides = session.asOf().hidesProperty().get();
        filtered.setPredicate(line -> left.has(line.id()) && passes.test(line) && !(hides && later(line)));
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
        Id<Actor> by = filter.speakerId();
        List<Speaker> speaking = speaking(lines);
        speakers.setAll(speaking);
        filter.speakerProperty()
                .set(speaking.stream()
                        .filter(one -> Objects.equals(one.id(), by))
                        .findFirst()
                        .orElse(Speaker.EVERYBODY));
        Id<Issue> on = filter.topicId();
        List<Topic> talkedOf = talkedOf(lines);
        topics.setAll(talkedOf);
        filter.topicProperty()
                .set(talkedOf.stream()
                        .filter(one -> Objects.equals(one.id(), on))
                        .findFirst()
                        .orElse(Topic.EVERYTHING));
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

    private List<Topic> talkedOf(List<QuoteLine> lines) {
        Set<Id<Issue>> issues =
                lines.stream().flatMap(line -> line.issues().stream()).collect(Collectors.toSet());
        Stream<Topic> titled = session.contents().issues().stream()
                .filter(issue -> issues.contains(issue.id()))
                .map(issue -> new Topic(issue.id(), issue.title()))
                .sorted(Comparator.comparing(Topic::title));
        return Stream.concat(Stream.of(Topic.EVERYTHING), titled).toList();
    }
}
