package chancery.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is known, written in the Extended Date/Time Format (Library of Congress, 4 February 2019; ISO 8601-2): levels 0
 * and 1 whole, and of level 2 the sets ({@code [...]} one of, {@code {...}} all of) and the parts of a year 25 to 41. Beyond
 * the specification, times may stand in intervals and sets, and seasons may be qualified. Left out of level 2: qualifiers of
 * single components, unknown digits elsewhere than at the right, exponents and significant digits.
 *
 * <p>Immutable; two values are equal where their {@link #text()} is.
 */
public final class Edtf {

    /** The shape of a value. */
    public enum Kind {
        /** One date, a moment somewhere within it: {@code 2022-01}. */
        SINGLE,
        /** Something that lasts: {@code 2021-12-07/2022-01-10}, {@code 2022-01-10/..}. */
        INTERVAL,
        /** A moment that is one of several: {@code [2021-12-21..2021-12-31]}. */
        ONE_OF,
        /** Several dates, all of them: <code>{2022-01-10,2022-01-12}</code>. */
        ALL_OF
    }

    private final Form form;
    private final String text;

    private Edtf(Form form) {
        this.form = form;
        this.text = form.text();
    }

    /**
     * Reads a value. Spaces after the commas of a set are allowed, and dropped.
     *
     * @throws EdtfException where the text is no EDTF value of the features above, or names a day that does not exist, or
     *     ends before it starts
     */
    public static Edtf parse(String value) {
        return new Edtf(new FormReader(value).read());
    }

    /** The value with exactly these bounds, the shortest there is; nothing where no value has them. */
    public static Optional<Edtf> of(Bounds bounds) {
        return BoundsText.of(bounds);
    }

    /**
     * A day.
     *
     * @throws EdtfException where its year has more than four digits: EDTF cannot write such a day
     */
    public static Edtf day(LocalDate day) {
        return parse(new Unit.Day(day).text());
    }

    /**
     * A moment somewhere within some days: {@code [a..b]}, or the day itself where both are the same.
     *
     * @throws EdtfException where the last day lies before the first, or a year has more than four digits
     */
    public static Edtf ofDays(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? day(first)
                : parse("[" + new Unit.Day(first).text() + ".." + new Unit.Day(last).text() + "]");
    }

    /** The canonical EDTF text: what was read, without spaces. */
    public String text() {
        return text;
    }

    /** The shape of the value. */
    public Kind kind() {
        return form.kind();
    }

    /** How fine the first date in it is. */
    public Precision precision() {
        return form.dates().get(0).unit().precision();
    }

    /** Whether any date in it is marked approximate, by {@code ~} or {@code %}. */
    public boolean approximate() {
        return form.dates().stream().anyMatch(date -> date.qualifier().approximate());
    }

    /** Whether any date in it is marked uncertain, by {@code ?} or {@code %}. */
    public boolean uncertain() {
        return form.dates().stream().anyMatch(date -> date.qualifier().uncertain());
    }

    /**
     * The four bounds, for a dossier whose zone is not known: a time counts as it is written, whatever its offset.
     *
     * <p>One date is a moment somewhere within its whole unit, and {@code [...]} one somewhere within the span of its
     * members. An interval starts within its first unit and ends within its last, never before it starts; {@code {...}}
     * lasts from its first member to its last, likewise. An open end never comes ({@link Range#NEVER}, {@link Range#ALWAYS}); an
     * end that is not known is bounded by the other end alone. Qualifiers do not widen anything.
     */
    public Bounds bounds() {
        return form.bounds(null);
    }

    /** The four bounds on the clock of the dossier's zone: a time that says its offset is converted, any other taken as local. */
    public Bounds bounds(ZoneId zone) {
        return form.bounds(zone);
    }

    /** The parts, for those who put the value into words. */
    Form form() {
        return form;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf value && value.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
