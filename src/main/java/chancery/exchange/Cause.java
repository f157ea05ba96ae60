package chancery.exchange;

import chancery.text.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why a file could not be read or written, in the user's words. */
public final class Cause {

    private Cause() {}

    /** The second half of a sentence. */
    public static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Words.say("exchange.cause.denied");
        }
        if (failure instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        String message = failure.getMessage();
        return message == null ? Words.say("exchange.cause.unknown") : message;
    }
}
