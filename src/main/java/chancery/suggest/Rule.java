package chancery.suggest;

import chancery.model.Worded;

/** What tells who speaks a quotation; shown to the analyst as the reason. */
public enum Rule implements Worded {
    /** "…", said X; "…", X said. */
    AFTER,
    /** X said "…". */
    BEFORE,
    /** According to X. */
    ACCORDING,
    /** X does something: "…". */
    COLON,
    /** The quotation before it, in the same sentence or paragraph, is X's. */
    CARRIED,
    /** X is who the sentence before it is about. */
    PRECEDING,
    /** An agency relays words that the text quotes of X elsewhere. */
    RELAYED,
    /** Nothing tells. */
    NONE
}
