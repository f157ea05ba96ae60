package chancery.time;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that lasts from one date to another; at least one of its ends is a date. */
record Interval(End start, End end) implements Form {

    /**
     * One end of an interval.
     *
     * @param date the date, or null
     * @param open without a date: whether there is no such end ({@code ..}) or it is only not known (nothing written)
     */
    record End(@Nullable PartialDate date, boolean open) {

        static final End OPEN = new End(null, true);
        static final End UNKNOWN = new End(null, false);

        static End at(PartialDate date) {
            return new End(date, false);
        }

        String text() {
            return date != null ? date.text() : open ? ".." : "";
        }
    }

    @Override
    public Edtf.Kind kind() {
        return Edtf.Kind.INTERVAL;
    }

    @Override
    public String text() {
        return start.text() + "/" + end.text();
    }

    @Override
    public List<PartialDate> dates() {
        return Form.present(start.date(), end.date());
    }

    @Override
    public Bounds bounds(@Nullable ZoneId zone) {
        PartialDate from = start.date();
        PartialDate to = end.date();
        if (from == null && to == null) {
            return new Bounds(start.open() ? Range.ALWAYS : Range.UNKNOWN, end.open() ? Range.NEVER : Range.UNKNOWN);
        }
        if (from == null) {
            Range last = to == null ? Range.UNKNOWN : to.range(zone);
            return new Bounds(start.open() ? Range.ALWAYS : new Range(Tick.PAST, last.latest()), last);
        }
        Range first = from.range(zone);
        if (to == null) {
            return new Bounds(first, end.open() ? Range.NEVER : new Range(first.earliest(), Tick.FUTURE));
        }
        return between(first, to.range(zone));
    }

    /**
     * Something that starts somewhere in one range and ends somewhere in another. It does not end before it starts, so each
     * range cuts the other; times of two offsets may lie the wrong way round as written, and then it is the first moment.
     */
    static Bounds between(Range first, Range last) {
        long latest = Math.max(last.latest(), first.earliest());
        return new Bounds(
                new Range(first.earliest(), Math.min(first.latest(), latest)),
                new Range(Math.max(last.earliest(), first.earliest()), latest));
    }

    @Override
    public <T> T match(Function<Single, T> single, Function<Interval, T> interval, Function<Members, T> members) {
        return interval.apply(this);
    }
}
