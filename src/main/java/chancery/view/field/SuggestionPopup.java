package chancery.view.field;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.field.PickField;
import chancery.viewmodel.field.Suggestion;
import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list below a field, of what fits what was typed. It never takes the keyboard. */
final class SuggestionPopup<T> {

    private static final double DOT = 4.5;
    private static final double LINE = 1.95;
    private static final int MOST = 9;
    private static final double LEAST_WIDTH = 260;
    private static final double FRAME = 10;

    private final PickField<T> field;
    private final Control owner;
    private final boolean dark;
    private final Popup popup = new Popup();
    private final ListView<Suggestion<T>> list = new ListView<>();

    private SuggestionPopup(PickField<T> field, Control owner, boolean dark) {
        this.field = field;
        this.owner = owner;
        this.dark = dark;
        list.setItems(field.suggestions());
        list.setCellFactory(view -> new Line());
        list.setFocusTraversable(false);
        list.getStyleClass().addAll("edge-to-edge", "suggestions");
        list.setAccessibleText(Words.say("field.pick.list"));
        popup.getContent().add(list);
        popup.setAutoFix(true);
        popup.setAutoHide(false);
        popup.setHideOnEscape(false);
    }

    /** Hangs the suggestions of a field below its control; they come and go as the field says. */
    static <T> void hang(PickField<T> field, Control owner, boolean dark) {
        new SuggestionPopup<>(field, owner, dark).follow();
    }

    private void follow() {
        field.openProperty().subscribe(open -> {
            if (open) {
                show();
            } else {
                popup.hide();
            }
        });
        field.markedProperty().subscribe(index -> mark(index.intValue()));
        field.suggestions().subscribe(this::fit);
    }

    private void show() {
        if (owner.getScene() == null || !owner.isFocused()) {
            return;
        }
        list.getStylesheets().setAll(owner.getScene().getStylesheets());
        list.setStyle(owner.getScene().getRoot().getStyle());
        fit();
        Bounds at = owner.localToScreen(owner.getBoundsInLocal());
        if (at != null) {
            popup.show(owner.getScene().getWindow(), at.getMinX(), at.getMaxY() + 2);
        }
        mark(field.markedProperty().get());
    }

    /** As wide as its field, and as high as its lines. */
    private void fit() {
        double text = owner.getScene() == null ? FRAME : textSize();
        int lines = Math.min(MOST, Math.max(1, field.suggestions().size()));
        list.setPrefWidth(Math.max(LEAST_WIDTH, owner.getWidth()));
        list.setFixedCellSize(LINE * text);
        list.setPrefHeight(lines * LINE * text + FRAME);
    }

    private double textSize() {
        return owner.lookup(".text") instanceof javafx.scene.text.Text text
                ? text.getFont().getSize()
                : javafx.scene.text.Font.getDefault().getSize();
    }

    private void mark(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - MOST / 2));
        }
    }

    /** A suggestion: its dot, its name, and what tells it apart; or the offer to make something new. */
    private final class Line extends ListCell<Suggestion<T>> {

        Line() {
            getStyleClass().add("suggestion");
            setOnMousePressed(event -> {
                if (getItem() != null) {
                    event.consume();
                    field.put(getItem().pick());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Suggestion<T> suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setText(null);
            setGraphic(empty || suggestion == null ? null : line(suggestion));
        }

        private HBox line(Suggestion<T> suggestion) {
            HBox line = Nodes.row("suggestion-line");
            var offer = suggestion.offer();
            if (offer == null) {
                line.getChildren()
                        .addAll(
                                Nodes.icon(Feather.PLUS, "field-icon"),
                                Nodes.label(
                                        Words.say(
                                                field.makesRecords() ? "field.pick.create" : "field.pick.use",
                                                suggestion.pick().name()),
                                        "suggestion-new"));
                return line;
            }
            if (offer.shade() != null) {
                Circle dot = new Circle(DOT);
                dot.setStyle("-fx-fill: " + offer.shade().on(dark) + ";");
                line.getChildren().add(dot);
            }
            line.getChildren().add(Nodes.label(offer.name(), "suggestion-name"));
            if (!offer.detail().isEmpty()) {
                var detail = Nodes.label(offer.detail(), "suggestion-detail");
                detail.setMinWidth(0);
                HBox.setHgrow(detail, Priority.ALWAYS);
                line.getChildren().add(detail);
            }
            return line;
        }
    }
}
