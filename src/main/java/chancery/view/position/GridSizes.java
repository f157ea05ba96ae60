package chancery.view.position;

import chancery.viewmodel.position.Matrix;
import chancery.viewmodel.position.RowsBy;

/**
 * How large the parts of the matrix are, in pixels. Everything grows with the text; columns share the room there is, and are
 * never narrower than a cell's words need.
 *
 * @param em the size of ordinary text
 * @param header how wide the column of actors is
 * @param head how high the row of issues is
 * @param column how wide a column is
 * @param tops where each row begins, and at the end where the last one ends
 */
record GridSizes(double em, double header, double head, double column, double[] tops) {

    /** How many positions a cell shows at most. */
    static final int MOST = 3;

    private static final double NARROWEST = 11.2;
    private static final double WIDEST = 20;
    private static final double ENTRY = 3.75;
    private static final double PADDING = 1.3;

    static GridSizes of(Matrix matrix, double em, double width) {
        double header = Math.rint(Math.max(11 * em, Math.min(15 * em, width * 0.17)));
        int columns = Math.max(1, matrix.columns().size());
        double column = Math.floor(Math.max(NARROWEST * em, Math.min(WIDEST * em, (width - header) / columns)));
        double[] tops = new double[matrix.rows().size() + 1];
        for (int row = 0; row < matrix.rows().size(); row++) {
            int entries = Math.max(1, Math.min(MOST, matrix.fullest(row)));
            boolean more = matrix.fullest(row) > MOST || matrix.changes(row);
            double sides = matrix.by() == RowsBy.SIDES ? 0.2 : 0;
            tops[row + 1] = tops[row] + Math.rint(em * (PADDING + entries * (ENTRY + sides) + (more ? 1.3 : 0)));
        }
        return new GridSizes(em, header, Math.rint(4.1 * em), column, tops);
    }

    double bodyHeight() {
        return tops[tops.length - 1];
    }

    double bodyWidth(Matrix matrix) {
        return column * matrix.columns().size();
    }

    double rowHeight(int row) {
        return tops[row + 1] - tops[row];
    }

    /** The row at a height below the head; the nearest where there is none. */
    int rowAt(double y) {
        int low = 0;
        int high = tops.length - 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tops[middle + 1] > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Math.max(0, low);
    }
}
