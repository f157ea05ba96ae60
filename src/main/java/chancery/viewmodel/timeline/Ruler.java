package chancery.viewmodel.timeline;

import chancery.model.EventColumns;
import chancery.time.Bounds;
import chancery.time.Distance;
import chancery.time.Range;
import chancery.timeline.ViewOptions;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The ruler on the timeline: between two events, or freely between two moments. Laid at the chosen event alone, it reaches to
 * whichever event is chosen next. It stays until it is taken away.
 */
public final class Ruler {

    private final TimelineViewModel timeline;
    private final ReadOnlyObjectWrapper<@Nullable Measure> measure = new ReadOnlyObjectWrapper<>(this, "measure", null);
    private int from = ViewOptions.NO_ROW;
    private boolean pinned;

    /**
     * What is measured.
     *
     * @param fromRow the event it is measured from, or {@link ViewOptions#NO_ROW} for a moment
     * @param toRow the event it is measured to, or {@link ViewOptions#NO_ROW} for a moment, or for none yet
     * @param from where the ruler begins on the axis, in ticks
     * @param to where it ends on the axis, in ticks
     * @param words how far apart they are; empty where there is no other end yet
     */
    public record Measure(int fromRow, int toRow, long from, long to, String words) {}

    Ruler(TimelineViewModel timeline) {
        this.timeline = timeline;
        timeline.chosenRowProperty().subscribe(row -> follow(row.intValue()));
    }

    /** What is measured; its value is null where the ruler is not laid. */
    public ReadOnlyObjectProperty<@Nullable Measure> measureProperty() {
        return measure.getReadOnlyProperty();
    }

    /** What is measured, if anything. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure.get());
    }

    /** Lays the ruler at the chosen event; takes it away where it lies there alone already. */
    public void lay() {
        int row = timeline.chosenRow();
        boolean again = measure.get() != null && from == row;
        if (again || !dated(row)) {
            clear();
        } else {
            from = row;
            pinned = false;
            long at = timeline.content().anchor(row);
            measure.set(new Measure(row, ViewOptions.NO_ROW, at, at, ""));
        }
    }

    /** Measures from the chosen event, or from where the ruler lies, to another event, and stays there. */
    public void to(int row) {
        int start = measure.get() != null && dated(from) ? from : timeline.chosenRow();
        if (dated(start) && dated(row) && start != row) {
            from = start;
            pinned = true;
            measure.set(between(start, row));
        }
    }

    /** Measures between two moments. */
    public void between(long one, long other) {
        from = ViewOptions.NO_ROW;
        pinned = true;
        measure.set(new Measure(
                ViewOptions.NO_ROW,
                ViewOptions.NO_ROW,
                one,
                other,
                Distance.of(one, other).words()));
    }

    /** Takes the ruler away; answers whether it was there. */
    public boolean clear() {
        boolean there = measure.get() != null;
        from = ViewOptions.NO_ROW;
        pinned = false;
        measure.set(null);
        return there;
    }

    /** Takes the ruler away where it still waits for its other end: something else is measured now. */
    void giveUp() {
        if (measure().filter(laid -> laid.words().isEmpty()).isPresent()) {
            clear();
        }
    }

    private void follow(int row) {
        if (measure.get() != null && !pinned && dated(row) && row != from) {
            measure.set(between(from, row));
        }
    }

    private boolean dated(int row) {
        return row >= 0 && row < timeline.content().dated();
    }

    private Measure between(int one, int other) {
        EventColumns events = timeline.content().events();
        return new Measure(
                one,
                other,
                timeline.content().anchor(one),
                timeline.content().anchor(other),
                Distance.between(bounds(events, one), bounds(events, other)).words());
    }

    private static Bounds bounds(EventColumns events, int row) {
        return new Bounds(
                new Range(events.startEarliest(row), events.startLatest(row)),
                new Range(events.endEarliest(row), events.endLatest(row)));
    }
}
