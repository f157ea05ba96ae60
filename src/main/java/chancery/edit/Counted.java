package chancery.edit;

import chancery.model.Basis;
import chancery.model.When;
import chancery.time.Bounds;
import chancery.time.Edtf;
import chancery.time.Offset;
import chancery.time.RelativeDate;
import chancery.time.Shift;
import chancery.time.Tick;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date that is told by another one, after that one has changed. A date that lay where it is counted to lie does so again:
 * counted in days, on whole days. One that lay elsewhere, since it was narrowed or counted roughly, moves by as many days as where
 * it should lie has moved.
 */
final class Counted {

    private Counted() {}

    /** Whether a date is told by another one alone, so that it means nothing else when that one changes. */
    static boolean counts(When when) {
        return when.basis() == Basis.RELATIVE && when.anchor() != null && when.offset() != null;
    }

    /**
     * The date, or the same where it does not count, cannot be counted, or need not move.
     *
     * @param before where its anchor lay
     * @param after where its anchor lies
     */
    static When moved(When when, Bounds before, Bounds after) {
        String text = when.offset();
        if (!counts(when) || text == null || before.equals(after)) {
            return when;
        }
        try {
            Offset offset = Offset.parse(text);
            Bounds was = at(before, offset);
            Bounds is = at(after, offset);
            if (when.bounds().equals(was)) {
                return with(when, is, days(was, is));
            }
            Integer days = days(was, is);
            return days == null || when.undated() ? when : with(when, moved(when.bounds(), days), days);
        } catch (IllegalArgumentException nowhere) {
            return when;
        }
    }

    /** Where a date lies that is so far from another. */
    static Bounds at(Bounds anchor, Offset offset) {
        return RelativeDate.onDays(anchor, offset);
    }

    private static When with(When when, Bounds bounds, @Nullable Integer days) {
        return new When(
                when.wording(),
                bounds.undated() ? null : value(when.edtf(), bounds, days),
                bounds,
                when.basis(),
                when.zone(),
                when.anchor(),
                when.offset());
    }

    /** As it was written before, so many days later, where that says the same; else as short as it can be said. */
    private static @Nullable Edtf value(@Nullable Edtf before, Bounds bounds, @Nullable Integer days) {
        Optional<Edtf> along = before == null || days == null ? Optional.empty() : Optional.of(Shift.by(before, days));
        return along.filter(value -> value.bounds().equals(bounds))
                .or(() -> Edtf.of(bounds))
                .or(() -> along)
                .orElse(null);
    }

    private static @Nullable Integer days(Bounds was, Bounds is) {
        long[] from = {
            was.start().earliest(),
            was.start().latest(),
            was.end().earliest(),
            was.end().latest()
        };
        long[] to = {
            is.start().earliest(),
            is.start().latest(),
            is.end().earliest(),
            is.end().latest()
        };
        for (int i = 0; i < from.length; i++) {
            if (Tick.known(from[i]) && Tick.known(to[i])) {
                return Math.toIntExact(Math.floorDiv(to[i], Tick.DAY) - Math.floorDiv(from[i], Tick.DAY));
            }
        }
        return null;
    }

    private static Bounds moved(Bounds bounds, int days) {
        Offset by = new Offset(Period.ofDays(days), Duration.ZERO);
        return RelativeDate.resolve(bounds, by);
    }
}
