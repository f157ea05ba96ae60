package chancery.timeline;

import chancery.model.Actor;
import chancery.model.Id;
import chancery.model.Position;
import chancery.model.Stance;
import chancery.time.Range;
import chancery.time.Tick;

/**
 * A stance that an actor holds for a time.
 *
 * @param position what says so
 * @param actor who holds it
 * @param behalf on whose behalf; the actor itself where it speaks for itself
 * @param start when it begins, at the earliest and at the latest; without a bound where that is not known
 * @param end the last tick at which it is held, at the earliest and at the latest; without a bound where it goes on
 */
public record StanceSpan(
        Id<Position> position, Id<Actor> actor, Id<Actor> behalf, Stance stance, Range start, Range end) {

    /** The tick from which it counts as held, or {@link Tick#PAST}. */
    long from() {
        return sure(start) ? start.earliest() : middle(start, Tick.PAST);
    }

    /** The tick before which it counts as held, after {@link #from}, or {@link Tick#FUTURE}. */
    long to() {
        long last = sure(end) ? end.latest() : middle(end, Tick.FUTURE);
        long from = from();
        return Tick.known(last) ? Tick.known(from) ? Math.max(from, last) + 1 : last + 1 : Tick.FUTURE;
    }

    /** Whether the day is known. */
    static boolean sure(Range range) {
        return Tick.known(range.earliest())
                && Tick.known(range.latest())
                && range.latest() - range.earliest() < Tick.DAY;
    }

    private static long middle(Range range, long unknown) {
        if (Tick.known(range.earliest()) && Tick.known(range.latest())) {
            return range.earliest() + (range.latest() - range.earliest()) / 2;
        }
        return Tick.known(range.earliest()) ? range.earliest() : Tick.known(range.latest()) ? range.latest() : unknown;
    }
}
