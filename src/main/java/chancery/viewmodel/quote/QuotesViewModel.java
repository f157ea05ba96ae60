package chancery.viewmodel.quote;

import chancery.model.Actor;
import chancery.model.EntryKind;
import chancery.model.Id;
import chancery.model.Issue;
import chancery.viewmodel.RecordList;
import chancery.viewmodel.Session;
import chancery.viewmodel.quote.QuoteFilter.Speaker;
import chancery.viewmodel.quote.QuoteFilter.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All quotes that the session's filter leaves in one list, narrowed by one of its own, and sorted. Read from the file when first shown. */
public final class QuotesViewModel {

    private final Session session;
    private final QuoteFilter filter = new QuoteFilter();
    private final RecordList<QuoteLine> list;
    private final ObservableList<Speaker> speakers = FXCollections.observableArrayList(Speaker.EVERYBODY);
    private final ObservableList<Topic> topics = FXCollections.observableArrayList(Topic.EVERYTHING);
    private final ObjectProperty<QuoteOrder> order = new SimpleObjectProperty<>(this, "order", QuoteOrder.REFERENCE);

    /** Keeps up with a dossier, once it is wanted. */
    public QuotesViewModel(Session session) {
        this.session = session;
        this.list = new RecordList<>(
                session,
                EntryKind.QUOTE,
                (contents, shelf) -> new QuoteLines(contents, shelf).read(),
                (known, line) -> known.any(line.sources()),
                this::take);
        filter.follow(() -> list.narrow(filter.predicate()));
        order.subscribe(by -> list.sort(by.comparator()));
    }

    /** Reads the quotes, if that has not been done; whoever shows the list says so. */
    public void show() {
        list.show();
    }

    /** The list, as it is narrowed and sorted. */
    public RecordList<QuoteLine> list() {
        return list;
    }

    /** What narrows the list. */
    public QuoteFilter filter() {
        return filter;
    }

    /** The quotes that are listed, in order. */
    public ObservableList<QuoteLine> lines() {
        return list.lines();
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

    private void take(List<QuoteLine> lines) {
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
