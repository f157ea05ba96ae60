package chancery.viewmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong and that the user must be told: what happened, what is safe, what to do.
 *
 * @param title what happened, in a few words
 * @param message the rest, in whole sentences
 * @param code what to quote when asking for help, where it was a fault of the program's own; otherwise null
 * @param remedies what can be done about it, the best first
 */
public record Problem(
        String title, String message, @Nullable String code, List<Remedy> remedies) {

    /** Copies the list. */
    public Problem {
        remedies = List.copyOf(remedies);
    }

    /** A problem about which nothing can be done here. */
    public Problem(String title, String message, @Nullable String code) {
        this(title, message, code, List.of());
    }

    /**
     * Something that can be done about a problem.
     *
     * @param words what its button says
     * @param action run on the JavaFX thread
     */
    public record Remedy(String words, Runnable action) {}
}
