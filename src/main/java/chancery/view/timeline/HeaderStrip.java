package chancery.view.timeline;

import chancery.paint.Palette;
import chancery.paint.Pen;
import chancery.paint.Surface;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.timeline.Lane;
import chancery.timeline.Layout;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.timeline.LaneHeads;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Upon the headers of the lanes: they are one stop of the keyboard, are chosen, opened and closed by a click, moved by dragging,
 * and each has a menu.
 */
final class HeaderStrip extends Region implements OwnArrows {

    private static final double DRAG = 4;
    private static final KeyCodeCombination MENU = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private final TimelineViewModel model;
    private final LaneHeads heads;
    private final Runnable repaint;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable Layout layout;
    private @Nullable Lane held;
    private double pressedY;
    private boolean dragging;
    private double draggedY;
    private final Telling telling = new Telling(this, this::said);

    HeaderStrip(TimelineViewModel model, Runnable repaint) {
        this.model = model;
        this.repaint = repaint;
        heads = model.heads();
        setId("timeline-headers");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        focusedProperty().addListener((property, before, after) -> {
            if (after && heads.current().isEmpty()) {
                heads.step(1);
            }
            repaint.run();
        });
        heads.currentProperty().addListener((property, before, after) -> {
            reveal();
            repaint.run();
        });
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnContextMenuRequested(this::menu);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if ("pPmM\r ".contains(event.getCharacter())) {
                event.consume();
            }
        });
    }

    /** Takes a new layout, and shows what it is at. */
    void paint(Layout laid, Surface surface, Palette palette) {
        layout = laid;
        resizeRelocate(
                0,
                laid.plot().y(),
                laid.plot().x(),
                Math.max(0, laid.height() - laid.plot().y()));
        telling.changed();
        Layout.LaneBand band = band(heads.current().orElse(null));
        if (isFocused() && band != null) {
            Box seen = laid.seen(band.pinned());
            surface.clip(seen);
            surface.rectangle(band.header().grown(-1.5), 3, null, Pen.solid(palette.accent(), 2));
            surface.unclip();
        }
        Layout.LaneBand target = dragging ? target() : null;
        if (target != null) {
            double y = below(target) ? target.bottom() : target.y();
            surface.line(0, y, laid.width(), y, Pen.solid(palette.accent(), 2));
        }
    }

    private String said() {
        return heads.current()
                .map(lane -> Words.say(
                        lane.heading()
                                ? "window.timeline.lane.said.open"
                                : lane.grouping() ? "window.timeline.lane.said.closed" : "window.timeline.lane.said",
                        lane.title(),
                        lane.count()))
                .orElse(Words.say("window.timeline.lane.said.none"));
    }

    private void press(MouseEvent event) {
        requestFocus();
        menu.hide();
        pressedY = event.getY();
        dragging = false;
        held = event.getButton() == MouseButton.PRIMARY
                ? at(event.getY()).map(Layout.LaneBand::lane).orElse(null)
                : null;
        if (held != null) {
            heads.goTo(held);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        draggedY = event.getY();
        if (held != null && (dragging || Math.abs(event.getY() - pressedY) > DRAG)) {
            dragging = true;
            setCursor(target() == null ? Cursor.DEFAULT : Cursor.V_RESIZE);
            repaint.run();
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        Lane lane = held;
        Layout.LaneBand target = dragging ? target() : null;
        if (lane != null && target != null) {
            heads.place(lane, target.lane(), below(target));
        } else if (lane != null && !dragging) {
            click(lane);
        }
        held = null;
        dragging = false;
        setCursor(Cursor.DEFAULT);
        repaint.run();
        event.consume();
    }

    private void click(Lane lane) {
        if (lane.grouping()) {
            heads.toggle(lane);
        } else {
            heads.choose(lane);
        }
    }

    /** The lane beside which the one that is held would be put. */
    private Layout.@Nullable LaneBand target() {
        Lane lane = held;
        return lane == null
                ? null
                : at(draggedY).filter(band -> heads.fits(lane, band.lane())).orElse(null);
    }

    private boolean below(Layout.LaneBand band) {
        return draggedY + getLayoutY() > (band.y() + band.bottom()) / 2;
    }

    private void menu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            at(event.getY()).ifPresent(band -> {
                heads.goTo(band.lane());
                menu(band.lane(), event.getScreenX(), event.getScreenY());
            });
        }
        event.consume();
    }

    /** The menu of the header the user is at, beside it. */
    private void menu() {
        heads.current().ifPresent(lane -> {
            Layout.LaneBand band = band(lane);
            double y = band == null ? 0 : (band.y() + band.bottom()) / 2 - getLayoutY();
            Point2D there = localToScreen(getWidth() / 2, Math.max(0, Math.min(getHeight(), y)));
            menu(lane, there.getX(), there.getY());
        });
    }

    private void menu(Lane lane, double screenX, double screenY) {
        menu.getItems().setAll(new LaneMenu(model).of(lane));
        menu.show(this, screenX, screenY);
    }

    private void key(KeyEvent event) {
        Optional<Lane> current = heads.current();
        if (MENU.match(event) || event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.M) {
            menu();
            event.consume();
            return;
        }
        Runnable action = LaneMenu.UP.match(event)
                ? () -> current.ifPresent(lane -> heads.move(lane, -1))
                : LaneMenu.DOWN.match(event)
                        ? () -> current.ifPresent(lane -> heads.move(lane, 1))
                        : LaneMenu.PIN.match(event)
                                ? () -> current.ifPresent(heads::pin)
                                : LaneMenu.HIDE.match(event)
                                        ? () -> current.ifPresent(heads::hide)
                                        : event.isAltDown() || event.isShortcutDown() || event.isShiftDown()
                                                ? null
                                                : plain(event);
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private @Nullable Runnable plain(KeyEvent event) {
        Optional<Lane> current = heads.current();
        return switch (event.getCode()) {
            case UP -> () -> heads.step(-1);
            case DOWN -> () -> heads.step(1);
            case HOME -> () -> heads.step(-heads.lanes().size());
            case END -> () -> heads.step(heads.lanes().size());
            case LEFT -> () -> current.ifPresent(lane -> heads.open(lane, false));
            case RIGHT -> () -> current.ifPresent(lane -> heads.open(lane, true));
            case ENTER, SPACE -> () -> current.ifPresent(this::click);
            default -> null;
        };
    }

    private Optional<Layout.LaneBand> at(double y) {
        Layout laid = layout;
        double there = y + getLayoutY();
        return laid == null
                ? Optional.empty()
                : laid.lanes().stream()
                        .filter(band -> band.pinned() == there < laid.pinnedBottom())
                        .filter(band -> there >= band.y() && there < band.bottom())
                        .findFirst();
    }

    private Layout.@Nullable LaneBand band(@Nullable Lane lane) {
        Layout laid = layout;
        return laid == null || lane == null
                ? null
                : laid.lanes().stream()
                        .filter(band -> band.lane().key().equals(lane.key()))
                        .findFirst()
                        .orElse(null);
    }

    /** Scrolls to the header the user is at where it cannot be seen. */
    private void reveal() {
        Layout laid = layout;
        Lane lane = heads.current().orElse(null);
        if (laid == null || lane == null) {
            return;
        }
        Layout.LaneBand band = band(lane);
        if (band == null) {
            int place = heads.lanes().indexOf(lane);
            double share = place / (double) Math.max(1, heads.lanes().size());
            model.scroll(
                    share * laid.contentHeight() - laid.scrollY() - laid.plot().height() / 2, laid.mostScroll());
        } else if (!band.pinned()) {
            double down = Math.max(0, band.bottom() - laid.plot().bottom());
            double up = Math.max(0, laid.pinnedBottom() - band.y());
            model.scroll(up > 0 ? -up : Math.min(down, band.y() - laid.pinnedBottom()), laid.mostScroll());
        }
    }
}
