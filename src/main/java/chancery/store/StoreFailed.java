package chancery.store;

import java.io.Serial;

/**
 * The world failed while a dossier was read or written: the disk is full, or cannot be read. The message is for the user: what
 * was being attempted, what is safe, what to do; the cause is for the log. What was committed before is kept.
 */
public final class StoreFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** A failure, in words for the user, with its cause. */
    public StoreFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
