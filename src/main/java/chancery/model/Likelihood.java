package chancery.model;

/**
 * How likely an assessment is: the seven steps of Intelligence Community Directive 203 (2015), with their ranges in per cent.
 * Words of one row only; a likelihood never shares a sentence with a {@link Confidence}.
 */
public enum Likelihood implements Worded {
    ALMOST_NO_CHANCE(1, 5),
    VERY_UNLIKELY(5, 20),
    UNLIKELY(20, 45),
    ROUGHLY_EVEN_CHANCE(45, 55),
    LIKELY(55, 80),
    VERY_LIKELY(80, 95),
    ALMOST_CERTAIN(95, 99);

    private final int from;
    private final int to;

    Likelihood(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The lower end of its range, in per cent. */
    public int from() {
        return from;
    }

    /** The upper end of its range, in per cent. */
    public int to() {
        return to;
    }
}
