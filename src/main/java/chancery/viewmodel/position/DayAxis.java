package chancery.viewmodel.position;

import chancery.time.Range;
import chancery.time.Tick;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days over which the matrix can be moved.
 *
 * @param first the first day
 * @param last the last day, after the first
 * @param ticks the days on which a position begins or is over, as far as they are known
 */
public record DayAxis(LocalDate first, LocalDate last, NavigableSet<LocalDate> ticks) {

    /** A day that no dossier of ours reaches: EDTF years have four digits. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final LocalDate EARLIEST = LocalDate.of(-9999, 1, 1);

    /** Copies the set; refuses an axis without length. */
    public DayAxis {
        if (!first.isBefore(last)) {
            throw new IllegalArgumentException("an axis from " + first + " to " + last);
        }
        ticks = Collections.unmodifiableNavigableSet(new TreeSet<>(ticks));
    }

    /**
     * From the first bound of any position to the last, with a little room at both ends.
     *
     * @param asOf a day that must be on it, or null
     */
    static DayAxis of(List<Tenure> tenures, @Nullable LocalDate asOf, LocalDate today) {
        NavigableSet<LocalDate> ticks = new TreeSet<>();
        tenures.forEach(tenure -> {
            days(tenure.start()).forEach(ticks::add);
            days(tenure.end()).forEach(end -> ticks.add(end.plusDays(1)));
        });
        ticks.removeIf(day -> day.isBefore(EARLIEST) || day.isAfter(LATEST));
        TreeSet<LocalDate> all = new TreeSet<>(ticks);
        all.add(asOf == null ? (ticks.isEmpty() ? today : ticks.last()) : asOf);
        long room = Math.max(2, ChronoUnit.DAYS.between(all.first(), all.last()) / 12);
        return new DayAxis(all.first().minusDays(room), all.last().plusDays(room), ticks);
    }

    /** The same axis, longer where a day lies outside. */
    public DayAxis with(@Nullable LocalDate day) {
        if (day == null || within(day).equals(day)) {
            return this;
        }
        return day.isBefore(first) ? new DayAxis(day, last, ticks) : new DayAxis(first, day, ticks);
    }

    /** Where a day stands, 0 at the first day and 1 at the last. */
    public double place(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    /** The day at a place; the nearer end where the place lies outside. */
    public LocalDate day(double place) {
        return within(first.plusDays(Math.round(place * ChronoUnit.DAYS.between(first, last))));
    }

    /** A day, or the nearer end where it lies outside. */
    public LocalDate within(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /** The next tick after a day, or the last day. */
    public LocalDate tickAfter(LocalDate day) {
        LocalDate tick = ticks.higher(day);
        return tick == null ? last : tick;
    }

    /** The next tick before a day, or the first day. */
    public LocalDate tickBefore(LocalDate day) {
        LocalDate tick = ticks.lower(day);
        return tick == null ? first : tick;
    }

    private static Stream<LocalDate> days(Range range) {
        return Stream.of(range.earliest(), range.latest())
                .filter(Tick::known)
                .distinct()
                .map(Tick::day)
                .distinct();
    }
}
