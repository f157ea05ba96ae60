package chancery.view;

import chancery.view.look.Overlay;

/** What the window as a whole can do, with a dossier open or without, whether a key, a button or the menu asks for it. */
interface WindowActions {

    /** The layer over the window, where cards such as forms are shown one at a time. */
    Overlay overlay();

    /** What asks for files. */
    Dialogs dialogs();

    /** Shows the sheet of keys. */
    void keys();

    /** Closes what lies over the window; else chooses nothing. */
    void escape();

    /** Asks for a file and opens it. */
    void open();

    /** Makes a new dossier. */
    void make();

    /** Asks where to save a copy of the dossier, and goes on there; nothing without one. */
    void saveCopy();

    /** Closes the dossier, where one is open. */
    void close();

    /** Ends the program. */
    void quit();
}
