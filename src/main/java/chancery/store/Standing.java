package chancery.store;

import chancery.model.Worded;

/** Where an edit stands now. */
public enum Standing implements Worded {
    /** It is done, and can be undone when all later ones are. */
    DONE,
    /** It was undone, and can be redone. */
    UNDONE,
    /** It was undone, and then another edit was made instead. */
    DROPPED
}
