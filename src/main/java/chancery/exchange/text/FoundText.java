package chancery.exchange.text;

import chancery.anchor.CodePoints;
import chancery.anchor.Oddity;
import chancery.exchange.text.FoundFact.Field;
import java.util.List;
import java.util.Optional;

/**
 * A text that was brought in, and what its file says of it.
 *
 * @param text as {@link chancery.anchor.TextForm} has it; not blank. A form feed stands where a page ends
 * @param sha256 of the original's bytes, lower-case hexadecimal
 * @param encoding the name of the character encoding it was read in; empty where the format leaves no choice
 * @param facts at most one for each field
 * @param oddities the characters that are kept and cannot be seen, in order; at most {@link Oddity#MOST}
 */
public record FoundText(
        String text, String sha256, TextKind kind, String encoding, List<FoundFact> facts, List<Oddity> oddities) {

    /** Copies the lists. */
    public FoundText {
        facts = List.copyOf(facts);
        oddities = List.copyOf(oddities);
    }

    /** What is said of a field. */
    public Optional<FoundFact> fact(Field field) {
        return facts.stream().filter(fact -> fact.field() == field).findFirst();
    }

    /** How many code points the text has. */
    public int length() {
        return CodePoints.of(text).length();
    }
}
