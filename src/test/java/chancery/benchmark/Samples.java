package chancery.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured times, in nanoseconds. */
final class Samples {

    private static final double MILLIS = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long time) {
        nanos.add(time);
    }

    /** How many there are. */
    int size() {
        return nanos.size();
    }

    /** The smallest time that a share of all does not exceed, in milliseconds. */
    double percentile(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)) / MILLIS;
    }

    /** Median, 95th percentile and maximum, such as {@code 4.1 / 9.0 / 31}. */
    String three() {
        return few(percentile(0.5)) + " / " + few(percentile(0.95)) + " / " + few(percentile(1));
    }

    /** Milliseconds in no more digits than they mean. */
    static String few(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%.0f", millis);
    }
}
