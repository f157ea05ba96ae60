package chancery.settings;

/** Whether the program is light or dark. */
public enum Theme {
    /** As the desktop is. */
    SYSTEM,
    LIGHT,
    DARK
}
