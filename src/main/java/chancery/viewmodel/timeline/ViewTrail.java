package chancery.viewmodel.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The way back through the views of the timeline: which time was in sight, how far the lanes were scrolled, how they were
 * made, and what was left out. It is a trail of its own beside that of what was chosen. Movements that follow each other
 * without a pause are one step.
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

    /** Hears that the view may have changed; that is a step where nothing moved for a while. */
    void changed() {
        ViewPoint now = here.get();
        if (going || now.equals(last)) {
            return;
        }
        long time = clock.getAsLong();
        if (time - moved > PAUSE) {
            push(behind, last);
            ahead.clear();
        }
        moved = time;
        last = now;
        tell();
    }

    /** Takes the view as it is now for the one that was there: the window has another size, or a view was still being made ready. */
    void settle() {
        last = here.get();
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
