package chancery.view.position;

import chancery.viewmodel.position.Matrix;
import chancery.viewmodel.position.PositionsViewModel;
import chancery.viewmodel.position.Spot;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** What the keys do in the matrix: move by cells, rows and pages, and open a cell. */
final class GridKeys {

    private final MatrixGrid grid;
    private final PositionsViewModel viewModel;

    GridKeys(MatrixGrid grid, PositionsViewModel viewModel) {
        this.grid = grid;
        this.viewModel = viewModel;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() || viewModel.matrixProperty().get().isEmpty()) {
            return;
        }
        boolean whole = event.isShortcutDown();
        int far = Integer.MAX_VALUE / 2;
        boolean used = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(0, whole ? -far : -1);
            case RIGHT, KP_RIGHT -> move(0, whole ? far : 1);
            case UP, KP_UP -> move(whole ? -far : -1, 0);
            case DOWN, KP_DOWN -> move(whole ? far : 1, 0);
            case PAGE_UP -> move(-grid.rowsInView(), 0);
            case PAGE_DOWN -> move(grid.rowsInView(), 0);
            case HOME -> move(whole ? -far : 0, -far);
            case END -> move(whole ? far : 0, far);
            case ENTER, SPACE -> viewModel.shownSpot().ifPresent(grid::enter);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    /** Moves from the cell that is looked at; where none is, to the first one. */
    private void move(int rows, int columns) {
        Matrix matrix = viewModel.matrixProperty().get();
        Optional<Spot> here = viewModel.shownSpot();
        int row = here.map(spot -> within(matrix.row(spot) + rows, matrix.rows().size()))
                .orElse(0);
        int column = here.map(spot ->
                        within(matrix.column(spot) + columns, matrix.columns().size()))
                .orElse(0);
        viewModel.choose(matrix.spot(row, column));
    }

    private static int within(int value, int size) {
        return Math.max(0, Math.min(size - 1, value));
    }
}
