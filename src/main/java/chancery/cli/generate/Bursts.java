package chancery.cli.generate;

import java.util.Arrays;

/**
 * When things happen. News comes in bursts: most events belong to a crisis that breaks out on one day and ebbs away over days or
 * weeks; the rest is scattered. There is less on weekends and at night.
 */
final class Bursts {

    private static final double IN_A_CRISIS = 0.72;
    private static final double WEEKEND_KEPT = 0.35;

    private final Scale scale;
    private final Chance chance;
    private final double[] outbreaks;
    private final double[] ebb;

    Bursts(Scale scale, Chance chance) {
        this.scale = scale;
        this.chance = chance;
        int crises = (int) Math.max(3, Math.sqrt(scale.events()) / 4);
        this.outbreaks = new double[crises];
        this.ebb = new double[crises];
        for (int crisis = 0; crisis < crises; crisis++) {
            outbreaks[crisis] = chance.share() * scale.days();
            ebb[crisis] = 0.5 + chance.waiting(6);
        }
    }

    /** The seconds since the first day at which the events happen, in order. Some lie ahead of the last day. */
    long[] seconds() {
        long[] seconds = new long[scale.events()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = second();
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private long second() {
        double day = day();
        if (Math.floorMod((long) day, 7) >= 5 && !chance.happens(WEEKEND_KEPT)) {
            day -= 2;
        }
        double hour =
                Math.min(23.9, Math.max(0, 13 + 3.5 * (chance.share() + chance.share() + chance.share() - 1.5) * 1.6));
        return (long) Math.floor(Math.max(0, day)) * 86_400 + (long) (hour * 3_600) / 300 * 300;
    }

    private double day() {
        if (!chance.happens(IN_A_CRISIS)) {
            // A little lies ahead: what is scheduled.
            return chance.share() * scale.days() * 1.01;
        }
        int crisis = chance.heavyTailed(outbreaks.length);
        return Math.min(scale.days(), outbreaks[crisis] + chance.waiting(ebb[crisis]));
    }
}
