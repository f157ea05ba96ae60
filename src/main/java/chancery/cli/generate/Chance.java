package chancery.cli.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Chance with a seed. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From 0 to {@code below}, without it. */
    int below(int below) {
        return random.nextInt(below);
    }

    /** From 0 to 1. */
    double share() {
        return random.nextDouble();
    }

    /** Whether something comes to pass that does so in this share of the cases. */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** A length that is mostly short: exponential, of this mean. */
    double waiting(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /** One of them, all alike. */
    <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /**
     * An index below {@code count}, the first by far the most often: a power law of exponent about one, as the mentions of
     * actors in news follow it (Zipf).
     */
    int heavyTailed(int count) {
        return (int) Math.min(count - 1L, (long) Math.pow(count + 1.0, random.nextDouble()) - 1);
    }
}
