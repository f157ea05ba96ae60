package chancery.time;

import chancery.text.Words;

/**
 * How much time lies between two things: at least and at most, since where each ends or begins may not be known to the second.
 * Counted from the end of the one that comes first to the start of the other. Where a bound is a whole day, days are counted as
 * on a calendar: from 10 to 21 January are 11 days.
 *
 * @param least in seconds, or in days; negative where the two may overlap, {@link Tick#PAST} where there is no bound
 * @param most in seconds, or in days; {@link Tick#FUTURE} where there is no bound
 * @param days whether days are counted, else seconds
 */
public record Distance(long least, long most, boolean days) {

    private static final double DAYS_OF_YEAR = 365.2425;
    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;

    /** Refuses a distance that is at least longer than at most. */
    public Distance {
        if (most < least) {
            throw new IllegalArgumentException("at least " + least + ", at most " + most);
        }
    }

    /** The time between two things, whichever comes first. */
    public static Distance between(Bounds one, Bounds other) {
        boolean inOrder = middle(one) <= middle(other);
        Range from = inOrder ? one.end() : other.end();
        Range to = inOrder ? other.start() : one.start();
        boolean days = !timed(from) || !timed(to);
        return new Distance(
                minus(to.earliest(), from.latest(), days, Tick.PAST),
                minus(to.latest(), from.earliest(), days, Tick.FUTURE),
                days);
    }

    /** The time from one second to a later one. */
    public static Distance of(long from, long to) {
        long length = Math.abs(to - from);
        return length >= 2 * Tick.DAY
                ? new Distance(Math.round(length / (double) Tick.DAY), Math.round(length / (double) Tick.DAY), true)
                : new Distance(length, length, false);
    }

    /** In words: {@code 11–13 days}, {@code 19–23 days, about 3 weeks}, {@code at most 4 days, or overlapping}. */
    public String words() {
        boolean open = least == Tick.PAST || most == Tick.FUTURE;
        if (open) {
            return least > 0 && least != Tick.PAST
                    ? Words.say("time.distance.least", amount(least))
                    : most >= 0 && most != Tick.FUTURE
                            ? Words.say("time.distance.most", amount(most))
                            : Words.say("time.distance.unknown");
        }
        if (most < 0) {
            return Words.say("time.distance.overlap");
        }
        if (least < 0) {
            return Words.say(most == 0 ? "time.distance.overlap.perhaps" : "time.distance.most.overlap", amount(most));
        }
        if (most == 0) {
            return Words.say(days ? "time.distance.day" : "time.distance.moment");
        }
        String exact =
                least == most ? amount(least) : days ? span() : Words.say("time.range", amount(least), amount(most));
        String about = days ? about((least + most) / 2.0) : "";
        return about.isEmpty() ? exact : Words.say("time.distance.about", exact, about);
    }

    private String span() {
        return Words.say("time.distance.days.span", least, most);
    }

    private String amount(long amount) {
        if (days) {
            return Words.say("time.distance.days", amount);
        }
        if (amount < HOUR) {
            return Words.say("time.distance.minutes", Math.round(amount / (double) MINUTE));
        }
        long minutes = Math.round(amount / (double) MINUTE);
        return minutes % 60 == 0
                ? Words.say("time.distance.hours", minutes / 60)
                : Words.say("time.distance.hours.minutes", minutes / 60, minutes % 60);
    }

    /** A long time in a larger unit; nothing where the days are few enough to be imagined. */
    private static String about(double days) {
        if (days < 14) {
            return "";
        }
        if (days < 75) {
            return Words.say("time.distance.weeks", Math.round(days / 7));
        }
        return days < 2 * DAYS_OF_YEAR
                ? Words.say("time.distance.months", Math.round(days * 12 / DAYS_OF_YEAR))
                : Words.say("time.distance.years", Math.round(days / DAYS_OF_YEAR));
    }

    /** Whether a range is finer than a day. */
    private static boolean timed(Range range) {
        return Tick.known(range.earliest())
                && Tick.known(range.latest())
                && (Math.floorMod(range.earliest(), Tick.DAY) != 0
                        || Math.floorMod(range.latest(), Tick.DAY) != Tick.DAY - 1);
    }

    private static long minus(long to, long from, boolean days, long open) {
        if (!Tick.known(to) || !Tick.known(from)) {
            return open;
        }
        return days ? Math.floorDiv(to, Tick.DAY) - Math.floorDiv(from, Tick.DAY) : to - from;
    }

    private static double middle(Bounds bounds) {
        long from = Tick.known(bounds.earliest())
                ? bounds.earliest()
                : bounds.start().latest();
        long to = Tick.known(bounds.latest()) ? bounds.latest() : bounds.end().earliest();
        if (!Tick.known(from)) {
            from = to;
        }
        return Tick.known(to) ? from / 2.0 + to / 2.0 : from;
    }
}
