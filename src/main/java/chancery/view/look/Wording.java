package chancery.view.look;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What a box of choices calls each of them. The box is not typed into.
 *
 * @param <T> what is chosen from
 */
public final class Wording<T> extends StringConverter<T> {

    private final String none;
    private final Function<T, String> words;

    /**
     * Words for choices.
     *
     * @param none what it says while nothing is chosen
     */
    public Wording(String none, Function<T, String> words) {
        this.none = none;
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? none : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException();
    }
}
