package chancery.view.field;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for prose: Enter begins a paragraph, Tab goes on to the next field. */
final class ProseArea extends TextArea {

    /** An empty field, some lines high. */
    ProseArea(int lines) {
        setPrefRowCount(lines);
        setWrapText(true);
        getStyleClass().add("prose-area");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && FieldNodes.bare(event)) {
                event.consume();
                // In a text area Tab types a tabulator, and Ctrl Tab goes on.
                fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false));
            }
        });
    }
}
