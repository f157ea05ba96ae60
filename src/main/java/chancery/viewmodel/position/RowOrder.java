package chancery.viewmodel.position;

import chancery.model.Worded;

/** The order of the rows of the matrix. */
public enum RowOrder implements Worded {
    /** Those of one side together, sides with most positions first. */
    SIDE,
    /** By name. */
    NAME,
    /** Those with most positions first. */
    POSITIONS
}
