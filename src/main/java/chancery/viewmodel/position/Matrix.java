package chancery.viewmodel.position;

import chancery.model.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The positions as rows of actors and columns of issues. Whether they are held on a day is {@link PositionsAt}'s. */
public final class Matrix {

    /** No row or column. */
    public static final int NONE = -1;

    private final RowsBy by;
    private final List<MatrixRow> rows;
    private final List<Issue> columns;
    private final Map<Spot, List<PositionLine>> cells;
    private final int[] fullest;
    private final boolean[] more;
    private final Map<Object, Integer> places = new HashMap<>();

    /**
     * A matrix.
     *
     * @param by what its rows are
     * @param cells the positions of each place that has some; others than those of the rows and columns do no harm
     */
    Matrix(RowsBy by, List<MatrixRow> rows, List<Issue> columns, Map<Spot, List<PositionLine>> cells) {
        this.by = by;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.cells = cells;
        this.fullest = new int[rows.size()];
        this.more = new boolean[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            places.put(rows.get(row).actor(), row);
            for (int column = 0; column < columns.size(); column++) {
                List<PositionLine> cell = cell(row, column);
                int together = together(cell);
                fullest[row] = Math.max(fullest[row], together);
                more[row] |= cell.size() > Math.max(1, together);
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            places.put(columns.get(column).id(), column);
        }
    }

    /** A matrix with nothing in it. */
    static Matrix empty(RowsBy by) {
        return new Matrix(by, List.of(), List.of(), Map.of());
    }

    /** What its rows are. */
    public RowsBy by() {
        return by;
    }

    /** The rows, from the top. */
    public List<MatrixRow> rows() {
        return rows;
    }

    /** The issues, from the left. */
    public List<Issue> columns() {
        return columns;
    }

    /** The positions of a cell, the latest first; empty where there is none. */
    public List<PositionLine> cell(int row, int column) {
        return at(spot(row, column));
    }

    /** The positions at a place, the latest first; empty where there is none. */
    public List<PositionLine> at(Spot spot) {
        return cells.getOrDefault(spot, List.of());
    }

    /** How many positions, at most, a cell of a row has at one time, on whatever day. */
    public int fullest(int row) {
        return fullest[row];
    }

    /** Whether a cell of a row has positions at different times. */
    public boolean changes(int row) {
        return more[row];
    }

    /** The place of a cell. */
    public Spot spot(int row, int column) {
        return new Spot(rows.get(row).actor(), columns.get(column).id());
    }

    /** The row of a place, or {@link #NONE} where it is not shown. */
    public int row(Spot spot) {
        return places.getOrDefault(spot.actor(), NONE);
    }

    /** The column of a place, or {@link #NONE} where it is not shown. */
    public int column(Spot spot) {
        return places.getOrDefault(spot.issue(), NONE);
    }

    /** Whether it has neither rows nor columns. */
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /** The place at which a position stands, whether it is shown or not. */
    public Optional<Spot> spotOf(Object position) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().stream()
                        .anyMatch(line -> line.position().id().equals(position)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How many of some positions may be held on one day. */
    private static int together(List<PositionLine> cell) {
        int most = 0;
        for (PositionLine line : cell) {
            long from = line.tenure().start().earliest();
            most = Math.max(most, (int) cell.stream()
                    .map(PositionLine::tenure)
                    .filter(other ->
                            other.start().earliest() <= from && other.end().latest() >= from)
                    .count());
        }
        return most;
    }
}
