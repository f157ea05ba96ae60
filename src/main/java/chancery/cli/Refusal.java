package chancery.cli;

import java.io.Serial;
import java.util.List;

/** A command was refused, in words for the user. Nothing was changed. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> details;

    Refusal(String message, List<String> details) {
        super(message);
        this.details = List.copyOf(details);
    }

    Refusal(String message) {
        this(message, List.of());
    }

    /** What led to it, a line each. */
    List<String> details() {
        return details;
    }
}
