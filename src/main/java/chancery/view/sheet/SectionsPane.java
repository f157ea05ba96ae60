package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.sheet.SectionList;
import chancery.viewmodel.sheet.SectionList.Line;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sections of a sheet: Space takes one in or leaves it out, Alt with an arrow or the mouse moves it. */
final class SectionsPane extends ListView<Line> {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double LINE = 1.9;

    private final SectionList sections;
    private int dragged = -1;

    SectionsPane(SectionList sections) {
        this.sections = sections;
        getStyleClass().addAll("edge-to-edge", "sheet-sections");
        setItems(sections.lines());
        setCellFactory(view -> new SectionCell());
        setAccessibleText(Words.say("sheet.sections.told"));
        // The lines are replaced when one changes; whoever works with the keys stays where they are.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fontSize();
    }

    private void fontSize() {
        javafx.scene.text.Text ruler = new javafx.scene.text.Text("x");
        setFixedCellSize(LINE * ruler.getFont().getSize() * 1.15);
        prefHeightProperty()
                .bind(fixedCellSizeProperty().multiply(sections.lines().size()).add(4));
        minHeightProperty().bind(prefHeightProperty());
    }

    private void pressed(KeyEvent event) {
        int at = getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return;
        }
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            event.consume();
            toggle(at);
        } else if (arrow && event.isAltDown()) {
            event.consume();
            choose(sections.move(at, at + (event.getCode() == KeyCode.UP ? -1 : 1)));
        }
    }

    private void toggle(int at) {
        String name = getItems().get(at).name();
        sections.toggle(at);
        for (int index = 0; index < getItems().size(); index++) {
            if (getItems().get(index).name().equals(name)) {
                choose(index);
            }
        }
    }

    private void choose(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
    }

    /** A section with whether the sheet has it, and what it is moved by. */
    private final class SectionCell extends ListCell<Line> {

        private final FontIcon tick = Nodes.icon(Feather.CHECK, "section-tick");
        private final StackPane box = new StackPane(tick);
        private final HBox row = Nodes.row("section-row", box, Nodes.label(""), Nodes.spring());

        SectionCell() {
            getStyleClass().add("section-cell");
            box.getStyleClass().add("section-box");
            box.setOnMouseClicked(event -> {
                if (getItem() != null) {
                    event.consume();
                    toggle(getIndex());
                }
            });
            row.getChildren().add(Nodes.icon(Feather.MENU, "section-handle"));
            setOnMousePressed(event -> dragged = getItem() != null && getItem().on() ? getIndex() : -1);
            setOnMouseDragged(event -> {
                if (dragged >= 0) {
                    int by = (int) Math.floor(event.getY() / getFixedCellSize());
                    int to = getIndex() + by;
                    if (to != dragged) {
                        dragged = sections.move(dragged, to);
                        choose(dragged);
                    }
                }
            });
            setOnMouseReleased(event -> dragged = -1);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            pseudoClassStateChanged(ON, line.on());
            tick.setVisible(line.on());
            ((javafx.scene.control.Label) row.getChildren().get(1)).setText(line.title());
            setGraphic(row);
            setAccessibleText(Words.say(line.on() ? "sheet.section.on" : "sheet.section.off", line.title()));
        }
    }
}
