package chancery.view.timeline;

import chancery.timeline.Hit;
import javafx.scene.Cursor;

/** The pointer for what lies under it: a hand where a click does something. */
record CursorOf() implements Hit.Cases<Cursor> {

    @Override
    public Cursor event(Hit.Event event) {
        return Cursor.HAND;
    }

    @Override
    public Cursor several(Hit.Several several) {
        return Cursor.HAND;
    }

    @Override
    public Cursor folded(Hit.Folded folded) {
        return Cursor.HAND;
    }

    @Override
    public Cursor held(Hit.Held held) {
        return Cursor.HAND;
    }

    @Override
    public Cursor asOf(Hit.AsOf asOf) {
        return Cursor.DEFAULT;
    }

    @Override
    public Cursor header(Hit.Header header) {
        return Cursor.HAND;
    }

    @Override
    public Cursor inLane(Hit.InLane inLane) {
        return Cursor.DEFAULT;
    }

    @Override
    public Cursor onAxis(Hit.OnAxis onAxis) {
        return Cursor.DEFAULT;
    }

    @Override
    public Cursor nothing(Hit.Nothing nothing) {
        return Cursor.DEFAULT;
    }
}
