package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.text.Words;
import chancery.timeline.LaneBy;
import chancery.timeline.Shown;
import chancery.timeline.TimelineContent;
import chancery.viewmodel.ActorPanelViewModel;
import chancery.viewmodel.Session;
import chancery.work.Latest;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the events of a timeline are sorted into lanes. Sorting is done beside the window where it takes time. */
public final class Lanes {

    private final Session session;
    private final ActorPanelViewModel actors;
    private final Latest sorting;
    private final ObjectProperty<LaneBy> by = new SimpleObjectProperty<>(this, "by", LaneBy.ACTOR);

    Lanes(Session session, ActorPanelViewModel actors) {
        this.session = session;
        this.actors = actors;
        this.sorting = new Latest(session.work());
    }

    /** By what events are sorted into lanes. */
    public ObjectProperty<LaneBy> byProperty() {
        return by;
    }

    /** By what events are sorted into lanes. */
    LaneBy by() {
        return by.get();
    }

    /** The keys of the lanes that are hidden. */
    Set<String> hidden() {
        return by() == LaneBy.ACTOR
                ? actors.hidden().stream().map(Id<Actor>::value).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /**
     * Leaves out of a content what is to be left out and sorts the rest into lanes; of several such wishes the last is met.
     *
     * @param few whether there are so few events that this is done at once
     * @param done is given the same events, sifted and sorted; other words may have been read meanwhile
     */
    void sort(TimelineContent content, Shown shown, boolean few, Consumer<TimelineContent> done) {
        LaneBy wished = by();
        boolean same = content.shown().leavesOutAs(shown);
        if (few || same && content.grouped(wished)) {
            sorting.cancel();
            done.accept(content.showing(shown));
        } else {
            sorting.run(
                    Words.say("window.reading"),
                    progress -> {
                        TimelineContent sorted = content.showing(shown);
                        sorted.group(wished);
                        return sorted;
                    },
                    done,
                    session.problems()::tellFault);
        }
    }
}
