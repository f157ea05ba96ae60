package chancery.view.field;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.field.FormField;
import chancery.viewmodel.field.Row;
import chancery.viewmodel.field.RowsField;
import chancery.viewmodel.field.WordsField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lines of fields, with what adds one below them and what takes one out at the end of each. */
final class RowsPane extends VBox {

    private final RowsField field;
    private final FieldNodes nodes;
    private final VBox lines = new VBox();
    private final Button more;
    private final Map<Row, Line> shown = new HashMap<>();

    /** A line as it is shown. */
    private record Line(Node node, Node first) {}

    RowsPane(RowsField field, FieldNodes nodes) {
        this.field = field;
        this.nodes = nodes;
        getStyleClass().add("rows-pane");
        lines.getStyleClass().add("rows");
        lines.managedProperty().bind(lines.visibleProperty());
        more = button(field.more(), Feather.PLUS, this::add);
        more.getStyleClass().add("row-more");
        field.rows().subscribe(this::list);
        list();
        getChildren().addAll(lines, more);
    }

    /** What adds a line. */
    Node more() {
        return more;
    }

    private void add() {
        Row row = field.add();
        Line line = shown.get(row);
        if (line != null) {
            line.first().requestFocus();
        }
    }

    private void list() {
        shown.keySet().retainAll(field.rows());
        lines.getChildren()
                .setAll(field.rows().stream()
                        .map(row -> shown.computeIfAbsent(row, this::line).node())
                        .toList());
        lines.setVisible(!field.rows().isEmpty());
    }

    private Line line(Row row) {
        HBox beside = Nodes.row("row-beside");
        VBox line = new VBox(beside);
        line.getStyleClass().add("row-line");
        Node first = null;
        for (FormField part : row.fields()) {
            FieldNode made = nodes.of(part);
            first = first == null ? made.first() : first;
            VBox framed = FieldFrame.of(part, made.node());
            if (below(part)) {
                line.getChildren().add(framed);
            } else {
                boolean narrow = part instanceof WordsField words && words.isNarrow();
                HBox.setHgrow(framed, narrow ? Priority.NEVER : Priority.ALWAYS);
                framed.setPrefWidth(narrow ? USE_COMPUTED_SIZE : 1);
                beside.getChildren().add(framed);
            }
        }
        Button remove = button("", Feather.X, () -> {
            field.remove(row);
            more.requestFocus();
        });
        remove.getStyleClass().addAll("bar-icon", "row-remove");
        remove.setAccessibleText(Words.say("field.row.remove"));
        HBox.setHgrow(line, Priority.ALWAYS);
        // Last, so that Tab comes to it after the fields.
        return new Line(Nodes.row("row-whole", line, remove), first == null ? remove : first);
    }

    private static boolean below(FormField part) {
        return part instanceof RowsField || part instanceof WordsField words && words.lines() > 1;
    }

    private static Button button(String text, Feather icon, Runnable action) {
        Button button = new Button(text);
        button.setGraphic(Nodes.icon(icon));
        button.setOnAction(event -> action.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && FieldNodes.bare(event)) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }

    /** The lines in sight, for those who look through them. */
    List<Node> lines() {
        return lines.getChildren();
    }
}
