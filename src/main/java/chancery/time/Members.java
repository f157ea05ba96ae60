package chancery.time;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set of dates: one of them ({@code [...]}, a moment) or all of them ({@code {...}}, something that lasts from the first to
 * the last).
 *
 * @param kind {@code ONE_OF} or {@code ALL_OF}
 * @param members in the order written; at least one
 */
record Members(Edtf.Kind kind, List<Member> members) implements Form {

    Members {
        members = List.copyOf(members);
    }

    /**
     * One date, or a range of dates.
     *
     * @param first the first or only date; null where the range is open towards the past
     * @param last the last or only date; null where the range is open towards the future
     * @param ranged whether it is a range
     */
    record Member(@Nullable PartialDate first, @Nullable PartialDate last, boolean ranged) {

        static Member of(PartialDate date) {
            return new Member(date, date, false);
        }

        String text() {
            return (first == null ? "" : first.text()) + (ranged ? ".." + (last == null ? "" : last.text()) : "");
        }

        List<PartialDate> dates() {
            return ranged ? Form.present(first, last) : Form.present(first, null);
        }

        Range first(@Nullable ZoneId zone) {
            return first == null ? Range.ALWAYS : first.range(zone);
        }

        Range last(@Nullable ZoneId zone) {
            return last == null ? Range.NEVER : last.range(zone);
        }
    }

    @Override
    public String text() {
        String inside = members.stream().map(Member::text).collect(Collectors.joining(","));
        return kind == Edtf.Kind.ONE_OF ? "[" + inside + "]" : "{" + inside + "}";
    }

    @Override
    public List<PartialDate> dates() {
        return members.stream().flatMap(member -> member.dates().stream()).toList();
    }

    @Override
    public Bounds bounds(@Nullable ZoneId zone) {
        Range start = extreme(members.stream().map(member -> member.first(zone)).toList(), Math::min);
        Range end = extreme(members.stream().map(member -> member.last(zone)).toList(), Math::max);
        return kind == Edtf.Kind.ONE_OF ? Bounds.within(start.spanning(end)) : Interval.between(start, end);
    }

    /** Where the first of several moments may lie (or the last): each of its bounds is the first (or last) of theirs. */
    private static Range extreme(List<Range> ranges, LongBinaryOperator choose) {
        return new Range(
                ranges.stream().mapToLong(Range::earliest).reduce(choose).orElseThrow(),
                ranges.stream().mapToLong(Range::latest).reduce(choose).orElseThrow());
    }

    @Override
    public <T> T match(Function<Single, T> single, Function<Interval, T> interval, Function<Members, T> members) {
        return members.apply(this);
    }
}
