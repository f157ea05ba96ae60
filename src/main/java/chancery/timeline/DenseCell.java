package chancery.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a dense row: cells stand at fixed places of a scale that has not been moved, so that numbers do not change while
 * the user pans.
 *
 * @param index its place, from left to right; cell 0 begins at pixel 0
 * @param count how many events fall into it
 * @param rows the first of them
 * @param only the place of the one event where there is no other, or null
 */
record DenseCell(long index, int count, Rows rows, @Nullable Span only) {

    /** How many rows a cell names at most. */
    static final int MOST_ROWS = 32;
}
