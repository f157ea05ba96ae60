package chancery.viewmodel.field;

/** What a list of completions does with words that name nothing in it. */
public enum Making {
    /** They are of no use. */
    NOTHING,
    /** They may name a new record, which is offered as such. */
    RECORD,
    /** They stand for themselves: a tag, an alias. */
    WORD
}
