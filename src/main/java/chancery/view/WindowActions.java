package chancery.view;

import chancery.view.look.Overlay;

/** What the window as a whole can do, whether a key, a button or the menu asks for it. */
interface WindowActions {

    /** Searches everything. */
    void search();

    /** The layer over the window, where cards such as forms are shown one at a time. */
    Overlay overlay();

    /** Shows the sheet of keys. */
    void keys();

    /** Closes what lies over the window; else chooses nothing. */
    void escape();

    /** Asks for a file and opens it. */
    void open();

    /** Makes a new dossier. */
    void make();

    /** Prints the briefing sheet. */
    void brief();

    /** Shows the backups of the dossier. */
    void backups();

    /** Asks where to save a copy of the dossier, and goes on there. */
    void saveCopy();

    /** Closes the dossier. */
    void close();

    /** Ends the program. */
    void quit();
}
