package chancery.timeline;

/**
 * A part of a stance's time over which as many stances are held as at its beginning: where there are several, each has a track.
 *
 * @param from where it begins, a tick
 * @param to where it is over, a tick
 * @param track its place among those held, from 0
 * @param tracks how many are held; at least 1
 */
record StanceStretch(StanceSpan span, long from, long to, int track, int tracks) {

    /** Whether it begins where its stance does. */
    boolean first() {
        return from == span.from();
    }

    /** Whether it ends where its stance does. */
    boolean last() {
        return to == span.to();
    }

    /** Whether another goes on from it as if it were one. */
    boolean goesOnAs(StanceStretch other) {
        return span.equals(other.span) && to == other.from && track == other.track && tracks == other.tracks;
    }
}
