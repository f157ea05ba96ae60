package chancery.time;

import chancery.text.Words;
import java.io.Serial;

/** A text is no EDTF value. The message says to its writer what is wrong and at which character. */
public final class EdtfException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int character;

    /**
     * A refusal.
     *
     * @param value the whole text that was read
     * @param index where in it the trouble is, from 0; may be its length: something is missing at the end
     * @param reason what is wrong, as the second half of a sentence
     */
    EdtfException(String value, int index, String reason) {
        super(Words.say("time.edtf.refused", value, Integer.toString(index + 1), reason));
        this.character = index + 1;
    }

    /** The character at which the trouble is, counted from 1. */
    public int character() {
        return character;
    }
}
