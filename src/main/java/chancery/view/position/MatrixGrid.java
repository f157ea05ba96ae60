package chancery.view.position;

import chancery.text.Words;
import chancery.view.look.Nodes;
import chancery.view.look.OwnArrows;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.position.Matrix;
import chancery.viewmodel.position.PositionsViewModel;
import chancery.viewmodel.position.Spot;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The matrix. The row of issues and the column of actors stay where they are while the cells move below and beside them. Only
 * what can be seen exists: a cell that is scrolled into view is one that was scrolled out of it, filled anew.
 */
final class MatrixGrid extends Region implements OwnArrows {

    /** The part of a cell's key that is its column. */
    private static final long COLUMN = 0xffffffffL;

    private final PositionsViewModel viewModel;
    private final LooksViewModel looks;
    private final Consumer<Spot> open;
    private final Consumer<Spot> make;
    private final Label corner = new Label();
    private final Pane body = clipped("matrix-body");
    private final Pane head = clipped("matrix-heads");
    private final Pane side = clipped("matrix-sides");
    private final Pool<CellNode> cells = new Pool<>(body, CellNode::new);
    private final Pool<IssueNode> issues = new Pool<>(head, IssueNode::new);
    private final Pool<RowNode> rows = new Pool<>(side, RowNode::new);
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private GridSizes sizes;

    /**
     * Shows the matrix of a view model.
     *
     * @param open called with a place whose positions are to be read
     * @param make called with a place where a position is to be taken
     */
    MatrixGrid(PositionsViewModel viewModel, LooksViewModel looks, Consumer<Spot> open, Consumer<Spot> make) {
        this.viewModel = viewModel;
        this.looks = looks;
        this.open = open;
        this.make = make;
        this.sizes = GridSizes.of(matrix(), corner.getFont().getSize(), 0);
        getStyleClass().add("matrix");
        corner.getStyleClass().add("matrix-corner");
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(body, side, head, corner, across, down);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(Words.say("window.key.view.positions"));
        across.valueProperty().subscribe(value -> requestLayout());
        down.valueProperty().subscribe(value -> requestLayout());
        corner.fontProperty().subscribe(font -> requestLayout());
        viewModel.matrixProperty().subscribe(now -> refresh());
        viewModel.heldProperty().subscribe(now -> refresh());
        viewModel.unsoundProperty().subscribe(now -> refresh());
        looks.darkProperty().when(Nodes.shown(this)).subscribe(dark -> refresh());
        viewModel.spotProperty().subscribe(this::follow);
        setOnScroll(this::scroll);
        body.setOnMousePressed(this::press);
        head.setOnMousePressed(event -> pressHead(event.getX()));
        side.setOnMousePressed(event -> pressSide(event.getY()));
        setOnKeyPressed(new GridKeys(this, viewModel)::pressed);
    }

    /** Opens what stands at a place: its history, or where it is empty a form for a position. */
    void enter(Spot spot) {
        if (matrix().at(spot).isEmpty()) {
            make.accept(spot);
        } else {
            open.accept(spot);
        }
    }

    /** How many rows can be seen at once; at least 1. */
    int rowsInView() {
        double height = Math.max(1, getHeight() - sizes.head());
        return Math.max(1, (int) (height / sizes.rowHeight(Math.max(0, sizes.rowAt(down.getValue())))) - 1);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        corner.setVisible(!matrix().isEmpty());
        sizes = GridSizes.of(matrix(), corner.getFont().getSize(), width);
        double bar = Math.ceil(down.prefWidth(-1));
        boolean tall = sizes.bodyHeight() > height - sizes.head();
        double inside = width - sizes.header() - (tall ? bar : 0);
        if (tall) {
            sizes = GridSizes.of(matrix(), sizes.em(), width - bar);
            inside = width - bar - sizes.header();
        }
        boolean wide = sizes.bodyWidth(matrix()) > inside + 0.5;
        double room = height - sizes.head() - (wide ? bar : 0);
        arrange(across, wide, sizes.bodyWidth(matrix()), inside);
        arrange(down, sizes.bodyHeight() > room, sizes.bodyHeight(), room);
        corner.resizeRelocate(0, 0, sizes.header(), sizes.head());
        head.resizeRelocate(sizes.header(), 0, inside, sizes.head());
        side.resizeRelocate(0, sizes.head(), sizes.header(), room);
        body.resizeRelocate(sizes.header(), sizes.head(), inside, room);
        across.resizeRelocate(sizes.header(), height - bar, inside, bar);
        down.resizeRelocate(width - bar, sizes.head(), bar, room);
        fill();
    }

    private static void arrange(ScrollBar bar, boolean needed, double content, double room) {
        bar.setVisible(needed);
        double most = Math.max(0, content - room);
        bar.setMax(most);
        bar.setVisibleAmount(content <= 0 ? 0 : most * Math.min(1, room / content));
        bar.setBlockIncrement(room);
        bar.setUnitIncrement(room / 10);
        bar.setValue(Math.min(bar.getValue(), most));
    }

    private void fill() {
        Matrix now = matrix();
        double x = Math.rint(across.getValue());
        double y = Math.rint(down.getValue());
        int left = (int) (x / sizes.column());
        int right = (int) Math.min(now.columns().size() - 1, (x + body.getWidth()) / sizes.column());
        int top = sizes.rowAt(y);
        int bottom = now.rows().isEmpty() ? -1 : sizes.rowAt(y + body.getHeight());
        issues.keep(column -> column >= left && column <= right);
        rows.keep(row -> row >= top && row <= bottom);
        cells.keep(place -> within(place >>> 32, top, bottom) && within(place & COLUMN, left, right));
        for (int column = left; column <= right; column++) {
            int of = column;
            issues.at(column, node -> node.show(now.columns().get(of)))
                    .resizeRelocate(column * sizes.column() - x, 0, sizes.column(), sizes.head());
        }
        for (int row = top; row <= bottom; row++) {
            int of = row;
            rows.at(row, node -> node.show(now.rows().get(of), looks.dark()))
                    .resizeRelocate(0, sizes.tops()[row] - y, sizes.header(), sizes.rowHeight(row));
            for (int column = left; column <= right; column++) {
                cell(now, row, column)
                        .resizeRelocate(
                                column * sizes.column() - x,
                                sizes.tops()[row] - y,
                                sizes.column(),
                                sizes.rowHeight(row));
            }
        }
    }

    private CellNode cell(Matrix now, int row, int column) {
        return cells.at(place(row, column), node -> {
            node.show(
                    now.cell(row, column),
                    viewModel.heldProperty().get(),
                    now.by(),
                    line -> viewModel.name(line.position().actor()),
                    line -> viewModel.unsound(line.position()));
            node.setChosen(now.spot(row, column).equals(viewModel.spotProperty().get()));
        });
    }

    private void refresh() {
        issues.keep(column -> false);
        rows.keep(row -> false);
        cells.keep(place -> false);
        viewModel.shownSpot().ifPresent(this::tell);
        requestLayout();
    }

    /** Marks the cell that is looked at, and brings it into view. */
    private void follow(@Nullable Spot spot) {
        Matrix now = matrix();
        cells.keep(place -> false);
        if (spot != null && now.row(spot) != Matrix.NONE && now.column(spot) != Matrix.NONE) {
            if (getWidth() > 0) {
                reveal(across, now.column(spot) * sizes.column(), sizes.column(), body.getWidth());
                reveal(down, sizes.tops()[now.row(spot)], sizes.rowHeight(now.row(spot)), body.getHeight());
            }
            tell(spot);
        }
        requestLayout();
    }

    private static void reveal(ScrollBar bar, double from, double length, double room) {
        double value = bar.getValue();
        double most = from;
        double least = from + length - room;
        bar.setValue(Math.max(0, Math.min(bar.getMax(), Math.max(Math.min(value, most), least))));
    }

    private void tell(Spot spot) {
        Matrix now = matrix();
        CellNode cell = new CellNode();
        cell.show(
                now.at(spot),
                viewModel.heldProperty().get(),
                now.by(),
                line -> viewModel.name(line.position().actor()),
                line -> viewModel.unsound(line.position()));
        setAccessibleText(Words.say(
                "positions.cell.told",
                viewModel.name(spot.actor()),
                now.columns().get(now.column(spot)).title(),
                cell.told()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void press(MouseEvent event) {
        requestFocus();
        Matrix now = matrix();
        int column = (int) ((event.getX() + across.getValue()) / sizes.column());
        double y = event.getY() + down.getValue();
        if (event.getButton() == MouseButton.PRIMARY && column < now.columns().size() && y < sizes.bodyHeight()) {
            Spot spot = now.spot(sizes.rowAt(y), column);
            viewModel.choose(spot);
            if (event.getClickCount() == 2) {
                enter(spot);
            }
        }
    }

    private void pressHead(double x) {
        requestFocus();
        int column = (int) ((x + across.getValue()) / sizes.column());
        if (column < matrix().columns().size()) {
            viewModel.chooseIssue(matrix().columns().get(column).id());
        }
    }

    private void pressSide(double y) {
        requestFocus();
        if (y + down.getValue() < sizes.bodyHeight()) {
            viewModel.choose(
                    matrix().rows().get(sizes.rowAt(y + down.getValue())).actor());
        }
    }

    private void scroll(ScrollEvent event) {
        across.setValue(Math.max(0, Math.min(across.getMax(), across.getValue() - event.getDeltaX())));
        down.setValue(Math.max(0, Math.min(down.getMax(), down.getValue() - event.getDeltaY())));
        event.consume();
    }

    private Matrix matrix() {
        return viewModel.matrixProperty().get();
    }

    private static boolean within(long value, int from, int to) {
        return value >= from && value <= to;
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    private static Pane clipped(String style) {
        Pane pane = new Pane();
        pane.getStyleClass().add(style);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        pane.setManaged(false);
        return pane;
    }
}
