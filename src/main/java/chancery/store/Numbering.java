package chancery.store;

/**
 * Gives out the numbers of records. A number is not given again while the file is open, though the record it went to be
 * removed or its transaction rolled back, so that whoever holds on to one never gets another record by it.
 */
final class Numbering {

    private int highest;

    int next(Statements statements) {
        if (highest == 0) {
            highest = Math.toIntExact(statements.number("entry/highest"));
        }
        highest = Math.incrementExact(highest);
        return highest;
    }
}
