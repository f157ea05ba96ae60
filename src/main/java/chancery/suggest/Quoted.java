package chancery.suggest;

/**
 * What stands between quotation marks, in UTF-16 units and without the marks.
 *
 * @param open where the opening mark stands
 * @param close after the closing mark, or where the paragraph ends
 * @param start the first unit of the words
 * @param end after the last; a comma before the closing mark belongs to the sentence around it
 * @param comma whether there was such a comma
 * @param goesOn whether nothing closes it, so that the next paragraph goes on with it
 */
record Quoted(int open, int close, int start, int end, int paragraph, boolean comma, boolean goesOn) {}
