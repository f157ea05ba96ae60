package chancery.viewmodel.timeline;

import chancery.timeline.TimelineActor;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.Contents;
import java.util.List;
import java.util.function.IntFunction;

/** What a timeline shows of a dossier. */
final class Showing {

    private Showing() {}

    static TimelineContent of(Contents contents, IntFunction<String> titles) {
        return new TimelineContent(contents.events(), titles, row -> "", actors(contents));
    }

    /** After an edit: as much as can be is taken over from before. */
    static TimelineContent after(TimelineContent before, Contents contents, Titles titles) {
        return before.edited(contents.events(), titles, actors(contents));
    }

    static List<TimelineActor> actors(Contents contents) {
        return contents.colours().painted(contents.actors());
    }
}
