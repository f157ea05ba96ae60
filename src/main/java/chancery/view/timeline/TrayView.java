package chancery.view.timeline;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.timeline.TimelineContent;
import chancery.view.look.Nodes;
import chancery.viewmodel.timeline.TimelineViewModel;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The events without a date, at the foot of the timeline. A click, or Enter, chooses one; one that is dragged onto the timeline
 * gets the day it is let go on.
 */
final class TrayView {

    private static final int MOST = 400;
    private static final double HEIGHT = 96;

    private final TimelineViewModel model;
    private final LanesRegion lanes;
    private final ToggleButton head = new ToggleButton();
    private final FlowPane events = new FlowPane();
    private final VBox region;

    TrayView(TimelineViewModel model, LanesRegion lanes) {
        this.model = model;
        this.lanes = lanes;
        head.getStyleClass().add("tray-head");
        head.setGraphic(Nodes.icon(Feather.INBOX));
        head.setTooltip(Nodes.hint(Words.say("window.timeline.tray.hint")));
        events.getStyleClass().add("tray-events");
        ScrollPane scroll = new ScrollPane(events);
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
        }
    }

    private Button event(TimelineContent content, int row) {
        Button button = new Button(content.title(row));
        button.getStyleClass().add("tray-event");
        button.setOnAction(event -> model.chooseRow(row));
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
                                    content.events().key()[row],
                                    found -> model.moves().on(found.id(), day)));
        });
        return button;
    }
}
