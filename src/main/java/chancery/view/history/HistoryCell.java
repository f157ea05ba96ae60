package chancery.view.history;

import chancery.view.look.Nodes;
import chancery.viewmodel.history.HistoryLine;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A step of the history: what was done, by whom and when. What was undone stands back. */
final class HistoryCell extends ListCell<HistoryLine> {

    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private final Label title = Nodes.label("", "history-title");
    private final Label detail = Nodes.label("", "history-detail");
    private final VBox card = new VBox(title, detail);

    HistoryCell() {
        getStyleClass().add("history-cell");
        title.setMinWidth(0);
        detail.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HistoryLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            pseudoClassStateChanged(FAINT, false);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(FAINT, line.faint());
        title.setText(line.title());
        detail.setText(line.detail());
        setGraphic(card);
        setAccessibleText(line.title() + ". " + line.detail());
    }
}
