package chancery.view.list;

import chancery.model.Reality;
import chancery.paint.Shade;
import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.list.EventColumn;
import chancery.viewmodel.list.EventLine;
import chancery.viewmodel.list.EventListViewModel;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What one column says of one event. A cell that has no room for all of it says the whole on hovering. */
final class EventCell extends TableCell<Integer, Integer> {

    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
    private static final double DOT = 4;
    private static final int MOST_DOTS = 4;

    private final EventListViewModel viewModel;
    private final LooksViewModel looks;
    private final EventColumn column;
    private final HBox dots = Nodes.row("list-dots");
    private final FontIcon caution = Nodes.icon(Feather.ALERT_TRIANGLE, "event-caution");
    private final Tooltip whole = Nodes.hint("");

    EventCell(EventListViewModel viewModel, LooksViewModel looks, EventColumn column) {
        this.viewModel = viewModel;
        this.looks = looks;
        this.column = column;
        getStyleClass().addAll("event-cell", "event-" + column.word());
    }

    @Override
    protected void updateItem(@Nullable Integer entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        if (empty || entry == null) {
            return;
        }
        if (entry < 0) {
            setAccessibleText(EventRow.heading(viewModel, entry));
            return;
        }
        viewModel.line(getIndex()).ifPresentOrElse(this::show, () -> setText(column == EventColumn.TITLE ? "…" : ""));
    }

    private void show(EventLine line) {
        String words = line.cell(column);
        setText(words);
        pseudoClassStateChanged(PLAIN, column == EventColumn.REALITY && line.reality() == Reality.OCCURRED);
        if (column == EventColumn.ACTORS && !line.shades().isEmpty()) {
            dots.getChildren().clear();
            for (Shade shade :
                    line.shades().stream().distinct().limit(MOST_DOTS).toList()) {
                Circle dot = new Circle(DOT);
                dot.setStyle("-fx-fill: " + shade.on(looks.dark()) + ";");
                dots.getChildren().add(dot);
            }
            setGraphic(dots);
        }
        boolean unsound = column == EventColumn.TITLE && viewModel.unsound(line);
        if (unsound) {
            setGraphic(caution);
        }
        String said = column == EventColumn.WHEN ? when(line) : words;
        String more = unsound ? said + "\n" + Words.say("window.list.unsound") : said;
        if (!more.isEmpty()) {
            whole.setText(more);
            setTooltip(whole);
        }
        // Whoever listens hears the whole of a row at its first cell, and column by column from there.
        boolean first = getTableView().getVisibleLeafIndex(getTableColumn()) == 0;
        setAccessibleText(
                first ? EventRow.told(viewModel, getIndex(), line) : column.title() + ": " + (unsound ? more : words));
    }

    /** The date in full, and as a source writes it. */
    private static String when(EventLine line) {
        String full = line.when().equals(line.whenInFull()) ? line.when() : line.when() + "\n" + line.whenInFull();
        return line.wording() == null ? full : full + "\n“" + line.wording() + "”";
    }
}
