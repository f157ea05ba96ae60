package chancery.filter;

/**
 * A condition as it stands in a filter.
 *
 * @param not whether records are wanted that do not meet it
 */
public record Chip(Condition condition, boolean not) {

    /** A condition that is to be met. */
    public static Chip of(Condition condition) {
        return new Chip(condition, false);
    }

    /** The opposite. */
    public Chip negated() {
        return new Chip(condition, !not);
    }
}
