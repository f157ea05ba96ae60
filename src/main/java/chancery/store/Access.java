package chancery.store;

/** What a dossier is opened for. */
public enum Access {
    /** To read and to change. Where that is not possible, the file opens for reading, and its banner says why. */
    EDIT,
    /** To read only. */
    READ
}
