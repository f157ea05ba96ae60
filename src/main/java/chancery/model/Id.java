package chancery.model;

import java.util.regex.Pattern;

/**
 * The lasting name of a record: it survives export, import and the merging of two dossiers, and is unique in a dossier over
 * all kinds of records.
 *
 * @param <T> the kind of record it names
 * @param value 1 to 100 characters of {@code a-z 0-9 . _ -}
 */
public record Id<T extends Entry>(String value) implements Comparable<Id<?>> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9._-]{1,100}");

    /** Refuses a value that is not of the form. */
    public Id {
        if (!valid(value)) {
            throw new IllegalArgumentException("not an id: \"" + value + "\"");
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean valid(String value) {
        return FORM.matcher(value).matches();
    }

    /** Orders by the characters of the value, as the exchange format does. */
    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
