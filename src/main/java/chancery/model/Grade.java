package chancery.model;

/**
 * A source's grade in the Admiralty code: how reliable the source is, and how credible what it says, judged apart.
 *
 * @param reliability A to F
 * @param credibility 1 (confirmed by other sources) to 5 (improbable), 6 = cannot be judged
 */
public record Grade(Reliability reliability, int credibility) {

    /** Nothing is known of the source: F6. */
    public static final Grade UNKNOWN = new Grade(Reliability.F, 6);

    /** Refuses a credibility outside 1 to 6. */
    public Grade {
        if (credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("credibility is 1 to 6, not " + credibility);
        }
    }

    /** As analysts write it: {@code C3}. */
    public String code() {
        return reliability.name() + credibility;
    }
}
