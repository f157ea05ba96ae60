package chancery.viewmodel.sheet;

import chancery.briefing.order.SheetOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The order that is worked on, with a way back through its changes. Changes of one thing in a row, as letters of a word, are taken
 * back together.
 */
public final class Draft {

    private static final int MOST = 300;

    private final ReadOnlyObjectWrapper<SheetOrder> order;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final Deque<SheetOrder> before = new ArrayDeque<>();
    private final Deque<SheetOrder> after = new ArrayDeque<>();
    private @Nullable String changing;

    /** Begins with an order. */
    Draft(SheetOrder first) {
        order = new ReadOnlyObjectWrapper<>(this, "order", first);
    }

    /** What is asked of the sheet; never null. */
    ReadOnlyObjectProperty<SheetOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** What is asked of the sheet. */
    SheetOrder order() {
        return order.get();
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether a change was taken back that can be made again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /**
     * Changes the order.
     *
     * @param what is changed: changes of the same in a row are one step
     */
    void change(String what, UnaryOperator<SheetOrder> change) {
        SheetOrder now = order.get();
        SheetOrder then = change.apply(now);
        if (then.equals(now)) {
            return;
        }
        if (!what.equals(changing)) {
            push(before, now);
        }
        changing = what;
        after.clear();
        show(then);
    }

    /** What is changed next is a step of its own. */
    void pause() {
        changing = null;
    }

    /** Begins anew: there is nothing to take back. */
    void begin(SheetOrder first) {
        before.clear();
        after.clear();
        changing = null;
        show(first);
    }

    /** Takes the last step back; answers whether there was one. */
    boolean undo() {
        return step(before, after);
    }

    /** Makes a step again that was taken back; answers whether there was one. */
    boolean redo() {
        return step(after, before);
    }

    private boolean step(Deque<SheetOrder> from, Deque<SheetOrder> to) {
        if (from.isEmpty()) {
            return false;
        }
        push(to, order.get());
        changing = null;
        show(from.pop());
        return true;
    }

    private void show(SheetOrder now) {
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
        order.set(now);
    }

    private static void push(Deque<SheetOrder> orders, SheetOrder one) {
        orders.push(one);
        if (orders.size() > MOST) {
            orders.removeLast();
        }
    }
}
