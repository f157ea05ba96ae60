package chancery.viewmodel.timeline;

import chancery.store.Shelf;
import chancery.timeline.LaneBy;
import chancery.timeline.TopicColumn;
import chancery.viewmodel.Contents;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads which event has to do with which issues, sources or places. Not for the JavaFX thread. */
final class TopicColumns {

    private TopicColumns() {}

    /** Of all events. */
    static Map<LaneBy, TopicColumn> read(Set<LaneBy> ways, Contents contents, Shelf shelf) {
        return each(ways, by -> switch (by) {
            case ISSUE ->
                TopicColumn.ofIssues(contents.issues(), shelf.keys().issues(contents.events(), contents.issues()));
            case SOURCE ->
                TopicColumn.ofSources(contents.sources(), shelf.keys().sources(contents.events(), contents.sources()));
            case PLACE ->
                TopicColumn.ofPlaces(contents.places(), shelf.keys().places(contents.events(), contents.places()));
            case ACTOR, SIDE, KIND, FLAT -> throw new IllegalArgumentException(by + " is in the columns");
        });
    }

    /** Of some events, by their keys: one a row. */
    static Map<LaneBy, TopicColumn> read(Set<LaneBy> ways, int[] keys, Contents contents, Shelf shelf) {
        return each(ways, by -> switch (by) {
            case ISSUE -> TopicColumn.ofIssues(contents.issues(), shelf.keys().issuesOf(keys, contents.issues()));
            case SOURCE ->
                TopicColumn.ofSources(contents.sources(), shelf.keys().sourcesOf(keys, contents.sources()));
            case PLACE -> TopicColumn.ofPlaces(contents.places(), shelf.keys().placesOf(keys, contents.places()));
            case ACTOR, SIDE, KIND, FLAT -> throw new IllegalArgumentException(by + " is in the columns");
        });
    }

    private static Map<LaneBy, TopicColumn> each(Set<LaneBy> ways, Function<LaneBy, TopicColumn> read) {
        Map<LaneBy, TopicColumn> columns = new EnumMap<>(LaneBy.class);
        ways.forEach(by -> columns.put(by, read.apply(by)));
        return columns;
    }
}
