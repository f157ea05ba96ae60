package chancery.edit;

import chancery.model.Worded;

/** What two records that are made one may say differently, so that one of them must be chosen. */
public enum Trait implements Worded {
    KIND,
    SIDE,
    COLOUR,
    QUESTION,
    MINUS,
    PLUS,
    COORDINATES,
    TITLE,
    PUBLISHER,
    AUTHOR,
    PUBLISHED,
    LANGUAGE,
    URL,
    GRADE,
    RELAYS
}
