package chancery.model;

/** How a source gives somebody's words. */
public enum QuoteKind implements Worded {
    /** Whole sentences in quotation marks. */
    DIRECT,
    /** A few words in quotation marks within the source's own sentence. */
    PARTIAL,
    /** What was said, without quotation marks. */
    REPORTED
}
