package chancery.view.timeline;

import chancery.model.Id;
import chancery.paint.FocusPainter;
import chancery.paint.Surface;
import chancery.paint.TimelinePainter;
import chancery.time.DateWords;
import chancery.time.Edtf;
import chancery.time.Tick;
import chancery.timeline.Extent;
import chancery.timeline.Hit;
import chancery.timeline.HitTest;
import chancery.timeline.Lane;
import chancery.timeline.Layout;
import chancery.timeline.LayoutEngine;
import chancery.timeline.StanceSpan;
import chancery.timeline.TextRuler;
import chancery.timeline.ViewOptions;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The lanes: draws their layout, and turns what the mouse does there into what the user means. */
final class LanesRegion {

    private static final double HEADER = 148;
    private static final double DRAG = 3;
    private static final double WHEEL_ZOOM = 1.0015;
    private static final double CLUSTER_ROOM = 0.1;

    private final TimelineViewModel model;
    private final Glide glide;
    private final Inks inks;
    private final LayoutEngine engine;
    private final TextRuler ruler;
    private final PaintedRegion region;
    private final Telling telling;
    private final HoverPopup card;
    private final Reveal reveal;
    private final EventDrag eventDrag;
    private final AsOfDrag asOfDrag;
    private final NewEventInput newEvent;
    private final MeasureInput measuring;
    private final HeaderStrip headers;
    private final Label held = new Label();
    private double textFactor = 1;
    private double pointerX = -1;
    private double pressedX;
    private double pressedY;
    private double draggedX;
    private double draggedY;
    private boolean dragging;
    private boolean stopped;
    private boolean measured;
    private @Nullable Layout layout;
    private @Nullable StanceSpan pointedAt;

    LanesRegion(TimelineViewModel model, Glide glide, Inks inks, LayoutEngine engine, TextRuler ruler) {
        this.model = model;
        this.glide = glide;
        this.inks = inks;
        this.engine = engine;
        this.ruler = ruler;
        region = PaintedRegion.opaque(this::paint);
        telling = new Telling(region, this::told);
        region.getStyleClass().add("timeline-lanes");
        region.setId("timeline");
        region.setFocusTraversable(true);
        region.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        card = new HoverPopup(region);
        reveal = new Reveal(model, ruler);
        eventDrag = new EventDrag(model, region);
        asOfDrag = new AsOfDrag(model);
        newEvent = new NewEventInput(model, region);
        measuring = new MeasureInput(model.measures());
        measuring.subscribe(region::repaint);
        headers = new HeaderStrip(model, region::repaint);
        held.getStyleClass().add("drag-label");
        held.setVisible(false);
        region.lay(headers);
        region.lay(held);
        region.widthProperty().addListener((property, before, after) -> size());
        region.heightProperty().addListener((property, before, after) -> size());
        model.optionsProperty().addListener((property, before, after) -> region.repaint());
        model.contentProperty().addListener((property, before, after) -> region.repaint());
        inks.subscribe(region::repaint);
        model.chosenRowProperty().addListener((property, before, after) -> reveal(after.intValue()));
        model.focusProperty().addListener((property, before, after) -> {
            if (after != null && layout != null) {
                reveal.lane(after.value(), layout);
            }
        });
        region.focusedProperty().addListener((property, before, after) -> region.repaint());
        listen();
    }

    Region region() {
        return region;
    }

    void textFactor(double factor) {
        textFactor = factor;
        size();
    }

    /** What is drawn now; nothing before the first time. */
    Optional<Layout> layout() {
        return Optional.ofNullable(layout);
    }

    /** The pixel about which a key zooms: the pointer's where it is over the lanes, else that of what is chosen. */
    double zoomCentre() {
        return pointerX >= model.options().plot().x() && region.isHover() ? pointerX : model.middle();
    }

    /** Upon the headers of the lanes. */
    Region headers() {
        return headers;
    }

    /** The day at a place of the scene; nothing beside the lanes. */
    Optional<LocalDate> dayAt(double sceneX, double sceneY) {
        Point2D here = region.sceneToLocal(sceneX, sceneY);
        boolean inside = layout != null && layout.plot().contains(here.getX(), here.getY());
        return inside && layout != null ? Optional.of(EventDrag.day(layout, here.getX())) : Optional.empty();
    }

    /** Shows the day at a place of the scene, for what is held there; answers whether there is one. */
    boolean hold(double sceneX, double sceneY) {
        Optional<LocalDate> day = dayAt(sceneX, sceneY);
        held.setVisible(day.isPresent());
        day.ifPresent(there -> {
            Point2D here = region.sceneToLocal(sceneX, sceneY);
            held.setText(DateWords.of(Edtf.day(there)));
            held.applyCss();
            held.resizeRelocate(here.getX() + 12, here.getY() - 28, held.prefWidth(-1), held.prefHeight(-1));
        });
        return day.isPresent();
    }

    /** Holds nothing any more. */
    void letGo() {
        held.setVisible(false);
    }

    private void reveal(int row) {
        if (layout != null) {
            reveal.event(row, layout);
        }
    }

    private void size() {
        if (region.getWidth() > 1 && region.getHeight() > 1) {
            model.size(
                    region.getWidth(),
                    region.getHeight(),
                    Math.min(HEADER * textFactor, region.getWidth() / 3),
                    textFactor);
        }
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        Layout laid = engine.lay(model.content(), model.options(), ruler);
        layout = laid;
        Surface surface = inks.surface(graphics);
        TimelinePainter.paint(laid, surface, inks.palette());
        headers.paint(laid, surface, inks.palette());
        measuring.paint(laid, surface, inks.palette(), ruler);
        if (region.isFocused()) {
            FocusPainter.paint(surface, laid.width(), laid.height(), inks.palette());
        }
        telling.changed();
        model.readTitles();
    }

    private String told() {
        return layout == null ? "" : Told.lanes(model.content(), layout, model.chosenRow());
    }

    private Hit hit(MouseEvent event) {
        return layout == null ? new Hit.Nothing() : new HitTest(layout).at(event.getX(), event.getY());
    }

    private void listen() {
        region.addEventFilter(MouseEvent.ANY, event -> pointerX = event.getX());
        region.setOnMouseMoved(event -> point(hit(event), event));
        region.setOnMouseExited(event -> {
            model.hover(ViewOptions.NO_ROW);
            pointedAt = null;
            card.hide();
        });
        region.setOnMousePressed(this::press);
        region.setOnMouseDragged(this::drag);
        region.setOnMouseReleased(event -> {
            if (measured) {
                measured = false;
                measuring.release(hit(event));
            } else if (dragging && eventDrag.holds()) {
                eventDrag.drop();
            } else if (!dragging && event.getButton() == MouseButton.PRIMARY) {
                eventDrag.cancel();
                hit(event).match(new Click(event));
            }
            dragging = false;
            asOfDrag.drop();
            region.setCursor(Cursor.DEFAULT);
        });
        region.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && (asOfDrag.cancel() || eventDrag.cancel())) {
                event.consume();
            }
        });
        region.setOnScroll(this::wheel);
        region.setOnZoom(event -> model.zoom(event.getX(), event.getZoomFactor()));
    }

    private void press(MouseEvent event) {
        region.requestFocus();
        card.hide();
        pressedX = event.getX();
        pressedY = event.getY();
        draggedX = event.getX();
        draggedY = event.getY();
        dragging = false;
        stopped = false;
        measured = measuring.press(event, layout, hit(event));
        if (event.getButton() == MouseButton.PRIMARY && !measured) {
            stopped = asOfDrag.take(layout, event.getX(), event.getY())
                    || eventDrag.take(layout, event.getX(), event.getY());
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        if (measured) {
            measuring.drag(event);
            return;
        }
        if (!dragging && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < DRAG) {
            return;
        }
        dragging = true;
        if (stopped) {
            if (asOfDrag.holds() && layout != null) {
                card.hide();
                asOfDrag.drag(layout, event.getX());
            } else if (eventDrag.holds()) {
                card.hide();
                model.hover(ViewOptions.NO_ROW);
                eventDrag.drag(event.getX());
            }
            return;
        }
        region.setCursor(Cursor.CLOSED_HAND);
        model.pan(event.getX() - draggedX);
        model.scroll(draggedY - event.getY(), mostScroll());
        draggedX = event.getX();
        draggedY = event.getY();
    }

    private void wheel(ScrollEvent event) {
        card.hide();
        if (event.isControlDown()) {
            glide.zoom(event.getX(), Math.pow(WHEEL_ZOOM, event.getDeltaY()));
        } else if (event.isShiftDown() || event.getDeltaX() != 0) {
            model.pan(event.getDeltaX() + (event.isShiftDown() ? event.getDeltaY() : 0));
        } else if (mostScroll() > 0) {
            model.scroll(-event.getDeltaY(), mostScroll());
        } else {
            model.pan(event.getDeltaY());
        }
        event.consume();
    }

    private double mostScroll() {
        return layout == null ? 0 : layout.mostScroll();
    }

    private void point(Hit hit, MouseEvent event) {
        int row = hit.match(new RowOf());
        region.setCursor(
                measuring.atEnd(event, layout)
                        ? Cursor.H_RESIZE
                        : eventDrag.cursor(layout, event.getX(), event.getY(), hit.match(new CursorOf())));
        StanceSpan stance = hit.match(new HeldOf()).orElse(null);
        if (stance != null) {
            tell(stance, event);
        } else if (row == ViewOptions.NO_ROW) {
            card.hide();
        } else if (row != model.options().hovered()) {
            card.hide();
            double x = event.getScreenX();
            double y = event.getScreenY();
            model.tell(row, told -> {
                if (model.options().hovered() == row) {
                    card.show(told, x, y);
                }
            });
        }
        model.hover(row);
        pointedAt = stance;
    }

    private void tell(StanceSpan stance, MouseEvent event) {
        if (!stance.equals(pointedAt)) {
            pointedAt = stance;
            card.hide();
            model.stances().card(stance).ifPresent(told -> card.show(told, event.getScreenX(), event.getScreenY()));
        }
    }

    /** What a click means. */
    private final class Click implements Hit.Cases<Boolean> {

        private final double x;
        private final double y;
        private final boolean twice;

        Click(MouseEvent event) {
            x = event.getX();
            y = event.getY();
            twice = event.getClickCount() == 2;
        }

        @Override
        public Boolean event(Hit.Event event) {
            model.chooseRow(event.row());
            return true;
        }

        @Override
        public Boolean several(Hit.Several several) {
            long from = several.cluster().from();
            long to = several.cluster().to();
            long room = Math.max(Tick.DAY, (long) ((to - from) * CLUSTER_ROOM));
            glide.to(model.showing(new Extent(from - room, to + room)));
            return true;
        }

        @Override
        public Boolean folded(Hit.Folded folded) {
            model.toggle(folded.fold(), x);
            return true;
        }

        @Override
        public Boolean held(Hit.Held held) {
            model.stances().choose(held.span());
            return true;
        }

        @Override
        public Boolean asOf(Hit.AsOf asOf) {
            return false;
        }

        @Override
        public Boolean header(Hit.Header header) {
            model.heads().choose(header.lane().lane());
            return true;
        }

        @Override
        public Boolean inLane(Hit.InLane inLane) {
            if (twice) {
                Lane lane = inLane.lane().lane();
                newEvent.ask(Tick.day(inLane.tick()), lane.kind() == null ? null : new Id<>(lane.topic()), x, y);
            } else {
                model.clear();
            }
            return true;
        }

        @Override
        public Boolean onAxis(Hit.OnAxis onAxis) {
            return false;
        }

        @Override
        public Boolean nothing(Hit.Nothing nothing) {
            return false;
        }
    }
}
