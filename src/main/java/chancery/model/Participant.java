package chancery.model;

/**
 * An actor's part in an event.
 *
 * @param part one lower-case word, such as {@code speaker}, {@code host}, {@code addressee}, {@code subject}
 */
public record Participant(Id<Actor> actor, String part) {

    /** Refuses a part that is not one lower-case word. */
    public Participant {
        Checks.word(part, "a part");
    }
}
