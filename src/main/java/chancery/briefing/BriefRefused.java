package chancery.briefing;

import java.io.Serial;
import java.util.OptionalInt;

/**
 * A sheet or a picture was refused: nothing was written. The message is for the user: what is missing, and what to do.
 */
public final class BriefRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int NONE = -1;

    private final int character;

    /** A refusal in words for the user. */
    public BriefRefused(String message) {
        this(message, NONE);
    }

    /**
     * A refusal in words for the user, because of one character.
     *
     * @param character its code point
     */
    public BriefRefused(String message, int character) {
        super(message);
        this.character = character;
    }

    /** The code point that cannot be set, where that is why. */
    public OptionalInt character() {
        return character == NONE ? OptionalInt.empty() : OptionalInt.of(character);
    }
}
