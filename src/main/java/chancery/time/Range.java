package chancery.time;

/**
 * Where one moment may lie: not before {@code earliest}, not after {@code latest}, both inclusive, in {@link Tick}s.
 * {@link Tick#PAST} and {@link Tick#FUTURE} mean that there is no bound on that side.
 *
 * @param earliest the first second at which the moment may lie
 * @param latest the last second at which the moment may lie; not before {@code earliest}
 */
public record Range(long earliest, long latest) {

    /** No bound on either side. */
    public static final Range UNKNOWN = new Range(Tick.PAST, Tick.FUTURE);

    /** A moment that never comes: the end of something that goes on. */
    public static final Range NEVER = new Range(Tick.FUTURE, Tick.FUTURE);

    /** A moment before all others: the start of something that has always been. */
    public static final Range ALWAYS = new Range(Tick.PAST, Tick.PAST);

    /** Refuses a range that ends before it begins. */
    public Range {
        if (latest < earliest) {
            throw new IllegalArgumentException("a range ends before it begins: " + earliest + " to " + latest);
        }
    }

    /** Whether nothing is known on either side. */
    public boolean unknown() {
        return !Tick.known(earliest) && !Tick.known(latest);
    }

    /** Whether the moment never comes, or has always been. */
    public boolean open() {
        return equals(NEVER) || equals(ALWAYS);
    }

    /** The smallest range that holds both. */
    public Range spanning(Range other) {
        return new Range(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }
}
