package chancery.briefing.sheet;

import java.util.List;

/**
 * Rows under a header that is repeated on every page.
 *
 * @param columns left to right; at least one
 * @param rows each with one cell a column
 * @param named whether the first cell of a row says what the row is about
 * @param narrow whether half the width of a page is enough, so that the rows may stand in two columns of a page
 */
public record Table(List<Column> columns, List<List<Cell>> rows, boolean named, boolean narrow) {

    /** Copies the lists; refuses a table without columns, and rows of another width. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("each row needs one cell a column");
        }
    }

    /**
     * A column.
     *
     * @param title what stands above it
     * @param share of the table's width, in relation to the other columns' shares; above 0
     * @param side where its words stand
     */
    public record Column(String title, int share, Side side) {

        /** Refuses a column without width. */
        public Column {
            if (share <= 0) {
                throw new IllegalArgumentException("a column needs some width");
            }
        }

        /** A column of words. */
        public Column(String title, int share) {
            this(title, share, Side.START);
        }
    }

    /** Where the words of a column stand. */
    public enum Side {
        /** Words. */
        START,
        /** Numbers. */
        END
    }

    /**
     * A cell.
     *
     * @param lines each begins a line of its own
     */
    public record Cell(List<Phrase> lines) {

        /** Copies the list. */
        public Cell {
            lines = List.copyOf(lines);
        }

        /** A cell of one line of plain words, or an empty one. */
        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(Phrase.of(text)));
        }

        /** A cell of one line. */
        public static Cell of(Phrase line) {
            return new Cell(List.of(line));
        }
    }
}
