package chancery.viewmodel.timeline;

import chancery.timeline.ViewOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The way back through the views of the timeline: which time was in sight, how far the lanes were scrolled, and how they were made.
 * It is a trail of its own beside that of what was chosen. Movements that follow each other without a pause are one step.
 */
public final class ViewTrail {

    /** How long nothing moves between two steps, in milliseconds. */
    static final long PAUSE = 600;

    private static final int REMEMBERED = 100;

    private final Supplier<ViewPoint> here;
    private final Consumer<ViewPoint> go;
    private final LongSupplier clock;
    private final Deque<ViewPoint> behind = new ArrayDeque<>();
    private final Deque<ViewPoint> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private ViewPoint last;
    private long moved;
    private boolean going;

    /**
     * Begins where the view is.
     *
     * @param here the view now
     * @param go shows another one
     * @param clock in milliseconds
     */
    ViewTrail(Supplier<ViewPoint> here, Consumer<ViewPoint> go, LongSupplier clock) {
        this.here = here;
        this.go = go;
        this.clock = clock;
        last = here.get();
        moved = clock.getAsLong() - PAUSE - 1;
    }

    /** Hears that the options of the view changed. */
    void changed(ViewOptions before, ViewOptions after) {
        boolean same = before.scale().equals(after.scale())
                && before.scrollY() == after.scrollY()
                && before.laneBy() == after.laneBy()
                && before.hiddenLanes().equals(after.hiddenLanes());
        if (same || going) {
            return;
        }
        boolean resized = before.width() != after.width() || before.headerWidth() != after.headerWidth();
        long now = clock.getAsLong();
        if (!resized && now - moved > PAUSE) {
            push(behind, last);
            ahead.clear();
        }
        if (!resized) {
            moved = now;
        }
        last = here.get();
        tell();
    }

    /** Whether there is a view before this one. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether the user went back, and may return. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Returns to the view before, if there is one. */
    public void back() {
        step(behind, ahead);
    }

    /** Goes ahead again after going back, if one did. */
    public void forward() {
        step(ahead, behind);
    }

    private void step(Deque<ViewPoint> from, Deque<ViewPoint> to) {
        ViewPoint there = from.pollLast();
        if (there != null) {
            push(to, last);
            going = true;
            try {
                go.accept(there);
            } finally {
                going = false;
            }
            last = here.get();
            moved = clock.getAsLong() - PAUSE - 1;
            tell();
        }
    }

    private static void push(Deque<ViewPoint> views, ViewPoint view) {
        views.addLast(view);
        if (views.size() > REMEMBERED) {
            views.removeFirst();
        }
    }

    private void tell() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
