package chancery.store;

import chancery.model.Worded;

/** What sort of step it was. */
public enum Deed implements Worded {
    /** The dossier was begun with records in it; there is nothing before that to go back to. */
    BEGUN,
    /** An edit was made. */
    MADE,
    /** An earlier edit was taken back by a new one, which is an edit as any other. */
    TAKEN_BACK,
    /** An edit was undone. */
    UNDONE,
    /** An undone edit was made again. */
    REDONE,
    /** A sheet was printed or exported, and kept. It is no edit: what can be undone and redone stays as it is. */
    KEPT
}
