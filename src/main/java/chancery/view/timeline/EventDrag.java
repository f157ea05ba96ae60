package chancery.view.timeline;

import chancery.model.Event;
import chancery.text.Words;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import chancery.timeline.Box;
import chancery.timeline.Layout;
import chancery.timeline.Mark;
import chancery.viewmodel.timeline.EventMoves;
import chancery.viewmodel.timeline.Redating;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * An event's mark being dragged: its body moves the event, its ends move its first or last day. A frame and a label with the new
 * date go along; nothing is changed before the mouse is let go, and nothing at all after Escape.
 */
final class EventDrag {

    private static final double END = 6;
    private static final double LEAST_BAR = 20;

    /** Which part of the mark was taken. */
    private enum Grip {
        BODY,
        START,
        END
    }

    private final TimelineViewModel model;
    private final Region frame = new Region();
    private final Label label = new Label();
    private @Nullable Layout layout;
    private @Nullable Mark mark;
    private @Nullable Event event;
    private Grip grip = Grip.BODY;
    private double pressedX;
    private double nowX;
    private boolean moving;

    EventDrag(TimelineViewModel model, PaintedRegion region) {
        this.model = model;
        frame.getStyleClass().add("drag-frame");
        label.getStyleClass().add("drag-label");
        region.lay(frame);
        region.lay(label);
        hide();
    }

    /** Takes the mark at a point, where there is one that can be moved; answers whether there is. */
    boolean take(@Nullable Layout laid, double x, double y) {
        event = null;
        mark = null;
        layout = laid;
        pressedX = x;
        nowX = x;
        moving = false;
        if (laid == null || !model.moves().possible()) {
            return false;
        }
        Mark taken = at(laid, x, y);
        int row = taken == null ? -1 : rowOf(taken);
        if (taken == null || row < 0) {
            return false;
        }
        mark = taken;
        grip = grip(taken, x);
        model.moves().ask(model.content().events().key(row), found -> {
            if (mark == taken) {
                event = found;
                show();
            }
        });
        return true;
    }

    /** The cursor for what lies at a point: it tells which part a drag would take. */
    Cursor cursor(@Nullable Layout laid, double x, double y, Cursor otherwise) {
        Mark under = laid == null || !model.moves().possible() ? null : at(laid, x, y);
        return under == null || rowOf(under) < 0
                ? otherwise
                : grip(under, x) == Grip.BODY ? otherwise : Cursor.H_RESIZE;
    }

    /** Whether a mark is held. */
    boolean holds() {
        return mark != null;
    }

    void drag(double x) {
        nowX = x;
        moving = true;
        show();
    }

    /** Makes the change that the drag has shown; nothing where the mark was not moved. */
    void drop() {
        Event moved = event;
        Layout laid = layout;
        if (moving && moved != null && laid != null && changed().isPresent()) {
            EventMoves moves = model.moves();
            switch (grip) {
                case BODY -> moves.by(moved.id(), days(laid));
                case START -> moves.from(moved.id(), day(laid, nowX));
                case END -> moves.to(moved.id(), day(laid, nowX));
            }
        }
        cancel();
    }

    /** Lets the mark go; answers whether one was held. */
    boolean cancel() {
        boolean held = mark != null && moving;
        mark = null;
        event = null;
        moving = false;
        hide();
        return held;
    }

    private Optional<Event> changed() {
        Event before = event;
        Layout laid = layout;
        if (before == null || laid == null) {
            return Optional.empty();
        }
        return switch (grip) {
            case BODY -> Redating.by(before, days(laid));
            case START -> Redating.from(before, day(laid, nowX));
            case END -> Redating.to(before, day(laid, nowX));
        };
    }

    private int days(Layout laid) {
        return (int) (day(laid, nowX).toEpochDay() - day(laid, pressedX).toEpochDay());
    }

    static LocalDate day(Layout laid, double x) {
        return Tick.day(laid.scale().tick(x));
    }

    private void show() {
        Mark taken = mark;
        if (taken == null || !moving) {
            return;
        }
        Box box = taken.box();
        double by = nowX - pressedX;
        double left = grip == Grip.END ? box.x() : Math.min(box.x() + by, grip == Grip.START ? box.right() : 1e9);
        double right = grip == Grip.START ? box.right() : Math.max(box.right() + by, left);
        frame.resizeRelocate(left - 3, box.y() - 3, right - left + 6, box.height() + 6);
        frame.setVisible(true);
        label.setText(changed().map(EventDrag::words).orElseGet(this::unchanged));
        label.applyCss();
        double wide = label.prefWidth(-1);
        label.resizeRelocate(nowX - wide / 2, box.y() - label.prefHeight(-1) - 8, wide, label.prefHeight(-1));
        label.setVisible(true);
    }

    private String unchanged() {
        Event before = event;
        boolean still = grip == Grip.BODY && layout != null && days(layout) == 0;
        return before != null && still ? words(before) : Words.say("window.timeline.drag.none");
    }

    private static String words(Event event) {
        Edtf value = event.when().edtf();
        return value == null ? DateWords.span(event.when().bounds()) : DateWords.of(value);
    }

    private void hide() {
        frame.setVisible(false);
        label.setVisible(false);
    }

    private static Grip grip(Mark mark, double x) {
        Box box = mark.box();
        if (rowOf(mark) < 0 || box.width() < LEAST_BAR) {
            return Grip.BODY;
        }
        return x <= box.x() + END ? Grip.START : x >= box.right() - END ? Grip.END : Grip.BODY;
    }

    private static @Nullable Mark at(Layout laid, double x, double y) {
        for (int i = laid.marks().size() - 1; i >= 0; i--) {
            Mark mark = laid.marks().get(i);
            Box box = mark.box();
            if (x >= box.x() - 2 && x <= box.right() + 2 && y >= box.y() - 2 && y <= box.bottom() + 2) {
                return mark;
            }
        }
        return null;
    }

    private static int rowOf(Mark mark) {
        return mark.match(new Mark.Cases<Integer>() {
            @Override
            public Integer point(Mark.Point point) {
                return point.row();
            }

            @Override
            public Integer bar(Mark.Bar bar) {
                return bar.row();
            }

            @Override
            public Integer cluster(Mark.Cluster cluster) {
                return -1;
            }
        });
    }
}
