package chancery.anchor;

import chancery.model.Passage;

/**
 * A place to which a passage may belong, for a person to decide.
 *
 * @param passage as it would be there, with the text's own characters on either side
 * @param likeness how much of its words are the passage's, in per cent; 100 where they are the same but for typography
 */
public record Candidate(Passage passage, int likeness) {

    /** Refuses a likeness outside 0 to 100. */
    public Candidate {
        if (likeness < 0 || likeness > 100) {
            throw new IllegalArgumentException("likeness is in per cent, not " + likeness);
        }
    }
}
