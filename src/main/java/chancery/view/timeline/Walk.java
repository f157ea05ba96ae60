package chancery.view.timeline;

import chancery.timeline.Navigator;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.OptionalInt;

/** From event to event by keyboard. Who has come to an event along a lane goes on in that lane, though it stands in others too. */
final class Walk {

    private final TimelineViewModel model;
    private int lastRow = ViewOptions.NO_ROW;
    private int lastLane;

    Walk(TimelineViewModel model) {
        this.model = model;
    }

    /** Chooses the nearest event in the lane above (−1) or below (1). */
    void across(int by) {
        Navigator navigator = navigator();
        OptionalInt lane = lane(navigator);
        if (lane.isEmpty()) {
            navigator.first().ifPresent(this::choose);
        } else {
            navigator
                    .laneBeyond(lane.getAsInt(), by)
                    .ifPresent(beyond -> go(beyond, navigator.nearest(beyond, model.chosenRow())));
        }
    }

    /** Chooses the event before (−1) or after (1) in the lane. */
    void along(int by) {
        Navigator navigator = navigator();
        OptionalInt lane = lane(navigator);
        if (lane.isEmpty()) {
            (by > 0 ? navigator.first() : navigator.last()).ifPresent(this::choose);
        } else {
            int row = model.chosenRow();
            go(
                    lane.getAsInt(),
                    by > 0 ? navigator.nextIn(lane.getAsInt(), row) : navigator.previousIn(lane.getAsInt(), row));
        }
    }

    private Navigator navigator() {
        return new Navigator(model.content(), model.options());
    }

    private OptionalInt lane(Navigator navigator) {
        int row = model.chosenRow();
        return row == lastRow && row != ViewOptions.NO_ROW ? OptionalInt.of(lastLane) : navigator.lane(row);
    }

    private void go(int lane, OptionalInt row) {
        if (row.isPresent()) {
            choose(row.getAsInt());
            lastRow = row.getAsInt();
            lastLane = lane;
        }
    }

    private void choose(int row) {
        lastRow = ViewOptions.NO_ROW;
        model.chooseRow(row);
    }
}
