package chancery.view.timeline;

import chancery.time.Tick;
import chancery.timeline.Hit;
import chancery.timeline.HitTest;
import chancery.timeline.Layout;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dragging the as-of line. The day that is looked from follows it at once; the line stands between two days, and keeps to the
 * nearest such place. Escape takes it back to where it was.
 */
final class AsOfDrag {

    private final TimelineViewModel model;
    private @Nullable Runnable back;
    private double held;

    AsOfDrag(TimelineViewModel model) {
        this.model = model;
    }

    /** Whether the line is at a point, where there is a picture. */
    static boolean at(@Nullable Layout layout, double x, double y) {
        return layout != null && new HitTest(layout).at(x, y) instanceof Hit.AsOf;
    }

    /** Takes hold of the line where it is at a point, lets go of it elsewhere, and answers which. */
    boolean take(@Nullable Layout layout, double x, double y) {
        Layout.AsOfLine line = layout == null ? null : layout.asOf();
        boolean taken = line != null && at(layout, x, y);
        back = taken ? model.moves().lookedFrom() : null;
        held = line == null ? 0 : x - line.x();
        return taken;
    }

    /** Whether it is held. */
    boolean holds() {
        return back != null;
    }

    /** Looks from the day at whose end the line then stands. */
    void drag(Layout layout, double x) {
        model.moves().lookFrom(day(layout, x - held));
    }

    private static LocalDate day(Layout layout, double x) {
        return Tick.day(layout.scale().tick(x) + Tick.DAY / 2).minusDays(1);
    }

    /** Lets go of the line and leaves it where it is. */
    void drop() {
        back = null;
    }

    /** Takes it back to where it was, and answers whether it was held. */
    boolean cancel() {
        Runnable before = back;
        back = null;
        if (before != null) {
            before.run();
        }
        return before != null;
    }
}
