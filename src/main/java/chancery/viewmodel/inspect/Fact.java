package chancery.viewmodel.inspect;

import java.util.List;

/**
 * A labelled line of a page.
 *
 * @param label such as "When"
 * @param pieces what stands beside it, in order
 */
public record Fact(String label, List<Piece> pieces) {

    /** Copies the list. */
    public Fact {
        pieces = List.copyOf(pieces);
    }
}
