package chancery.cli.generate;

import java.time.LocalDate;

/**
 * How much is invented.
 *
 * @param events 0 to {@value #MOST_EVENTS}
 * @param actors 1 to {@value #MOST_ACTORS}
 * @param seed the same one gives the same dossier
 */
public record Scale(int events, int actors, long seed) {

    /** No dossier holds more events. */
    public static final int MOST_EVENTS = 20_000_000;

    /** No dossier holds more actors. */
    public static final int MOST_ACTORS = 100_000;

    /** The day the invented world has come to. */
    static final LocalDate TODAY = LocalDate.of(2022, 1, 10);

    /** Refuses numbers out of range. */
    public Scale {
        if (events < 0 || events > MOST_EVENTS || actors < 1 || actors > MOST_ACTORS) {
            throw new IllegalArgumentException(events + " events, " + actors + " actors");
        }
    }

    /** How many days the events are spread over: a year for a thousand, 43 years for a million and more. */
    int days() {
        double decades = Math.log10(Math.max(10, events));
        return (int) Math.min(43 * 365.25, 365.25 * Math.pow(43, Math.max(0.2, (decades - 3) / 3)));
    }

    /** How many sources report them. */
    int sources() {
        return Math.min(2_000, 3 + events / 150);
    }

    /** How many issues are argued about. */
    int issues() {
        return (int) Math.min(60, 4 + Math.sqrt(events) / 8);
    }

    /** How many places they happen in. */
    int places() {
        return (int) Math.min(400, 5 + Math.sqrt(events) / 2);
    }

    /** How many quotes are kept. */
    int quotes() {
        return Math.min(100_000, events / 8);
    }

    /** How many positions are kept. */
    int positions() {
        return Math.min(20_000, events / 10);
    }
}
