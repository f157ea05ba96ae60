package chancery.view.timeline;

import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.TimeScale;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.timeline.TimelineViewModel;
import org.jspecify.annotations.Nullable;

/** One key, three looks at the chosen event: in the middle, then filling the view, then among all the others. */
final class ChosenFocus {

    private static final double ROOM = 0.35;
    private static final long LEAST_ROOM = 3 * 3_600;

    private final TimelineViewModel model;
    private final Glide glide;
    private int row = ViewOptions.NO_ROW;
    private @Nullable TimeScale middle;
    private @Nullable TimeScale filling;

    ChosenFocus(TimelineViewModel model, Glide glide) {
        this.model = model;
        this.glide = glide;
    }

    /** The next look. */
    void press() {
        int chosen = model.chosenRow();
        if (chosen < 0 || chosen >= model.content().dated()) {
            glide.fit();
            return;
        }
        if (chosen != row) {
            row = chosen;
            middle = null;
            filling = null;
        }
        if (filling != null) {
            forget();
            glide.fit();
        } else if (middle != null || alreadyInTheMiddle()) {
            filling = model.showing(around(model.content().extentOf(row)));
            glide.to(filling);
        } else {
            middle = inTheMiddle();
            glide.to(middle);
        }
    }

    /** The user moves the view by other means, and the next press begins anew. */
    void forget() {
        middle = null;
        filling = null;
    }

    private TimeScale inTheMiddle() {
        ViewOptions now = model.options();
        return model.near(now.scale()
                .panned(now.plot().centreX() - now.scale().x(model.content().anchor(row))));
    }

    private boolean alreadyInTheMiddle() {
        ViewOptions now = model.options();
        return Math.abs(now.scale().x(model.content().anchor(row)) - now.plot().centreX()) < 1;
    }

    /** Room on both sides of it, so that a day is not seen without its neighbours. */
    private static Extent around(Extent event) {
        long most = 1_000 * 366 * Tick.DAY;
        long room = Math.min(most, Math.max(LEAST_ROOM, (long) (event.length() * ROOM)));
        return new Extent(event.first() - room, event.last() + room);
    }
}
