package chancery.model;

/** How sure the analyst is of the ground for a judgement; never to be mixed with {@link Likelihood}. */
public enum Confidence implements Worded {
    LOW,
    MODERATE,
    HIGH
}
