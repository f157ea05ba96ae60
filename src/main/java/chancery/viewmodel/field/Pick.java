package chancery.viewmodel.field;

import java.util.function.Function;

/**
 * What was picked from a list of completions: something of the list, or something new of a name.
 *
 * @param <T> what the list offers
 */
public sealed interface Pick<T> {

    /** How it reads. */
    String name();

    /** The value; for something new, what a maker makes of its name. */
    T resolve(Function<String, T> maker);

    /** Something of the list. */
    record Known<T>(T value, String name) implements Pick<T> {

        @Override
        public T resolve(Function<String, T> maker) {
            return value;
        }
    }

    /** Something new, of which only the name is known yet. */
    record Fresh<T>(String name) implements Pick<T> {

        @Override
        public T resolve(Function<String, T> maker) {
            return maker.apply(name);
        }
    }
}
