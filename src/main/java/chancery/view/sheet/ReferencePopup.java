package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.sheet.ReferenceFinder;
import chancery.viewmodel.sheet.ReferenceFinder.Found;
import chancery.viewmodel.sheet.ReferringText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The list below what is typed after an at sign, of the records that may be meant. It never takes the keyboard. */
final class ReferencePopup {

    private static final double WIDTH = 430;
    private static final double LINE = 1.95;
    private static final double FRAME = 8;

    private final ReferenceFinder finder;
    private final Popup popup = new Popup();
    private final ListView<Found> list = new ListView<>();
    private final Map<ReferringText, Supplier<ReferringArea>> areas = new HashMap<>();

    ReferencePopup(ReferenceFinder finder) {
        this.finder = finder;
        list.setItems(finder.found());
        list.setCellFactory(view -> new Line());
        list.setFocusTraversable(false);
        list.getStyleClass().addAll("edge-to-edge", "suggestions", "references");
        list.setAccessibleText(Words.say("sheet.refer.list"));
        popup.getContent().add(list);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
        finder.openProperty().subscribe(this::show);
        finder.found().subscribe(() -> show(finder.openProperty().get()));
        finder.markedProperty().subscribe(index -> {
            list.getSelectionModel().clearAndSelect(index.intValue());
            list.scrollTo(Math.max(0, index.intValue() - 4));
        });
    }

    /** Offers records where a text is typed. */
    void serve(ReferringText text, ReferringArea area) {
        areas.put(text, () -> area);
    }

    private void show(@Nullable ReferringText text) {
        Supplier<ReferringArea> owner = text == null ? null : areas.get(text);
        ReferringArea area = owner == null ? null : owner.get();
        Bounds at = area == null ? null : area.onScreen(finder.from());
        if (area == null || at == null || area.getScene() == null) {
            popup.hide();
            return;
        }
        double size = area.input().getFont().getSize();
        list.getStylesheets().setAll(area.getScene().getStylesheets());
        list.setStyle(area.getScene().getRoot().getStyle());
        list.setFixedCellSize(LINE * size);
        list.setPrefSize(WIDTH, finder.found().size() * LINE * size + FRAME);
        popup.show(area.getScene().getWindow(), at.getMinX(), at.getMaxY() + 3);
    }

    /** A record: its kind, its title, and what else tells it. */
    private final class Line extends ListCell<Found> {

        Line() {
            getStyleClass().add("suggestion");
            setPrefWidth(0);
            setOnMousePressed(event -> {
                Found one = getItem();
                ReferringText text = finder.openProperty().get();
                Supplier<ReferringArea> area = text == null ? null : areas.get(text);
                if (one != null && area != null) {
                    event.consume();
                    area.get().goOn(finder.take(one));
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Found one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (!empty && one != null) {
                Label kind = Nodes.label(Words.say("sheet.refer." + one.kind().word()), "suggestion-detail");
                kind.setMinWidth(USE_PREF_SIZE);
                Label title = Nodes.label(one.title(), "suggestion-name");
                title.setMinWidth(0);
                HBox.setHgrow(title, Priority.ALWAYS);
                title.setMaxWidth(Double.MAX_VALUE);
                setGraphic(Nodes.row("suggestion-line", title, kind));
                setAccessibleText(one.title() + ", " + kind.getText());
            }
        }
    }
}
