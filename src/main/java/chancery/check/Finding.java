package chancery.check;

import chancery.anchor.Folding;
import chancery.model.Entry;
import chancery.model.EntryKind;
import chancery.model.Id;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that does not fit.
 *
 * @param kind of the record it is found on
 * @param on the record it is found on
 * @param others further records it involves, in the order in which the text names them
 * @param text what does not fit, in words that stand by themselves
 * @param key tells it from the check's other findings on that record: the same as long as the facts it speaks of are, and
 *     another once they change
 */
public record Finding(
        Check check,
        EntryKind kind,
        Id<? extends Entry> on,
        List<Id<? extends Entry>> others,
        String text,
        String key) {

    private static final int ENOUGH = 16;

    /** Copies the list. */
    public Finding {
        others = List.copyOf(others);
    }

    /**
     * A finding whose key is made of its facts.
     *
     * @param facts what it speaks of; names of records that may be corrected without touching the matter are left out
     */
    static Finding of(Check check, Entry on, List<? extends Id<? extends Entry>> others, String text, Object... facts) {
        String matter = others + "|" + Arrays.stream(facts).map(String::valueOf).collect(Collectors.joining("|"));
        String key = Folding.sha256(matter).substring(0, ENOUGH);
        return new Finding(check, on.entryKind(), on.id(), List.copyOf(others), text, key);
    }
}
