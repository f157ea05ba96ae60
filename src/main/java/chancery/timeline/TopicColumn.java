package chancery.timeline;

import chancery.model.Entry;
import chancery.model.EventTopics;
import chancery.model.Issue;
import chancery.model.Place;
import chancery.model.Source;
import chancery.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which event has to do with which issues, or sources, or places.
 *
 * @param topics in the order of the dossier
 * @param rows which of them, row by row
 */
public record TopicColumn(List<TimelineTopic> topics, EventTopics rows) {

    /** Copies the list. */
    public TopicColumn {
        topics = List.copyOf(topics);
    }

    /** Whether topics are the same ones in the same order, whatever they are called. */
    boolean countsAs(TopicColumn other) {
        return topics.stream()
                .map(TimelineTopic::key)
                .toList()
                .equals(other.topics.stream().map(TimelineTopic::key).toList());
    }

    /** This column after an edit, given what the rows that came have to do with. */
    TopicColumn after(RowChanges changes, TopicColumn come) {
        return new TopicColumn(come.topics, rows.after(changes.gone(), changes.come(), come.rows));
    }

    /** Of issues, as the rows count them. */
    public static TopicColumn ofIssues(List<Issue> issues, EventTopics rows) {
        return new TopicColumn(topics(issues, Issue::title), rows);
    }

    /** Of sources, as the rows count them; one without a title is called by its publisher, else by its number. */
    public static TopicColumn ofSources(List<Source> sources, EventTopics rows) {
        return new TopicColumn(topics(sources, TopicColumn::title), rows);
    }

    /** Of places, as the rows count them. */
    public static TopicColumn ofPlaces(List<Place> places, EventTopics rows) {
        return new TopicColumn(topics(places, Place::name), rows);
    }

    private static <T extends Entry> List<TimelineTopic> topics(List<T> entries, Function<T, String> title) {
        return entries.stream()
                .map(entry -> new TimelineTopic(entry.id().value(), title.apply(entry)))
                .toList();
    }

    private static String title(Source source) {
        return Stream.of(source.title(), source.publisher())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Words.say("timeline.lane.source", source.number()));
    }
}
