package chancery.model;

import java.util.Locale;
import java.util.Optional;

/** An enumeration that is stored and exported as one lower-case word, the constant's name with hyphens for underscores. */
public interface Worded {

    /** The constant's name, as every {@code enum} has it. */
    String name();

    /** The word, such as {@code occurred} or {@code very-likely}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a word, or nothing where the enumeration has no such word. */
    static <E extends Enum<E> & Worded> Optional<E> of(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
