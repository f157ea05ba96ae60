package chancery.model;

/** How reliable a source is: the letters of the Admiralty code. F means "cannot be judged", not "worst": never sort by it. */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
