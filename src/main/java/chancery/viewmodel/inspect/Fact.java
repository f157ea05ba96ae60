package chancery.viewmodel.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled line of a page.
 *
 * @param label such as "When"
 * @param pieces what stands beside it, in order
 * @param field the name of the form's field that corrects it, or null where it follows from something else
 */
public record Fact(
        String label, List<Piece> pieces, @Nullable String field) {

    /** Copies the list. */
    public Fact {
        pieces = List.copyOf(pieces);
    }

    /** A line that cannot be corrected by itself. */
    public Fact(String label, List<Piece> pieces) {
        this(label, pieces, null);
    }
}
