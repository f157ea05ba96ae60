package chancery.briefing;

import java.io.Serial;

/**
 * The world failed while a sheet or a picture was written: the folder cannot be written to, or the disk is full. The message is
 * for the user: what was being attempted, and what is safe; the cause is for the log. A file of that name is as it was.
 */
public final class BriefFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** A failure in words for the user, with what led to it. */
    public BriefFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
