package chancery.viewmodel.timeline;

import chancery.model.Entry;
import chancery.model.Place;
import chancery.model.Source;
import chancery.store.Shelf;
import chancery.text.Words;
import chancery.timeline.LaneBy;
import chancery.timeline.TimelineTopic;
import chancery.timeline.TopicColumn;
import chancery.viewmodel.Contents;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads which event has to do with which issues, sources or places. Not for the JavaFX thread. */
final class TopicColumns {

    private TopicColumns() {}

    static TopicColumn read(LaneBy by, Contents contents, Shelf shelf) {
        return switch (by) {
            case ISSUE ->
                new TopicColumn(
                        topics(contents.issues(), issue -> issue.title()),
                        shelf.eventIssues(contents.events(), contents.issues()));
            case SOURCE ->
                new TopicColumn(
                        topics(contents.sources(), TopicColumns::title),
                        shelf.eventSources(contents.events(), contents.sources()));
            case PLACE ->
                new TopicColumn(
                        topics(contents.places(), Place::name),
                        shelf.eventPlaces(contents.events(), contents.places()));
            case ACTOR, SIDE, KIND, FLAT -> throw new IllegalArgumentException(by + " is in the columns");
        };
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
