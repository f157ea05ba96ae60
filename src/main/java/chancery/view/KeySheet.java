package chancery.view;

import static chancery.view.look.Nodes.label;

import chancery.text.Words;
import chancery.view.look.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card over the window that lists every key. */
final class KeySheet extends VBox {

    KeySheet(List<Shortcut> shortcuts) {
        getStyleClass().addAll("overlay-card", "key-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Map<String, List<Shortcut>> groups = new LinkedHashMap<>();
        shortcuts.stream()
                .filter(shortcut -> !shortcut.shown().isEmpty())
                .forEach(shortcut -> groups.computeIfAbsent(shortcut.group(), group -> new ArrayList<>())
                        .add(shortcut));
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("key-columns");
        groups.forEach((group, of) -> columns.getChildren().add(group(group, of)));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.getStyleClass().addAll("edge-to-edge", "key-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Nodes.row(
                                "overlay-head",
                                label(Words.say("window.keys"), "overlay-title"),
                                Nodes.spring(),
                                label("Esc", "key"),
                                label(Words.say("window.search.close"), "key-what")),
                        scroll);
        setFocusTraversable(true);
        setAccessibleText(Words.say("window.keys"));
    }

    private static Node group(String group, List<Shortcut> shortcuts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (Shortcut shortcut : shortcuts) {
            HBox keys = Nodes.row("key-names");
            shortcut.shown().forEach(key -> keys.getChildren().add(label(key, "key")));
            grid.addRow(grid.getRowCount(), keys, label(Words.say(shortcut.what()), "key-does"));
        }
        VBox column = new VBox(label(Words.say(group).toUpperCase(Words.LANGUAGE), "section-heading"), grid);
        column.getStyleClass().add("key-group");
        return column;
    }
}
