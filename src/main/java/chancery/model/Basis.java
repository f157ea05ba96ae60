package chancery.model;

/** How a date was come by. */
public enum Basis implements Worded {
    /** The source gives the date. */
    STATED,
    /** The source gives it in relation to its own date or to another event. */
    RELATIVE,
    /** The analyst concluded it. */
    INFERRED
}
