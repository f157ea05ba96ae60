package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Who may see a dossier or a sheet: a label of the Traffic Light Protocol 2.0 (FIRST, August 2022), or a marking of one's own
 * in free text. Labels are never translated.
 *
 * @param label as it is printed, such as {@code TLP:AMBER+STRICT}; one line, not blank
 */
public record Marking(String label) {

    /** The labels of the protocol, from the most open to the closest. */
    public static final List<Marking> TLP = List.of(
            new Marking("TLP:CLEAR"),
            new Marking("TLP:GREEN"),
            new Marking("TLP:AMBER"),
            new Marking("TLP:AMBER+STRICT"),
            new Marking("TLP:RED"));

    /** Refuses a blank label, and one of several lines. */
    public Marking {
        if (label.isBlank() || label.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a marking is one line of text");
        }
    }

    /** The protocol's label of a colour word: {@code clear, green, amber, amber+strict, red}, in any case. */
    public static Optional<Marking> tlp(String word) {
        return TLP.stream()
                .filter(marking -> marking.label.equalsIgnoreCase("TLP:" + word))
                .findFirst();
    }

    /** Whether this is a label of the protocol. */
    public boolean ofTlp() {
        return TLP.contains(this);
    }
}
