package chancery.viewmodel.read;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param from the first unit
 * @param to the one after the last; may be the first, where nothing but a place is meant
 */
public record Stretch(int from, int to) {

    /** Refuses a stretch that ends before it begins. */
    public Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no stretch: " + from + " to " + to);
        }
    }

    /** A place between two characters. */
    public static Stretch at(int unit) {
        return new Stretch(unit, unit);
    }

    /** Whether it holds nothing. */
    public boolean empty() {
        return from == to;
    }

    /** How many units it holds. */
    public int length() {
        return to - from;
    }

    /** Whether the other lies within it. */
    public boolean holds(Stretch other) {
        return from <= other.from && other.to <= to;
    }

    /** Whether they have a unit in common. */
    public boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }
}
