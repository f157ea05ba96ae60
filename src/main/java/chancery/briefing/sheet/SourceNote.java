package chancery.briefing.sheet;

import chancery.model.Reference;
import java.util.List;

/**
 * What a reader must know of a source, and the passages of it that the sheet cites.
 *
 * @param number the source's own
 * @param words who published it and when, its grade, and whether its text is held
 * @param passages in the order of their numbers; each reference is of this source
 */
public record SourceNote(int number, Phrase words, List<PassageNote> passages) {

    /** Copies the list; refuses passages of another source. */
    public SourceNote {
        passages = List.copyOf(passages);
        if (passages.stream().anyMatch(passage -> passage.reference().source() != number)) {
            throw new IllegalArgumentException("a passage of another source");
        }
    }

    /**
     * Where the words of a citation stand.
     *
     * @param reference what the citations say
     * @param words the paragraph, and whether the passage holds
     */
    public record PassageNote(Reference reference, Phrase words) {}
}
