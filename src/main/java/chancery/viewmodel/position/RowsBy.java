package chancery.viewmodel.position;

import chancery.model.Worded;

/** Whose positions make a row of the matrix. */
public enum RowsBy implements Worded {
    /** Every actor's own. */
    ACTORS,
    /** Those taken on a side's behalf; whoever speaks for itself alone has a row below. */
    SIDES
}
