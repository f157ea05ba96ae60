package chancery.store.backup;

import chancery.model.Worded;

/** Why a backup was made. */
public enum Occasion implements Worded {
    /** The dossier was opened. */
    OPENED,
    /** Some minutes had passed, and something had changed. */
    TIME,
    /** Another dossier was to be brought into it. */
    IMPORT,
    /** Many records were to be deleted. */
    DELETION,
    /** A backup was to take its place. */
    RESTORE,
    /** Somebody asked for it. */
    ASKED
}
