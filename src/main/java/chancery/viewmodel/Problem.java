package chancery.viewmodel;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong and that the user must be told: what happened, what is safe, what to do.
 *
 * @param title what happened, in a few words
 * @param message the rest, in whole sentences
 * @param code what to quote when asking for help, where it was a fault of the program's own; otherwise null
 */
public record Problem(
        String title, String message, @Nullable String code) {}
