package chancery.viewmodel.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.viewmodel.Session;
import java.util.Set;
import java.util.function.Supplier;

/** What the user measures on the timeline: how far apart two events are, and what a stretch of time holds. */
public final class Measures {

    private final Ruler ruler;
    private final RangeSelection range;

    Measures(Session session, TimelineViewModel timeline, Supplier<Set<Id<Actor>>> hidden) {
        ruler = new Ruler(timeline);
        range = new RangeSelection(session, timeline, hidden);
        timeline.contentProperty().addListener((property, before, after) -> {
            if (!after.standsAs(before)) {
                ruler.clear();
            }
        });
    }

    /** Between two events. */
    public Ruler ruler() {
        return ruler;
    }

    /** A stretch of time. */
    public RangeSelection range() {
        return range;
    }

    /** Takes away the ruler, or else the stretch; answers whether one was there. */
    public boolean clear() {
        return ruler.clear() || range.clear();
    }
}
