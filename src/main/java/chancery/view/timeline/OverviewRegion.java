package chancery.view.timeline;

import chancery.paint.OverviewPainter;
import chancery.text.Words;
import chancery.timeline.Overview;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.timeline.TimelineViewModel;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The strip above the lanes: where in the whole time the view is, as a window to be dragged. */
final class OverviewRegion {

    private final TimelineViewModel model;
    private final Inks inks;
    private final PaintedRegion region;
    private final Telling telling;
    private @Nullable Overview overview;
    private @Nullable Hold hold;

    OverviewRegion(TimelineViewModel model, Inks inks) {
        this.model = model;
        this.inks = inks;
        region = new PaintedRegion(this::paint);
        telling = new Telling(region, () -> Told.overview(model.options()));
        region.getStyleClass().add("timeline-overview");
        region.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        region.setAccessibleHelp(Words.say("window.timeline.overview.help"));
        model.optionsProperty().addListener((property, before, after) -> region.repaint());
        model.contentProperty().addListener((property, before, after) -> region.repaint());
        inks.subscribe(region::repaint);
        region.setOnMouseMoved(event -> region.setCursor(cursor(event)));
        region.setOnMousePressed(this::press);
        region.setOnMouseDragged(this::drag);
        region.setOnMouseReleased(event -> hold = null);
        region.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.fit();
            }
        });
    }

    Region region() {
        return region;
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        Overview strip = strip(width, height);
        overview = strip;
        telling.changed();
        OverviewPainter.paint(strip, model.options().sizes(), inks.surface(graphics), inks.palette());
    }

    private Overview strip(double width, double height) {
        ViewOptions options = model.options();
        return Overview.of(model.content(), options, width, height, options.headerWidth(), width);
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
