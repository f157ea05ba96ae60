package chancery.exchange;

import java.io.Serial;

/** The world failed while a text was read or written: a disk, a folder, a stream. The message is for the user. */
public final class ExchangeFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param message what was attempted, what is safe, and what to do
     */
    public ExchangeFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
