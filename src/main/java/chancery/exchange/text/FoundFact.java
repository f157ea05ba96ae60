package chancery.exchange.text;

import chancery.model.Worded;

/**
 * Something that a file says of the text in it.
 *
 * @param value what it says; not blank
 * @param where it says so, as the file names the place: {@code og:title}, {@code <time>}, {@code docProps/core.xml}
 */
public record FoundFact(Field field, String value, String where) {

    /** What may be said of a text. */
    public enum Field implements Worded {
        TITLE,
        PUBLISHER,
        AUTHOR,
        /** An EDTF day. */
        PUBLISHED,
        /** A BCP 47 tag. */
        LANGUAGE,
        /** An address of the web. */
        URL
    }

    /** Refuses a blank value. */
    public FoundFact {
        if (value.isBlank()) {
            throw new IllegalArgumentException("nothing is found in " + where);
        }
    }
}
