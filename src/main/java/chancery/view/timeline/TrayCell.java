package chancery.view.timeline;

import chancery.viewmodel.timeline.Undated;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** An event without a date; it can be dragged onto a day of the timeline. */
final class TrayCell extends ListCell<Integer> {

    private final Undated undated;
    private final LanesRegion lanes;

    /** @param onto told where a row is let go */
    TrayCell(Undated undated, LanesRegion lanes, BiConsumer<Integer, LocalDate> onto) {
        this.undated = undated;
        this.lanes = lanes;
        getStyleClass().add("tray-event");
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            setCursor(Cursor.DEFAULT);
            lanes.letGo();
            Integer row = getItem();
            if (row != null) {
                lanes.dayAt(event.getSceneX(), event.getSceneY()).ifPresent(day -> onto.accept(row, day));
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : undated.title(row));
        if (!empty && row != null) {
            // Titles that are in sight are read together, once all cells have asked for theirs.
            Platform.runLater(undated::readTitles);
        }
    }

    private void drag(MouseEvent event) {
        if (getItem() != null) {
            boolean over = lanes.hold(event.getSceneX(), event.getSceneY());
            setCursor(over ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
        }
    }
}
