package chancery.suggest;

/**
 * A sentence with its quotations as single pieces. A piece from 0 on is the number of a token, one below 0 stands for the quotation
 * {@code -1 - piece}.
 *
 * @param pieces in order, not empty
 * @param paragraph the line it stands in
 */
record Sentence(int[] pieces, int paragraph) {

    static int quotation(int quote) {
        return -1 - quote;
    }

    boolean quotes(int at) {
        return pieces[at] < 0;
    }

    int quote(int at) {
        return -1 - pieces[at];
    }

    int length() {
        return pieces.length;
    }
}
