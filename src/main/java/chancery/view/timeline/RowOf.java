package chancery.view.timeline;

import chancery.timeline.Hit;
import chancery.timeline.ViewOptions;

/** The event under the pointer, or {@link ViewOptions#NO_ROW}. */
record RowOf() implements Hit.Cases<Integer> {

    @Override
    public Integer event(Hit.Event event) {
        return event.row();
    }

    @Override
    public Integer several(Hit.Several several) {
        return ViewOptions.NO_ROW;
    }

    @Override
    public Integer folded(Hit.Folded folded) {
        return ViewOptions.NO_ROW;
    }

    @Override
    public Integer held(Hit.Held held) {
        return ViewOptions.NO_ROW;
    }

    @Override
    public Integer asOf(Hit.AsOf asOf) {
        return ViewOptions.NO_ROW;
    }

    @Override
    public Integer header(Hit.Header header) {
        return ViewOptions.NO_ROW;
    }

    @Override
    public Integer inLane(Hit.InLane inLane) {
        return ViewOptions.NO_ROW;
    }

    @Override
    public Integer onAxis(Hit.OnAxis onAxis) {
        return ViewOptions.NO_ROW;
    }

    @Override
    public Integer nothing(Hit.Nothing nothing) {
        return ViewOptions.NO_ROW;
    }
}
