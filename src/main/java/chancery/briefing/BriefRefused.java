package chancery.briefing;

import java.io.Serial;

/**
 * A sheet or a picture was refused: nothing was written. The message is for the user: what is missing, and what to do.
 */
public final class BriefRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** A refusal in words for the user. */
    public BriefRefused(String message) {
        super(message);
    }
}
