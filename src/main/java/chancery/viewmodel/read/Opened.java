package chancery.viewmodel.read;

import chancery.model.Id;
import java.util.List;
import java.util.Set;

/**
 * A text that is open in the reader, with what rests on it.
 *
 * @param lost the passages that have lost their place
 * @param touched the lines in which marks differ from what was open before, where that was the same text; else none
 */
public record Opened(ReadingText text, Marks marks, List<Lost> lost, Set<Integer> touched) {

    /** Copies the collections. */
    public Opened {
        lost = List.copyOf(lost);
        touched = Set.copyOf(touched);
    }

    /** As it is opened first. */
    Opened(ReadingText text, Marks marks, List<Lost> lost) {
        this(text, marks, lost, Set.of());
    }

    /** Whether a record is marked, or has lost a place. */
    boolean tells(Id<?> record) {
        return marks.all().stream().anyMatch(mark -> mark.choice().id().equals(record))
                || lost.stream().anyMatch(one -> one.choice().id().equals(record));
    }

    /** The same after this, of which it shows the text. */
    Opened after(Opened before) {
        return new Opened(text, marks, lost, marks.differing(before.marks, text));
    }
}
