package chancery.viewmodel.suggest;

import chancery.model.Worded;

/** What may be suggested, in the order in which it is listed. */
public enum SuggestionKind implements Worded {
    /** Words that tell a date. */
    DATE,
    /** Somebody's words. */
    QUOTE,
    /** Names of somebody who is new, or further names of somebody known. */
    ACTOR
}
