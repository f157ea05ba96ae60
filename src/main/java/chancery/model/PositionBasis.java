package chancery.model;

/** How a stance was read from its evidence. */
public enum PositionBasis implements Worded {
    /** The actor said so. */
    SAID,
    /** The source or another speaker says so of the actor. */
    INTERPRETED,
    /** The analyst concluded it. */
    INFERRED
}
