package chancery.suggest;

/**
 * Words that may be a date.
 *
 * @param first the first token of them
 * @param last the last one
 * @param plain the words in the order in which a date is read: day, month, year
 */
record DatePhrase(int first, int last, String plain) {

    DatePhrase from(int earlier, String before) {
        return new DatePhrase(earlier, last, before + plain);
    }
}
