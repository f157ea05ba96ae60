package chancery.viewmodel.timeline;

import chancery.store.Shelf;
import chancery.timeline.LaneBy;
import chancery.timeline.TopicColumn;
import chancery.viewmodel.Contents;

/** Reads which event has to do with which issues, sources or places. Not for the JavaFX thread. */
final class TopicColumns {

    private TopicColumns() {}

    static TopicColumn read(LaneBy by, Contents contents, Shelf shelf) {
        return switch (by) {
            case ISSUE ->
                TopicColumn.ofIssues(contents.issues(), shelf.keys().issues(contents.events(), contents.issues()));
            case SOURCE ->
                TopicColumn.ofSources(contents.sources(), shelf.keys().sources(contents.events(), contents.sources()));
            case PLACE ->
                TopicColumn.ofPlaces(contents.places(), shelf.keys().places(contents.events(), contents.places()));
            case ACTOR, SIDE, KIND, FLAT -> throw new IllegalArgumentException(by + " is in the columns");
        };
    }
}
