package chancery.view.timeline;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.timeline.TimelineContent;
import chancery.view.look.Nodes;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The events without a date, at the foot of the timeline. A click, or Enter, chooses one, the arrows
 * go from one to the next; one that is dragged onto the timeline
 * gets the day it is let go on.
 */
final class TrayView {

    private static final int MOST = 400;
    private static final double HEIGHT = 96;

    private final TimelineViewModel model;
    private final LanesRegion lanes;
    private final ToggleButton head = new ToggleButton();
    private final FlowPane events = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(events);
    private final VBox region;

    TrayView(TimelineViewModel model, LanesRegion lanes) {
        this.model = model;
        this.lanes = lanes;
        head.getStyleClass().add("tray-head");
        head.setGraphic(Nodes.icon(Feather.INBOX));
        head.setTooltip(Nodes.hint(Words.say("window.timeline.tray.hint")));
        events.getStyleClass().add("tray-events");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.getStyleClass().add("tray-scroll");
        scroll.visibleProperty().bind(head.selectedProperty());
        scroll.managedProperty().bind(head.selectedProperty());
        Label hint = label(Words.say("window.timeline.tray.hint"), "when-remarks");
        hint.visibleProperty().bind(head.selectedProperty());
        HBox row = Nodes.row("tray-row", head, hint);
        region = new VBox(row, scroll);
        region.getStyleClass().add("tray");
        model.contentProperty().subscribe(this::fill);
        head.selectedProperty().subscribe(open -> fill(model.content()));
    }

    Region region() {
        return region;
    }

    private void fill(TimelineContent content) {
        int count = content.undated();
        head.setText(Words.say("window.timeline.tray", count));
        region.setVisible(count > 0);
        region.setManaged(count > 0);
        events.getChildren().clear();
        if (head.isSelected()) {
            IntStream.range(content.dated(), content.events().size())
                    .filter(content.shown()::shows)
                    .limit(MOST)
                    .forEach(row -> events.getChildren().add(event(content, row)));
            if (count > MOST) {
                events.getChildren().add(label(Words.say("window.timeline.tray.more", count - MOST), "when-remarks"));
            }
        }
    }

    /** The arrows go from event to event, Home and End to the first and the last. */
    private void walk(KeyEvent event) {
        List<Node> all = events.getChildrenUnmodifiable().stream()
                .filter(Button.class::isInstance)
                .toList();
        int here = all.indexOf((Node) event.getSource());
        int there = event.isAltDown() || event.isShortcutDown() || event.isShiftDown()
                ? -1
                : switch (event.getCode()) {
                    case LEFT, UP -> Math.max(0, here - 1);
                    case RIGHT, DOWN -> Math.min(all.size() - 1, here + 1);
                    case HOME -> 0;
                    case END -> all.size() - 1;
                    default -> -1;
                };
        if (there >= 0) {
            all.get(there).requestFocus();
            event.consume();
        }
    }

    /** Scrolls to an event that is not in sight. */
    private void reveal(Node event) {
        double room = events.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double top = event.getBoundsInParent().getMinY();
            double bottom = event.getBoundsInParent().getMaxY();
            double seen = scroll.getVvalue() * room;
            double least = bottom - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.max(least, Math.min(top, seen)) / room);
        }
    }

    private Button event(TimelineContent content, int row) {
        Button button = new Undated(content.title(row));
        button.getStyleClass().add("tray-event");
        button.setOnAction(event -> model.chooseRow(row));
        button.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(button);
            }
        });
        button.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            boolean over = lanes.hold(event.getSceneX(), event.getSceneY());
            button.setCursor(over ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
        });
        button.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            button.setCursor(Cursor.DEFAULT);
            lanes.letGo();
            lanes.dayAt(event.getSceneX(), event.getSceneY())
                    .ifPresent(day -> model.moves()
                            .ask(
                                    content.events().key(row),
                                    found -> model.moves().on(found.id(), day)));
        });
        return button;
    }

    /** An event without a date, from which the arrows lead to others of its kind. */
    private static final class Undated extends Button implements OwnArrows {

        Undated(String title) {
            super(title);
        }
    }
}
