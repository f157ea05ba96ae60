package chancery.view.list;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.list.EventColumn;
import chancery.viewmodel.list.EventListViewModel;
import chancery.viewmodel.list.ListColumns;
import chancery.viewmodel.list.ListOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.kordamp.ikonli.feather.Feather;

/**
 * The table of the list. Columns are moved, resized and sorted by their headers; the column of titles takes the room that the
 * others leave.
 */
final class EventTable {

    private static final double EM = 0.15;
    private static final double SCROLL_BAR = 15;

    private final EventListViewModel viewModel;
    private final LooksViewModel looks;
    private final TableView<Integer> table = new TableView<>();
    private final Map<EventColumn, TableColumn<Integer, Integer>> columns = new EnumMap<>(EventColumn.class);
    private boolean arranging;

    EventTable(EventListViewModel viewModel, LooksViewModel looks) {
        this.viewModel = viewModel;
        this.looks = looks;
        table.getStyleClass().addAll("edge-to-edge", "event-table");
        table.setItems(viewModel.rows());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> new EventRow(viewModel));
        table.setSortPolicy(view -> sort());
        table.setAccessibleText(Words.say("window.list"));
        table.setAccessibleHelp(Words.say("window.list.help"));
        table.setPlaceholder(
                Nodes.empty(Feather.CALENDAR, Words.say("window.list.empty"), Words.say("window.list.empty.how")));
        for (EventColumn column : EventColumn.values()) {
            columns.put(column, made(column));
        }
        viewModel.columns().shownProperty().subscribe(this::arrange);
        looks.textSizeProperty()
                .subscribe(percent -> arrange(viewModel.columns().shown()));
        table.getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) change -> keep());
        table.widthProperty().addListener((property, before, after) -> fill());
        viewModel.orderProperty().subscribe(this::mark);
    }

    TableView<Integer> view() {
        return table;
    }

    /** Shows the lines anew, where the row of an event is another or is to look otherwise. */
    void refresh() {
        table.refresh();
    }

    /** Chooses an entry, and brings it into sight. */
    void select(int index) {
        table.getSelectionModel().clearAndSelect(index);
        table.getFocusModel().focus(index);
        if (index < firstInSight() || index > lastInSight()) {
            table.scrollTo(Math.max(0, index - 3));
        }
    }

    /** The first entry in sight; −1 before the first layout. */
    int firstInSight() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : -1;
    }

    /** The last entry in sight; −1 before the first layout. */
    int lastInSight() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getLastVisibleCell() != null
                ? flow.getLastVisibleCell().getIndex()
                : -1;
    }

    private TableColumn<Integer, Integer> made(EventColumn column) {
        TableColumn<Integer, Integer> made = new TableColumn<>();
        made.setId("list-" + column.word());
        Label title = new Label(column.title());
        title.setTooltip(Nodes.hint(column.hint()));
        made.setGraphic(title);
        made.setUserData(column);
        made.setSortable(column.sortable());
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(view -> new EventCell(viewModel, looks, column));
        made.widthProperty().addListener((property, before, after) -> keep());
        return made;
    }

    private void arrange(List<ListColumns.Wide> shown) {
        if (arranging) {
            return;
        }
        arranging = true;
        for (ListColumns.Wide each : shown) {
            column(each.column()).setPrefWidth(Math.rint(each.width(viewModel.all()) * em()));
        }
        table.getColumns()
                .setAll(shown.stream().map(each -> column(each.column())).toList());
        arranging = false;
        fill();
    }

    /** Remembers the columns as the user has drawn them. */
    private void keep() {
        if (!arranging) {
            arranging = true;
            viewModel.columns().set(table.getColumns().stream().map(this::wide).toList());
            arranging = false;
            fill();
        }
    }

    private ListColumns.Wide wide(TableColumn<Integer, ?> column) {
        EventColumn what = (EventColumn) column.getUserData();
        return new ListColumns.Wide(what, what == EventColumn.TITLE ? what.width() : column.getWidth() / em());
    }

    private void fill() {
        TableColumn<Integer, Integer> title = column(EventColumn.TITLE);
        if (arranging || !table.getColumns().contains(title) || table.getWidth() <= 0) {
            return;
        }
        double others = table.getColumns().stream()
                .filter(column -> column != title)
                .mapToDouble(TableColumn::getWidth)
                .sum();
        arranging = true;
        title.setPrefWidth(Math.max(EventColumn.TITLE.width() * em(), table.getWidth() - others - SCROLL_BAR));
        arranging = false;
    }

    /** What the user asked for at a header. */
    private boolean sort() {
        if (!arranging) {
            ListOrder order = table.getSortOrder().isEmpty()
                    ? ListOrder.TIME
                    : order(table.getSortOrder().get(0));
            viewModel.sort(order);
        }
        return true;
    }

    private static ListOrder order(TableColumn<Integer, ?> column) {
        return new ListOrder(
                (EventColumn) column.getUserData(), column.getSortType() == TableColumn.SortType.ASCENDING);
    }

    /** Marks the header by which the list is sorted. */
    private void mark(ListOrder order) {
        arranging = true;
        if (order.ofTheTimeline()) {
            table.getSortOrder().clear();
        } else {
            TableColumn<Integer, Integer> column = column(order.column());
            column.setSortType(order.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
        arranging = false;
    }

    private TableColumn<Integer, Integer> column(EventColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    private double em() {
        return looks.textSizeProperty().getValue() * EM;
    }
}
