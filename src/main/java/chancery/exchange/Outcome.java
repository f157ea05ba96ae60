package chancery.exchange;

import java.util.List;

/** What came of reading a text. */
public sealed interface Outcome {

    /** The text is sound. */
    record Accepted(DossierContents contents) implements Outcome {}

    /**
     * The text is not sound, and nothing is taken from it.
     *
     * @param findings what is wrong, in the order in which it was found; never empty
     * @param more how many findings there are beyond these
     */
    record Refused(List<Finding> findings, int more) implements Outcome {

        /** Copies the list. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
