package chancery.viewmodel.position;

/**
 * What the matrix is to show.
 *
 * @param by what its rows are
 * @param order of the rows
 * @param words that an actor, its side, an issue or a condition must have; blank for all
 * @param emptyRows whether actors without a position are shown
 * @param emptyColumns whether issues without a position are shown
 */
record MatrixWish(RowsBy by, RowOrder order, String words, boolean emptyRows, boolean emptyColumns) {}
