package chancery.model;

/** Whether an event happened, is going on, is ahead, or is only spoken of. Each is drawn and printed in its own way. */
public enum Reality implements Worded {
    /** It happened. */
    OCCURRED,
    /** It is going on as of the dossier's day. */
    ONGOING,
    /** It has a date ahead. */
    SCHEDULED,
    /** Somebody says that they will do it unless. */
    THREATENED,
    /** It is thought through, not announced. */
    HYPOTHETICAL,
    /** Somebody says that it did not happen, or is not so. */
    DENIED,
    /** Somebody says that it happened, and nobody else has confirmed it. */
    ALLEGED;

    /** How it was seen on a day before it began: what happened since, or goes on since, was still to come. */
    public Reality ahead() {
        return this == OCCURRED || this == ONGOING ? SCHEDULED : this;
    }
}
