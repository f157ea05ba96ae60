package chancery.timeline;

import chancery.text.Words;
import chancery.time.Tick;

/**
 * A quiet stretch of time that the timeline leaves out.
 *
 * @param from the first second left out
 * @param to the first second shown again; after {@code from}
 * @param open whether the user has opened it, so that it is shown after all
 */
public record Fold(long from, long to, boolean open) {

    private static final double DAYS_OF_YEAR = 365.2425;

    /** Refuses a stretch without length. */
    public Fold {
        if (!Tick.known(from) || !Tick.known(to) || to <= from) {
            throw new IllegalArgumentException("no stretch to fold: " + from + " to " + to);
        }
    }

    /** How many seconds are left out. */
    public long length() {
        return to - from;
    }

    /** How long it is, in the fewest letters: {@code 9 d}, {@code 5 wk}, {@code 7 mo}, {@code 37 y}. */
    public String label() {
        double days = length() / (double) Tick.DAY;
        if (days < 1) {
            return Words.say("timeline.fold.hours", Math.round(days * 24));
        }
        if (days < 21) {
            return Words.say("timeline.fold.days", Math.round(days));
        }
        if (days < 91) {
            return Words.say("timeline.fold.weeks", Math.round(days / 7));
        }
        if (days < 2 * DAYS_OF_YEAR) {
            return Words.say("timeline.fold.months", Math.round(days * 12 / DAYS_OF_YEAR));
        }
        return Words.say("timeline.fold.years", Math.round(days / DAYS_OF_YEAR));
    }
}
