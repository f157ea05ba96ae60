package chancery.viewmodel.field;

import chancery.paint.Shade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be picked from a list of completions.
 *
 * @param name how it reads
 * @param also other names it is found by, such as aliases
 * @param detail what stands faintly beside it, such as a role; may be empty
 * @param shade a dot's colour before it, or null for none
 * @param <T> what it stands for
 */
public record Offer<T>(
        T value,
        String name,
        List<String> also,
        String detail,
        @Nullable Shade shade) {

    /** Copies the list. */
    public Offer {
        also = List.copyOf(also);
    }

    /** A word that stands for itself. */
    public static Offer<String> word(String word) {
        return new Offer<>(word, word, List.of(), "", null);
    }

    /** It, picked. */
    public Pick<T> picked() {
        return new Pick.Known<>(value, name);
    }
}
