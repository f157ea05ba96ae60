package chancery.store;

import chancery.text.Words;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A dossier, or a change to one, was refused: nothing was changed. The message is for the user: what happened, what is safe,
 * what to do.
 */
public final class DossierRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Why. Each has its words: {@code store.refused.} and the constant in lower case with hyphens. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** It is a folder or a device. */
        NOT_A_FILE,
        /** It has no bytes. */
        EMPTY,
        /** It is no SQLite file. */
        NOT_A_DOSSIER,
        /** It is another program's SQLite file. */
        FOREIGN,
        /** It has a dossier's mark, but other tables than a dossier has. */
        ALTERED,
        /** A later version of the program made it. */
        NEWER,
        /** Its pages, or what they hold, do not fit together. */
        DAMAGED,
        /** It was to be saved from damage, and nothing in it can be read. */
        NOTHING_LEFT,
        /** A journal lies beside it that is not its own. */
        STRAY_JOURNAL,
        /** A change to it was interrupted, and where it lies it cannot be taken back. */
        INTERRUPTED,
        /** An earlier version of the program made it, and it can only be read. */
        OLDER,
        /** Another program has it locked. */
        LOCKED,
        /** The user may not read it. */
        UNREADABLE,
        /** A new dossier was to be made where there is a file. */
        EXISTS,
        /** A new dossier was to be made where nothing can be written. */
        UNWRITABLE,
        /** It was to be changed, and is open for reading only. */
        READ_ONLY,
        /** It is no longer where it was opened. */
        GONE,
        /** A change refers to a record that is not there. */
        DANGLING,
        /** A record was to be removed to which others refer. */
        IN_USE,
        /** A text is longer than a dossier takes. */
        TOO_LONG,
        /** A change contradicts what stands in the dossier: an id or a number is given twice, a passage says two things. */
        CONFLICT;

        String key() {
            return "store.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** A refusal of a file, with the file's name as the first argument of its words. */
    public DossierRefused(Reason reason, Path file, Object... more) {
        super(words(reason, file, more));
        this.reason = reason;
    }

    /** A refusal with what led to it. */
    DossierRefused(Reason reason, Path file, Throwable cause) {
        super(words(reason, file), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    private static String words(Reason reason, Path file, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = String.valueOf(file.getFileName());
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Words.say(reason.key(), arguments);
    }
}
