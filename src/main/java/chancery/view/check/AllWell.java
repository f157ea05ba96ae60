package chancery.view.check;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.check.Sought;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says that nothing was found, with all that was looked for, line by line, so that somebody can rely on it. */
final class AllWell extends ScrollPane {

    AllWell(List<Sought> sought) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("all-well-lines");
        ColumnConstraints tick = new ColumnConstraints();
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        lines.getColumnConstraints().addAll(tick, name);
        for (Sought each : sought) {
            lines.addRow(
                    lines.getRowCount(),
                    Nodes.icon(Feather.CHECK, "all-well-tick"),
                    Nodes.label(each.name(), "all-well-name"),
                    Nodes.prose(each.what(), "all-well-what"));
        }
        VBox content = Nodes.empty(
                Feather.CHECK_CIRCLE, Words.say("window.checks.empty"), Words.say("window.checks.empty.looked"));
        content.getChildren().add(lines);
        content.getStyleClass().add("all-well");
        setContent(new StackPane(content));
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "all-well-pane");
    }
}
