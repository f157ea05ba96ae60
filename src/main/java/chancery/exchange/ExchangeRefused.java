package chancery.exchange;

import java.io.Serial;

/** What was to be written was refused; everything is as it was. The message is for the user. */
public final class ExchangeRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** A refusal in words for the user. */
    public ExchangeRefused(String message) {
        super(message);
    }
}
