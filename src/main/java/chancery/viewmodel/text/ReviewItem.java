package chancery.viewmodel.text;

import chancery.model.Entry;
import chancery.model.Id;
import chancery.model.Passage;
import java.util.List;

/**
 * A passage whose place a person must decide.
 *
 * @param reference such as 1:3
 * @param records that rest on it
 * @param called the first of them, in words
 * @param candidates the likeliest places first
 */
public record ReviewItem(
        Passage passage, String reference, List<Id<? extends Entry>> records, String called, List<Offer> candidates) {

    /**
     * A place it may belong to.
     *
     * @param passage as it would be there
     * @param likeness of the words, in per cent
     */
    public record Offer(Passage passage, int likeness) {}

    /** Copies the lists. */
    public ReviewItem {
        records = List.copyOf(records);
        candidates = List.copyOf(candidates);
    }

    /** Its words; where only the first are kept, those. */
    public String words() {
        String exact = passage.exact();
        return exact == null ? passage.key() + "…" : exact;
    }
}
