package chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * A number as a source gives it, kept as text.
 *
 * @param what such as "troops"; not blank
 * @param value such as "around 100,000"; not blank
 * @param unit or null
 */
public record Figure(String what, String value, @Nullable String unit) {

    /** Refuses blanks. */
    public Figure {
        Checks.notBlank(what, "what a figure counts");
        Checks.notBlank(value, "value of a figure");
    }
}
