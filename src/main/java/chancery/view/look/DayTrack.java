package chancery.view.look;

import chancery.viewmodel.position.DayAxis;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A line of days with marks and a handle at the day chosen, which has the keyboard: the arrows go by days, up and down to the
 * marks, Home and End to the ends, Backspace to where it began.
 */
public final class DayTrack extends Pane implements OwnArrows {

    private final ObservableValue<DayAxis> axis;
    private final Supplier<LocalDate> day;
    private final Consumer<LocalDate> choose;
    private final Runnable reset;
    private final Region line = part("day-line");
    private final Region handle = part("day-handle");

    /**
     * A line.
     *
     * @param axis the days on it; whoever changes the day calls {@link #tell}
     */
    public DayTrack(
            ObservableValue<DayAxis> axis, Supplier<LocalDate> day, Consumer<LocalDate> choose, Runnable reset) {
        this.axis = axis;
        this.day = day;
        this.choose = choose;
        this.reset = reset;
        getStyleClass().add("day-track");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(event -> drag(event.getX()));
        setOnMouseDragged(event -> drag(event.getX()));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                reset.run();
            }
        });
        setOnKeyPressed(this::pressed);
        axis.subscribe(this::mark);
    }

    /** The day has changed: says so, in these words for a screen reader. */
    public void tell(String text) {
        setAccessibleText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    private void mark(DayAxis days) {
        getChildren().setAll(line);
        days.ticks().forEach(marked -> {
            Region tick = part("day-tick");
            tick.setUserData(marked);
            getChildren().add(tick);
        });
        getChildren().add(handle);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.rint(getHeight() / 2);
        double size = handle.prefWidth(-1);
        line.resizeRelocate(size / 2, middle - 1.5, getWidth() - size, 3);
        getChildren().forEach(child -> {
            if (child.getUserData() instanceof LocalDate marked) {
                child.resizeRelocate(Math.rint(x(marked)) - 1, middle - 5, 2, 10);
            }
        });
        handle.resizeRelocate(Math.rint(x(day.get()) - size / 2), middle - size / 2, size, size);
    }

    private double x(LocalDate of) {
        double size = handle.prefWidth(-1);
        return size / 2 + axis.getValue().place(of) * (getWidth() - size);
    }

    private void drag(double x) {
        requestFocus();
        double size = handle.prefWidth(-1);
        choose.accept(axis.getValue().day((x - size / 2) / Math.max(1, getWidth() - size)));
    }

    private void pressed(KeyEvent event) {
        DayAxis days = axis.getValue();
        LocalDate now = day.get();
        boolean far = event.isShortcutDown();
        boolean used = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> choose.accept(far ? days.tickBefore(now) : now.minusDays(1));
            case RIGHT, KP_RIGHT -> choose.accept(far ? days.tickAfter(now) : now.plusDays(1));
            case UP, KP_UP, PAGE_DOWN -> choose.accept(days.tickAfter(now));
            case DOWN, KP_DOWN, PAGE_UP -> choose.accept(days.tickBefore(now));
            case HOME -> choose.accept(days.first());
            case END -> choose.accept(days.last());
            case BACK_SPACE -> reset.run();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }
}
