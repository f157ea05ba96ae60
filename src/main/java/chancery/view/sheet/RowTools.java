package chancery.view.sheet;

import chancery.text.Words;
import chancery.view.look.Nodes;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a written row: Alt with an arrow moves it, Ctrl Enter begins the next, Backspace takes an empty one out. */
final class RowTools {

    private RowTools() {}

    /** What may be done. */
    interface Row {

        /** Moves it by a step. */
        void move(int step);

        /** Takes it out. */
        void remove();

        /** Begins another below it. */
        void another();
    }

    /** Has the keys of a field do it. */
    static void keys(TextArea input, Row row) {
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
            if (arrow && event.isAltDown()) {
                event.consume();
                row.move(event.getCode() == KeyCode.UP ? -1 : 1);
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                row.another();
            } else if (event.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty()) {
                event.consume();
                row.remove();
            }
        });
    }

    /** The button that takes it out. */
    static Node remove(Row row) {
        Button remove = new Button();
        remove.setGraphic(Nodes.icon(Feather.X));
        remove.getStyleClass().addAll("bar-icon", "row-remove");
        remove.setAccessibleText(Words.say("sheet.row.remove"));
        remove.setTooltip(Nodes.hint(Words.say("sheet.row.remove.hint")));
        remove.setOnAction(event -> row.remove());
        VBox top = new VBox(remove);
        top.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return top;
    }
}
