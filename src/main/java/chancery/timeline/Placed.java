package chancery.timeline;

import org.jspecify.annotations.Nullable;

/**
 * An event in a lane: where its mark and its words stand from left to right, and in which row of the lane. In the pixels of a
 * scale that has not been moved.
 *
 * @param row the event
 * @param span its mark
 * @param words its words, or null for none here
 * @param wordsX where the words begin
 * @param above whether the words stand above the mark and not beside it
 * @param level the row of the lane from 0, or {@link #DENSE}
 */
record Placed(int row, Span span, @Nullable LabelWords words, double wordsX, boolean above, int level) {

    /** Stands for the row in which events stand close or as numbers. */
    static final int DENSE = -1;

    double left() {
        return words == null ? span.left() : Math.min(span.left(), wordsX);
    }

    double right() {
        return words == null ? span.right() : Math.max(span.right(), wordsX + words.length());
    }

    Placed at(int newLevel) {
        return new Placed(row, span, words, wordsX, above, newLevel);
    }

    Placed bare() {
        return new Placed(row, span, null, span.right(), false, level);
    }
}
