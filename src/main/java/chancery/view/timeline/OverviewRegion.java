package chancery.view.timeline;

import chancery.paint.OverviewPainter;
import chancery.paint.Palette;
import chancery.paint.Pen;
import chancery.paint.Surface;
import chancery.text.Words;
import chancery.timeline.Box;
import chancery.timeline.Extent;
import chancery.timeline.Overview;
import chancery.timeline.TextRuler;
import chancery.timeline.ViewOptions;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.timeline.Bookmarks;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The strip above the lanes: where in the whole time the view is, as a window to be dragged or moved by the arrows, and where the
 * views are that are kept.
 */
final class OverviewRegion extends StackPane implements OwnArrows {

    private static final double STEP = 0.125;
    private static final double PAGE = 0.9;
    private static final double ROOM = 24;

    private final TimelineViewModel model;
    private final Glide glide;
    private final Inks inks;
    private final TextRuler ruler;
    private final PaintedRegion drawing;
    private final Telling telling;
    private @Nullable Overview overview;
    private @Nullable Hold hold;

    OverviewRegion(TimelineViewModel model, Glide glide, Inks inks, TextRuler ruler) {
        this.ruler = ruler;
        this.model = model;
        this.glide = glide;
        this.inks = inks;
        drawing = PaintedRegion.opaque(this::paint);
        telling = new Telling(this, () -> Told.overview(model.options()));
        getChildren().add(drawing);
        getStyleClass().add("timeline-overview");
        setId("timeline-overview");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Words.say("window.timeline.overview.help"));
        model.optionsProperty().addListener((property, before, after) -> drawing.repaint());
        model.contentProperty().addListener((property, before, after) -> drawing.repaint());
        model.views().bookmarks().all().addListener((ListChangeListener<Bookmarks.Bookmark>)
                change -> drawing.repaint());
        focusedProperty().addListener((property, before, after) -> drawing.repaint());
        inks.subscribe(drawing::repaint);
        setOnMouseMoved(event -> setCursor(cursor(event)));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> hold = null);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.fit();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        Overview strip = strip(width, height);
        overview = strip;
        telling.changed();
        Surface surface = inks.surface(graphics);
        Palette palette = inks.palette();
        List<Extent> kept = model.views().bookmarks().all().stream()
                .map(bookmark -> bookmark.view().extent())
                .toList();
        OverviewPainter.paint(strip, strip.flags(kept), model.options().sizes(), surface, palette, ruler);
        if (isFocused()) {
            surface.rectangle(new Box(0, 0, width, height).grown(-1.5), 3, null, Pen.solid(palette.accent(), 2));
        }
    }

    private Overview strip(double width, double height) {
        ViewOptions options = model.options();
        return Overview.of(model.content(), options, width, height, options.headerWidth(), width);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        double width = model.options().plot().width();
        switch (event.getCode()) {
            case LEFT -> glide.pan(width * STEP);
            case RIGHT -> glide.pan(-width * STEP);
            case PAGE_UP -> glide.pan(width * PAGE);
            case PAGE_DOWN -> glide.pan(-width * PAGE);
            case HOME -> toEnd(false);
            case END -> toEnd(true);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Brings the first or the last of the whole time into sight, as near as the view is. */
    private void toEnd(boolean last) {
        ViewOptions now = model.options();
        Extent all = model.content().extentAround(now.asOf());
        double dx = last
                ? now.plot().right() - ROOM - now.scale().x(all.last())
                : now.plot().x() + ROOM - now.scale().x(all.first());
        glide.to(model.near(now.scale().panned(dx)));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case VALUE -> overview == null ? 0.0 : overview.share();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        double width = model.options().plot().width();
        switch (action) {
            case INCREMENT -> glide.pan(-width * STEP);
            case DECREMENT -> glide.pan(width * STEP);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private Cursor cursor(MouseEvent event) {
        if (overview == null) {
            return Cursor.DEFAULT;
        }
        return switch (overview.grip(event.getX())) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case INSIDE -> Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.HAND;
        };
    }

    private void press(MouseEvent event) {
        if (overview != null) {
            hold = new Hold(overview, model.options(), overview.grip(event.getX()), event.getX());
            drag(event);
        }
    }

    private void drag(MouseEvent event) {
        if (hold != null) {
            model.rescaleTo(hold.overview.dragged(hold.view, hold.grip, hold.fromX, event.getX()));
        }
    }

    /** What was taken hold of, and what things were like then. */
    private record Hold(Overview overview, ViewOptions view, Overview.Grip grip, double fromX) {}
}
